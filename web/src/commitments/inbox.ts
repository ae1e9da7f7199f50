// How an inbox is laid out: by when things are due. Pure.
import type { Commitment } from '../api/types-work'
import { daysBetween } from '../ui/format'

export type Group = 'late' | 'today' | 'week' | 'later' | 'none' | 'done'

export function groupOf(commitment: Commitment, today: string): Group {
  if (commitment.settled_at) return 'done'
  if (!commitment.due_day) return 'none'
  const away = daysBetween(today, commitment.due_day)
  if (away < 0) return 'late'
  if (away === 0) return 'today'
  return away <= 7 ? 'week' : 'later'
}

/** Runs of the same group, in the order the server gave them. */
export function grouped(commitments: readonly Commitment[], today: string): { group: Group; items: Commitment[] }[] {
  const runs: { group: Group; items: Commitment[] }[] = []
  for (const commitment of commitments) {
    const group = groupOf(commitment, today)
    const run = runs.find(one => one.group === group)
    if (run) run.items.push(commitment)
    else runs.push({ group, items: [commitment] })
  }
  return runs
}
