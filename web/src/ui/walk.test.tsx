import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { handleKey } from './keys'
import { useWalk } from './walk'

const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>
const press = (key: string) => act(() => void handleKey(new KeyboardEvent('keydown', { key })))
const walkOver = (ids: string[]) => renderHook((shown: string[]) => useWalk<HTMLUListElement>(shown), { initialProps: ids, wrapper })

test('J and K walk, and stop at the ends', () => {
  const { result } = walkOver(['a', 'b', 'c'])
  expect(result.current.here).toBe('a')
  press('k')
  expect(result.current.here).toBe('a')
  press('j')
  press('j')
  press('j')
  expect(result.current.here).toBe('c')
})

test('When a row is settled and goes, the one that took its place is next', () => {
  const { result, rerender } = walkOver(['a', 'b', 'c'])
  press('j')
  rerender(['a', 'c'])
  expect(result.current.here).toBe('c')
  rerender(['a'])
  expect(result.current.here).toBe('a')
  rerender([])
  expect(result.current.here).toBeNull()
})

test('A row that was pressed is where the keys go on', () => {
  const { result } = walkOver(['a', 'b', 'c'])
  act(() => result.current.setHere('c'))
  press('k')
  expect(result.current.here).toBe('b')
})
