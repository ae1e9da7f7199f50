import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handleKey, keyList, registerKeys, setSingleKeys } from './keys'

let forget: () => void
const create = vi.fn()
const go = vi.fn()
const palette = vi.fn()

function press(key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  let ours = false
  const listener = (event: Event) => {
    ours = handleKey(event as KeyboardEvent)
  }
  document.addEventListener('keydown', listener, { once: true })
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
  return ours
}

beforeEach(() => {
  vi.clearAllMocks()
  setSingleKeys(true)
  forget = registerKeys([
    { keys: 'c', does: 'New deal', run: create },
    { keys: 'g p', does: 'Go to the pipeline', run: go },
    { keys: 'mod+k', does: 'Palette', run: palette },
  ])
})
afterEach(() => {
  forget()
  document.body.replaceChildren()
})

describe('keys', () => {
  it('runs a single key', () => {
    expect(press('c')).toBe(true)
    expect(create).toHaveBeenCalledOnce()
  })

  it('goes with G and then a letter', () => {
    press('g')
    press('p')
    expect(go).toHaveBeenCalledOnce()
  })

  it('leaves letters alone while somebody types', () => {
    const input = document.body.appendChild(document.createElement('input'))
    expect(press('c', {}, input)).toBe(false)
    expect(create).not.toHaveBeenCalled()
  })

  it('opens the palette even while somebody types', () => {
    const input = document.body.appendChild(document.createElement('input'))
    press('k', { ctrlKey: true }, input)
    expect(palette).toHaveBeenCalledOnce()
  })

  it('keeps chords and drops single keys when they are turned off', () => {
    setSingleKeys(false)
    press('c')
    press('k', { metaKey: true })
    expect(create).not.toHaveBeenCalled()
    expect(palette).toHaveBeenCalledOnce()
  })

  it('is quiet while a dialog is open', () => {
    const veil = document.body.appendChild(document.createElement('div'))
    veil.setAttribute('data-overlay', '')
    press('c')
    expect(create).not.toHaveBeenCalled()
  })

  it('lets the newest registration of a key win and lists it once', () => {
    const newer = vi.fn()
    const end = registerKeys([{ keys: 'c', does: 'New contact', run: newer }])
    press('c')
    expect(newer).toHaveBeenCalledOnce()
    expect(create).not.toHaveBeenCalled()
    expect(keyList().filter(action => action.keys === 'c')).toHaveLength(1)
    end()
  })
})
