import { describe, expect, test } from 'vitest'
import type { Deal } from '../../api/types'
import { changedTerms } from './EditTerms'
import { undoing } from './useDealActions'

const deal = { name: 'Rollout', value: { value_minor: 500, currency: 'USD' }, close_day: '2026-12-18', owner: { id: 'per_1', name: 'Ayu' }, customer: { id: 'cus_1', name: 'Fjord' } } as Deal

describe('Only what differs is sent', () => {
  test('Nothing changed, nothing sent', () => {
    expect(changedTerms(deal, { customer: 'cus_1', value: { value_minor: 500, currency: 'USD' }, close_day: '2026-12-18' })).toEqual({})
  })

  test('A cleared close day is sent as null', () => {
    expect(changedTerms(deal, { close_day: null })).toEqual({ close_day: null })
    expect(changedTerms({ ...deal, close_day: null }, { close_day: null })).toEqual({})
  })

  test('Another currency alone is another value', () => {
    expect(changedTerms(deal, { value: { value_minor: 500, currency: 'EUR' } })).toEqual({ value: { value_minor: 500, currency: 'EUR' } })
  })
})

describe('A change can be taken back', () => {
  test('by sending what stood there before, and nothing else', () => {
    expect(undoing({ name: 'New' }, deal)).toEqual({ name: 'Rollout' })
    expect(undoing({ owner: 'per_2', close_day: '2027-01-01' }, deal)).toEqual({ owner: 'per_1', close_day: '2026-12-18' })
  })

  test('also to no close day', () => {
    expect(undoing({ close_day: '2027-01-01' }, { ...deal, close_day: null })).toEqual({ close_day: null })
  })
})
