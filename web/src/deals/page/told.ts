// What the time line needs to know about an entry before it becomes a sentence. Pure.
import type { TimelineEntry } from '../../api/types'

/** Later facts about a promise or a proof carry only what changed; the rest is found in the entry that opened it. */
export function completed(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const openings = new Map<string, Record<string, string>>()
  for (const entry of entries) if (entry.subject && (entry.kind === 'commitment.opened' || entry.kind === 'evidence.submitted' || entry.kind === 'blocker.raised')) openings.set(entry.subject, entry.what)
  return entries.map(entry => {
    const opening = entry.subject ? openings.get(entry.subject) : undefined
    if (!opening || entry.what === opening) return entry
    const { title, criterion, kind, buyer_name, owner, what } = opening
    const known = Object.fromEntries(Object.entries({ title, criterion, kind, buyer_name, owner, what }).filter(([, value]) => value !== undefined)) as Record<string, string>
    return { ...entry, what: { ...known, ...entry.what } }
  })
}

/** Answers in a review are kept one by one: of one inspection the newest stands for all. What an audit decides tells itself, but for a deal that stayed. */
export function toldOnce(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const inspected = new Set<string>()
  return entries.filter(entry => {
    if (entry.kind.startsWith('decision.')) return entry.kind === 'decision.made' && entry.what.verdict === 'kept'
    if (entry.kind !== 'inspection.recorded') return true
    const known = inspected.has(entry.subject)
    inspected.add(entry.subject)
    return !known
  })
}

/** A changed value comes without its currency when that stayed. From the newest fact back it is the deal's own, until one changed it. */
export function withCurrency(entries: readonly TimelineEntry[], currency_now: string): TimelineEntry[] {
  let currency: string | null = currency_now
  return entries.map(entry => {
    if (entry.kind !== 'deal.changed') return entry
    const { value_minor, currency: changed_to } = entry.what
    if (changed_to) currency = null
    return value_minor && !changed_to && currency ? { ...entry, what: { ...entry.what, currency } } : entry
  })
}

/** The words somebody wrote, to be quoted under the sentence. */
export function quoted(entry: TimelineEntry): string | null {
  const { what, kind } = entry
  const words = kind === 'deal.lost' ? what.lost_note : kind === 'deal.nurtured' ? what.nurture_note : kind === 'deal.verbally_agreed' ? what.verbal_note : kind.startsWith('evidence.') ? (kind === 'evidence.submitted' ? what.text : what.decision_note) : kind.startsWith('blocker.') ? (kind === 'blocker.raised' ? what.strategy : what.outcome_note) : kind === 'acceleration.used' ? (what.ground || what.note) : (what.reason ?? what.removed_why ?? what.note)
  return words?.trim() || null
}

/** The day it happened, when that is another than the day it was written down. */
export function happenedEarlier(entry: TimelineEntry, dayOf: (instant: string) => string): string | null {
  const happened = entry.what.occurred_on ?? dayOf(entry.occurred_at)
  return happened < dayOf(entry.at) ? happened : null
}
