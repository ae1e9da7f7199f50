import { describe, expect, test } from 'vitest'
import type { ImportMapping } from '../api/types'
import { assign, assignStage, meaningOf, meaningsFor, needsDateOrder, openStages, quotedValue, shareDone, usedFirst } from './mapping'

const mapping: ImportMapping = {
  columns: { name: 'Deal Name', value: 'Amount', close_day: 'Close Date' },
  stages: { Prospecting: 'stg_1', 'Perception Analysis': '', 'Closed Won': 'won' },
  date_order: 'dmy', date_order_evidence: '', decimal: '.', decimal_evidence: '', currency: 'USD', time_zone: 'UTC', default_owner: null,
}

describe('A meaning belongs to one column', () => {
  test('Assigning it to another takes it from the first', () => {
    const after = assign(mapping, 'Expected Revenue', 'value')
    expect(after.columns).toEqual({ name: 'Deal Name', value: 'Expected Revenue', close_day: 'Close Date' })
    expect(meaningOf(after, 'Amount')).toBeNull()
  })

  test('A column that gets another meaning loses the one it had', () => {
    expect(assign(mapping, 'Amount', 'external_id').columns).toEqual({ name: 'Deal Name', close_day: 'Close Date', external_id: 'Amount' })
  })

  test('Not used takes it away and touches nothing else', () => {
    const after = assign(mapping, 'Close Date', null)
    expect(after.columns).toEqual({ name: 'Deal Name', value: 'Amount' })
    expect(after.stages).toBe(mapping.stages)
  })

  test('The mapping that was there is not changed', () => {
    assign(mapping, 'Amount', null)
    expect(mapping.columns.value).toBe('Amount')
  })
})

test('A history has other meanings than a list of deals', () => {
  expect(meaningsFor('salesforce_history')).toContain('history_at')
  expect(meaningsFor('hubspot_deal')).not.toContain('history_at')
})

test('Stages without a place are counted until they have one', () => {
  expect(openStages(mapping)).toEqual(['Perception Analysis'])
  expect(openStages(assignStage(mapping, 'Perception Analysis', 'leave_out'))).toEqual([])
})

test('A date order is asked for only when a date column is used and the file does not tell', () => {
  expect(needsDateOrder(mapping)).toBe(false)
  expect(needsDateOrder({ ...mapping, date_order: null })).toBe(true)
  expect(needsDateOrder({ ...mapping, date_order: null, columns: { name: 'Deal Name' } })).toBe(false)
})

test('Used columns come first, each group in the order of the file', () => {
  const columns = [{ name: 'Lead' }, { name: 'Amount' }, { name: 'Type' }, { name: 'Deal Name' }]
  expect(usedFirst(columns, mapping).map(column => column.name)).toEqual(['Amount', 'Deal Name', 'Lead', 'Type'])
})

test('A complaint about a row quotes the value that is wrong', () => {
  expect(quotedValue('"31/02/2027" is not a day of the calendar.')).toBe('31/02/2027')
  expect(quotedValue('This is needed and empty.')).toBeNull()
})

test('Progress is unknown until there is something to count', () => {
  expect(shareDone(null)).toBeNull()
  expect(shareDone({ done: 0, total: 0 })).toBeNull()
  expect(shareDone({ done: 50, total: 200 })).toBe(0.25)
})
