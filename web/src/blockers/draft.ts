// What the form holds, and what of it is sent. Pure.
import type { Blocker, BlockerKind, DelayPer, Money, StallPoint } from '../api/types'

export interface Draft {
  kind: BlockerKind | null
  stall_point: StallPoint | null
  what: string
  owner: string | null
  strategy: string
  review_day: string | null
  waits: boolean
  amount: Money
  per: DelayPer
  since: string | null
  ground: string
}

export function draftOf(blocker: Blocker | undefined, owner: string, currency: string): Draft {
  const delay = blocker?.delay
  return {
    kind: blocker?.kind ?? null,
    stall_point: blocker?.stall_point ?? null,
    what: blocker?.what ?? '',
    owner: blocker?.owner.id ?? owner,
    strategy: blocker?.strategy ?? '',
    review_day: blocker?.review_day ?? null,
    waits: delay != null,
    amount: delay?.amount ?? { value_minor: 0, currency },
    per: delay?.per ?? 'month',
    since: delay?.since ?? null,
    ground: delay?.ground ?? '',
  }
}

export function isComplete(draft: Draft): boolean {
  const told = !draft.waits || (draft.amount.value_minor > 0 && draft.ground.trim() !== '')
  return draft.kind !== null && draft.what.trim() !== '' && draft.owner !== null && draft.strategy.trim() !== '' && draft.review_day !== null && told
}

/** A review day that stayed is not sent again: it may lie behind by now. */
export function bodyOf(draft: Draft, before?: Blocker) {
  const { kind, stall_point, what, owner, strategy, amount, per, since, ground } = draft
  const review_day = draft.review_day === before?.review_day ? undefined : draft.review_day
  return { kind, stall_point, what, owner, strategy, review_day, delay: draft.waits ? { amount, per, since: since ?? undefined, ground } : null }
}
