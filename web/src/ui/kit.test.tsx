import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Avatar, initials } from './Avatar'
import { Segmented } from './Segmented'
import { Stamps } from './Stamp'
import { say, undoNewest } from './toasts'
import { Toasts } from './Toasts'

const show = (element: ReactElement) => render(<I18nProvider i18n={i18n}>{element}</I18nProvider>)

describe('stamps', () => {
  it('say their state in words, so colour is never alone', () => {
    show(
      <Stamps
        criteria={[
          { id: '1', name: 'Budget owner named', state: 'met' },
          { id: '2', name: 'ROI signed off', state: 'missing' },
        ]}
      />,
    )
    expect(screen.getAllByRole('img').map(stamp => stamp.getAttribute('aria-label'))).toEqual(['Budget owner named: verified', 'ROI signed off: missing'])
  })
})

describe('avatars', () => {
  it('tell seller and buyer apart by shape', () => {
    const { container } = show(
      <>
        <Avatar name="Ayu Pratama" />
        <Avatar name="Sari Wulandari" side="buyer" />
      </>,
    )
    expect([...container.querySelectorAll('.avatar')].map(one => one.className.includes('buyer'))).toEqual([false, true])
  })
  it('shorten names of all our languages', () => {
    expect(['Ayu Pratama', 'Sukarno', '王小明'].map(initials)).toEqual(['AP', 'SU', '小明'])
  })
})

describe('a notice with a way back', () => {
  it('offers Undo, and Z takes the newest one', () => {
    const undo = vi.fn()
    show(<Toasts />)
    act(() => say('Harbour & Pine moved to Negotiate', { undo }))
    expect(screen.getByText('Undo')).toBeTruthy()
    act(() => void undoNewest())
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.queryByText('Undo')).toBeNull()
    expect(undoNewest()).toBe(false)
  })
})

describe('a segmented choice', () => {
  it('is a named group of radio buttons', () => {
    const choose = vi.fn()
    show(<Segmented label="View" items={[{ id: 'board', name: 'Board' }, { id: 'table', name: 'Table' }]} chosen="board" onChoose={choose} />)
    fireEvent.click(screen.getByRole('radio', { name: 'Table' }))
    expect(choose).toHaveBeenCalledWith('table')
  })
})
