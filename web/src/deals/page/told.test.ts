import { describe, expect, test } from 'vitest'
import type { TimelineEntry } from '../../api/types'
import { completed, happenedEarlier, quoted, toldOnce, withCurrency } from './told'

function entry(kind: string, what: Record<string, string> = {}, subject = 'com_1', at = '2026-11-20T09:30:00.000000Z', occurred_at = at): TimelineEntry {
  return { sequence: 1, kind, at, occurred_at, author: null, by: 'session', subject, what }
}
const utc_day = (instant: string) => instant.slice(0, 10)

describe('A later fact is completed by the one that opened its subject', () => {
  test('A settled promise gets its title back', () => {
    const [settled] = completed([entry('commitment.settled', { state: 'done' }), entry('commitment.opened', { title: 'Call the CFO', owner: 'Dana' })])
    expect(settled?.what).toEqual({ title: 'Call the CFO', owner: 'Dana', state: 'done' })
  })

  test('A resolved blocker gets its words back, and is quoted with how it ended', () => {
    const [resolved] = completed([entry('blocker.resolved', { outcome_note: 'The board agreed' }, 'blk_1'), entry('blocker.raised', { what: 'No budget', strategy: 'Ask' }, 'blk_1')])
    expect(resolved?.what.what).toBe('No budget')
    expect(quoted(resolved!)).toBe('The board agreed')
  })

  test('What the later fact says itself wins', () => {
    const [handed] = completed([entry('commitment.handed_over', { owner: 'Tom' }), entry('commitment.opened', { title: 'Call', owner: 'Dana' })])
    expect(handed?.what.owner).toBe('Tom')
  })

  test('Without its opening on the page it stays as it is', () => {
    const [settled] = completed([entry('commitment.settled', { state: 'done' })])
    expect(settled?.what).toEqual({ state: 'done' })
  })
})

describe('What is saved again and again is told once', () => {
  test('Of the saves of one inspection the newest is told', () => {
    const told = toldOnce([entry('inspection.recorded', { outcome: 'keep' }, 'ins_1'), entry('commitment.opened'), entry('inspection.recorded', { note: 'One' }, 'ins_1'), entry('inspection.recorded', {}, 'ins_2')])
    expect(told.map(one => [one.kind, one.subject])).toEqual([['inspection.recorded', 'ins_1'], ['commitment.opened', 'com_1'], ['inspection.recorded', 'ins_2']])
    expect(told[0]?.what.outcome).toBe('keep')
  })

  test('Of an audit only that a deal was kept: a move and a loss tell themselves', () => {
    const told = toldOnce([entry('decision.undone'), entry('decision.made', { verdict: 'kept' }), entry('decision.made', { verdict: 'moved_back' }), entry('deal.moved_back')])
    expect(told.map(one => one.kind)).toEqual(['decision.made', 'deal.moved_back'])
  })
})

describe('A changed value gets the currency it was in', () => {
  const currencies = (...whats: Record<string, string>[]) => withCurrency(whats.map(what => entry('deal.changed', what, 'deal_1')), 'IDR').map(one => one.what.currency)

  test("which is the deal's, while nobody changed it", () => {
    expect(currencies({ value_minor: '500' }, { close_day: '2026-12-18' }, { value_minor: '400' })).toEqual(['IDR', undefined, 'IDR'])
  })

  test('and unknown before the fact that changed it', () => {
    expect(currencies({ value_minor: '500' }, { value_minor: '400', currency: 'IDR' }, { value_minor: '300' })).toEqual(['IDR', 'IDR', undefined])
  })
})

describe('Words somebody wrote are quoted', () => {
  test('The reason of an override, the note of a loss, the text of a proof', () => {
    expect(quoted(entry('deal.overridden', { reason: 'The board meets tomorrow.' }))).toBe('The board meets tomorrow.')
    expect(quoted(entry('deal.lost', { lost_note: 'Stayed with the old one.' }))).toBe('Stayed with the old one.')
    expect(quoted(entry('evidence.submitted', { text: 'Sent the figures.' }))).toBe('Sent the figures.')
    expect(quoted(entry('evidence.rejected', { text: 'Sent the figures.', decision_note: 'Whose figures?' }))).toBe('Whose figures?')
  })

  test('Nothing said is nothing quoted', () => {
    expect(quoted(entry('deal.reopened', { reason: '  ' }))).toBeNull()
  })
})

describe('When it happened and when it was written down', () => {
  test('The same day is told once', () => {
    expect(happenedEarlier(entry('deal.advanced'), utc_day)).toBeNull()
  })

  test('A proof of last week names its day', () => {
    expect(happenedEarlier(entry('evidence.submitted', { occurred_on: '2026-11-12' }), utc_day)).toBe('2026-11-12')
  })

  test('So does a fact whose instant lies before its recording', () => {
    expect(happenedEarlier(entry('deal.imported', {}, 'deal_1', '2026-11-20T09:30:00.000000Z', '2026-09-01T00:00:00.000000Z'), utc_day)).toBe('2026-09-01')
  })
})
