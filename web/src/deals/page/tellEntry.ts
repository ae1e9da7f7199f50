// From an entry of the time line to the words it is told with.
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EvidenceKind, LossReason, MoveBackTrigger, TimelineEntry } from '../../api/types'
import { formatDay, formatLocale, formatMoney } from '../../ui/format'
import { sentence, type Told } from './sentences'

export interface Names {
  proof: (kind: EvidenceKind) => string
  lost: (reason: LossReason) => string
  trigger: (trigger: MoveBackTrigger) => string
}

export function whoOf(entry: TimelineEntry, i18n: I18n): string {
  if (entry.author?.name) return entry.author.name
  if (entry.by === 'import') return i18n._(msg`An import`)
  if (entry.by === 'command_line') return i18n._(msg`The operator`)
  return 'Akad'
}

/** "the value to $84,000": one phrase for each changed field that a reader knows. */
export function changesOf(what: Record<string, string>, i18n: I18n, today: string): string {
  const phrases: string[] = []
  const { name, value_minor, currency, close_day, owner } = what
  if (name) phrases.push(i18n._(msg`the name to “${name}”`))
  if (value_minor && currency) {
    const value = formatMoney({ value_minor: Number(value_minor), currency }, i18n.locale)
    phrases.push(i18n._(msg`the value to ${value}`))
  } else if (value_minor ?? currency) phrases.push(i18n._(msg`the value`))
  if (close_day) {
    const day = formatDay(close_day, i18n.locale, today)
    phrases.push(i18n._(msg`the close day to ${day}`))
  }
  if (owner) phrases.push(i18n._(msg`the owner to ${owner}`))
  if (what.customer) phrases.push(i18n._(msg`the customer`))
  return new Intl.ListFormat(formatLocale(i18n.locale), { type: 'conjunction' }).format(phrases)
}

function promiseOf(what: Record<string, string>, i18n: I18n): string {
  const title = what.title ?? what.criterion
  if (title) return i18n._(msg`“${title}”`)
  return i18n._(what.kind === 'next_step' ? msg`the next step` : msg`a commitment`)
}

export function tellEntry(entry: TimelineEntry, i18n: I18n, names: Names, today: string): string {
  const { what } = entry
  const day = what.verbal_on ?? what.return_day ?? what.proposed_day ?? what.due_day ?? what.until ?? what.said_on
  const told: Told = {
    who: whoOf(entry, i18n),
    from: what.from_stage ?? '',
    stage: what.stage ?? what.claimed_stage ?? '',
    owner: what.owner ?? '',
    criterion: what.criterion ?? '',
    proof: what.kind && entry.kind.startsWith('evidence.') ? names.proof(what.kind as EvidenceKind) : '',
    buyer: what.buyer_name ?? what.contact ?? what.said_by ?? '',
    promise: promiseOf(what, i18n),
    day: day ? formatDay(day, i18n.locale, today) : null,
    cause: what.lost_reason ? names.lost(what.lost_reason as LossReason) : what.trigger ? names.trigger(what.trigger as MoveBackTrigger) : '',
    changes: entry.kind === 'deal.changed' ? changesOf(what, i18n, today) : '',
    what: entry.kind.startsWith('blocker.') ? (what.what ?? '') : '',
    verification: what.kind === 'verification',
    request: what.kind === 'evidence_request',
    over: what.over ?? '',
    split: what.split_from !== undefined,
    returning: what.kind === 'return_from_nurture',
    action: what.kind === 'blocker_action' || what.kind === 'review_action' || what.kind === 'plan_step',
  }
  return i18n._(sentence(entry.kind, told))
}
