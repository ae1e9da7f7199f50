import { expect, test } from 'vitest'
import type { Commitment } from '../api/types'
import { grouped, groupOf } from './inbox'

const today = '2026-11-21'
const item = (id: string, due_day: string | null, settled_at: string | null = null) => ({ id, due_day, settled_at }) as Commitment

test('An inbox is laid out by when things are due', () => {
  const groups = grouped([item('1', '2026-11-19'), item('2', today), item('3', '2026-11-22'), item('4', '2026-11-28'), item('5', '2026-11-29'), item('6', null)], today)
  expect(groups.map(group => [group.group, group.items.map(one => one.id)])).toEqual([
    ['late', ['1']],
    ['today', ['2']],
    ['week', ['3', '4']],
    ['later', ['5']],
    ['none', ['6']],
  ])
})

test('What is settled is settled, however late it was', () => {
  expect(groupOf(item('1', '2026-11-01', '2026-11-20T00:00:00Z'), today)).toBe('done')
})
