import { expect, test } from 'vitest'
import type { Blocker, PlaybookText } from '../api/types'
import { bodyOf, type Draft, draftOf, isComplete } from './draft'
import { remediesOf } from './useRemedies'

const whole: Draft = { ...draftOf(undefined, 'per_1', 'IDR'), kind: 'risk_aversion', what: 'They fear downtime', strategy: 'A pilot', review_day: '2026-11-28' }

test('A blocker is complete with a kind, words, an owner, a strategy and a day', () => {
  expect(isComplete(whole)).toBe(true)
  const without: Partial<Draft>[] = [{ kind: null }, { what: ' ' }, { owner: null }, { strategy: '' }, { review_day: null }]
  for (const part of without) expect(isComplete({ ...whole, ...part })).toBe(false)
})

test('A cost of waiting needs an amount and who said it', () => {
  const told: Draft = { ...whole, waits: true, amount: { value_minor: 500, currency: 'IDR' }, ground: 'Sari' }
  expect(isComplete(told)).toBe(true)
  expect(isComplete({ ...told, ground: ' ' })).toBe(false)
  expect(isComplete({ ...told, amount: { value_minor: 0, currency: 'IDR' } })).toBe(false)
  expect(bodyOf(told).delay).toEqual({ amount: told.amount, per: 'month', since: undefined, ground: 'Sari' })
  expect(bodyOf(whole).delay).toBeNull()
})

test('A review day that stayed is not sent again, for it may lie behind', () => {
  const before = { kind: 'risk_aversion', what: 'x', owner: { id: 'per_2', name: 'Ayu' }, strategy: 'y', review_day: '2026-11-01', delay: null } as Blocker
  const draft = draftOf(before, 'per_1', 'IDR')
  expect(draft.owner).toBe('per_2')
  expect(bodyOf(draft, before).review_day).toBeUndefined()
  expect(bodyOf({ ...draft, review_day: '2026-11-29' }, before).review_day).toBe('2026-11-29')
})

test('A kind finds its remedy and its steps in the playbook, and no others', () => {
  const text = (section: string, of: string, code: string): PlaybookText => ({ key: `${section}/${of}/${code}`, section, of, code, title: code, text: '', edited: false })
  const texts = [text('remedy', '', 'risk_aversion'), text('step', 'risk_aversion', 'pilot'), text('step', 'information_gap', 'questions'), text('remedy', '', 'information_gap')]
  const found = remediesOf(texts, 'risk_aversion')
  expect(found.remedy?.code).toBe('risk_aversion')
  expect(found.steps.map(step => step.code)).toEqual(['pilot'])
  expect(remediesOf(texts, null).remedy).toBeUndefined()
})
