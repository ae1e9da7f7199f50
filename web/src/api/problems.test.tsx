import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { Problem } from './client'
import { useBecause, useComplaints, useExplain } from './problems'

const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>
const refused = new Problem(422, 'occurred_in_the_future', 'Evidence is of something that happened.', [
  { field: 'occurred_on', code: 'occurred_in_the_future', text: 'This day is still to come.' },
  { field: 'text', code: 'something_new', text: 'Write it differently.' },
])

test("A form shows the server's complaint beside the field it is about", () => {
  const complaint = renderHook(() => useComplaints(refused), { wrapper }).result.current
  expect(complaint('occurred_on')).toBe('This day is still to come. Give the day it happened.')
  expect(complaint('buyer_name')).toBeNull()
})

test("A code this page does not know shows the server's own words", () => {
  const complaint = renderHook(() => useComplaints(refused), { wrapper }).result.current
  expect(complaint('text')).toBe('Write it differently.')
  const explain = renderHook(() => useExplain(), { wrapper }).result.current
  expect(explain(new Problem(409, 'brand_new', 'Do it the other way.'))).toBe('Do it the other way.')
})

test('No error, no complaint', () => {
  expect(renderHook(() => useComplaints(null), { wrapper }).result.current('text')).toBeNull()
})

test('Why something is not possible is said in words, or not at all', () => {
  const because = renderHook(() => useBecause(), { wrapper }).result.current
  expect(because('criteria_missing')).toBe("The buyer's proof is not complete yet.")
  expect(because(null)).toBeNull()
  expect(because('unheard_of')).toBeNull()
})
