// How an inbox is laid out: by when things are due. Pure.
import type { Commitment } from '../api/types'
import { daysBetween } from '../ui/format'

export const inbox_views = ['owe', 'waits', 'owed', 'escalated', 'done'] as const
export type InboxView = (typeof inbox_views)[number]
export type Group = 'late' | 'today' | 'week' | 'later' | 'none' | 'done'

export function groupOf(commitment: Commitment, today: string): Group {
  if (commitment.settled_at) return 'done'
  if (!commitment.due_day) return 'none'
  const away = daysBetween(today, commitment.due_day)
  if (away < 0) return 'late'
  if (away === 0) return 'today'
  return away <= 7 ? 'week' : 'later'
}

const order: readonly Group[] = ['late', 'today', 'week', 'later', 'none', 'done']

/** By group, soonest first; within a group in the order the server gave. */
export function grouped(commitments: readonly Commitment[], today: string): { group: Group; items: Commitment[] }[] {
  return order.map(group => ({ group, items: commitments.filter(commitment => groupOf(commitment, today) === group) })).filter(one => one.items.length > 0)
}
