// Keys of the whole app. Screens register what a key does while they are shown; one listener in app/ asks here.
import { useEffect, useRef, useSyncExternalStore } from 'react'

export interface KeyAction {
  /** "c", "?", "[", "g p" (one after the other), "mod+k" (⌘ or Ctrl). */
  keys: string
  /** What it does, in the reader's language; shown in the list of keys. */
  does: string
  run: () => void
}

const registered = new Set<KeyAction>()
const listeners = new Set<() => void>()
let single_keys = true
let first_key: { key: string; at_ms: number } | null = null

/** "G then P" must follow within this time. */
const sequence_ms = 1500

function changed() {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Single keys can be turned off (WCAG 2.1.4); chords such as ⌘K stay. */
export function setSingleKeys(on: boolean) {
  single_keys = on
  changed()
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, () => single_keys, () => true)
}

export function registerKeys(actions: readonly KeyAction[]): () => void {
  for (const action of actions) registered.add(action)
  return () => {
    for (const action of actions) registered.delete(action)
  }
}

/** Registers while the component is shown. The newest registration of a key wins. */
export function useKeys(actions: readonly KeyAction[]) {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  const names = actions.map(action => `${action.keys}\n${action.does}`).join('\n\n')
  useEffect(
    () =>
      registerKeys(
        names.split('\n\n').filter(Boolean).map((name, index) => {
          const [keys = '', does = ''] = name.split('\n')
          return { keys, does, run: () => latest.current[index]?.run() }
        }),
      ),
    [names],
  )
}

export function keyList(): KeyAction[] {
  return [...new Map([...registered].map(action => [action.keys, action])).values()]
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function overlaid(): boolean {
  return document.querySelector('[data-overlay], [role="listbox"], [role="menu"]') !== null
}

function find(keys: string): KeyAction | undefined {
  return [...registered].findLast(action => action.keys === keys)
}

/** The one listener's question: was this key ours? Runs the action when it was. */
export function handleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.metaKey || event.ctrlKey) return perform(find(`mod+${key}`), event)
  if (!single_keys || typing(event.target) || overlaid()) return false
  if (first_key && event.timeStamp - first_key.at_ms < sequence_ms) {
    const second = find(`${first_key.key} ${key}`)
    first_key = null
    if (second) return perform(second, event)
  }
  if ([...registered].some(action => action.keys.startsWith(`${key} `))) {
    first_key = { key, at_ms: event.timeStamp }
    return true
  }
  return perform(find(key), event)
}

function perform(action: KeyAction | undefined, event: KeyboardEvent): boolean {
  if (!action) return false
  event.preventDefault()
  action.run()
  return true
}
