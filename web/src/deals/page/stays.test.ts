import { describe, expect, test } from 'vitest'
import type { Deal, Stage, Visit } from '../../api/types'
import { staysOf, usedTime } from './stays'
import { byContact } from './Stakeholders'

const stages = ['a', 'b', 'c'].map((id, position) => ({ id, name: id, position, expected_days: 10, buyer_phase: 'business_case', phase_falls_back: false, criteria: [], required: [], next_step_template: null, asks_stakeholders: false })) as Stage[]
const visit = (stage: string, days: number, entered_how: Visit['entered_how'] = 'advanced') => ({ stage, stage_name: stage, entered_how, entered_at: '', left_at: null, days }) as Visit

describe('The strip over a deal shows its way', () => {
  test('Stages before, here and ahead', () => {
    const stays = staysOf({ stage: 'b', state: 'open', visits: [visit('a', 3), visit('b', 4)] }, stages)
    expect(stays.map(stay => stay.state)).toEqual(['passed', 'here', 'ahead'])
  })

  test('A stage visited twice adds its days up and counts its stays', () => {
    const [first] = staysOf({ stage: 'a', state: 'open', visits: [visit('a', 3), visit('b', 4), visit('a', 5, 'moved_back')] }, stages)
    expect(first?.days).toBe(8)
    expect(first?.visits).toHaveLength(2)
  })

  test('A won deal has passed its last stage, a lost one stands where it ended', () => {
    const at = (state: Deal['state']) => staysOf({ stage: 'c', state, visits: [visit('c', 1)] }, stages)[2]?.state
    expect(at('won')).toBe('passed')
    expect(at('lost')).toBe('here')
  })

  test('A gate that was overridden stays marked', () => {
    const stays = staysOf({ stage: 'b', state: 'open', visits: [visit('a', 3, 'opened'), visit('b', 4, 'overridden')] }, stages)
    expect(stays.map(stay => stay.overridden)).toEqual([false, true, false])
  })

  test('Time beyond the expected fills the bar and not more', () => {
    expect(usedTime(5, 10)).toBe(0.5)
    expect(usedTime(30, 10)).toBe(1)
    expect(usedTime(3, 0)).toBe(0)
  })
})

test('A person with two parts in a deal is shown once, with both', () => {
  const sari = { id: 'per_1', name: 'Sari' } as Deal['stakeholders'][number]['contact']
  const people = byContact([
    { contact: sari, role: 'economic_buyer', concern: null },
    { contact: sari, role: 'signatory', concern: 'December' },
  ])
  expect(people).toHaveLength(1)
  expect(people[0]?.parts.map(part => part.role)).toEqual(['economic_buyer', 'signatory'])
})
