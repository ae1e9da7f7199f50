// The words for this room's fixed sets.
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Answers, Finding, InterventionKind, Looking, Outcome, Rhythm, TroubleKind } from '../api/types'
import { formatLocale } from '../ui/format'

export const looking_names: Record<Looking, MessageDescriptor> = {
  all_open: msg`Pipeline review`,
  slower: msg`Slow deals`,
  stage_audit: msg`Stage audit`,
  one_person: msg`One-to-one`,
  one_deal: msg`Deal inspection`,
}

export const trouble_names: Record<TroubleKind, MessageDescriptor> = {
  close_day_passed: msg`Close day passed`,
  step_late: msg`Next step late`,
  no_next_step: msg`No next step`,
  over_expected: msg`Too long in its stage`,
  claims_stage: msg`Claims its stage`,
  stuck: msg`No new proof`,
  buyer_silent: msg`The buyer is silent`,
}

export const outcome_names: Record<Outcome, MessageDescriptor> = {
  keep: msg`Carry on`,
  move_back: msg`Move back`,
  nurture: msg`Nurture`,
  disqualify: msg`Disqualify`,
  intervention: msg`Step in`,
}

export const finding_names: Record<Finding, MessageDescriptor> = {
  yes: msg`Really met`,
  no: msg`Not met`,
  cannot_tell: msg`Cannot tell`,
}

export const intervention_names: Record<InterventionKind, MessageDescriptor> = {
  executive_introduction: msg`Executive introduction`,
  deal_restructuring: msg`Deal restructuring`,
  stakeholder_mapping: msg`Stakeholder mapping`,
  negotiation_support: msg`Negotiation support`,
  disqualification_decision: msg`Disqualification decision`,
}

/** The coaching questions that are asked, in their order. When the economic buyer last acted is shown, not asked. */
export const questions: readonly { id: keyof Answers; name: MessageDescriptor }[] = [
  { id: 'ready_proof', name: msg`What shows that this deal is ready to move on?` },
  { id: 'must_happen', name: msg`What has to happen before the next stage?` },
  { id: 'not_yet_met', name: msg`Who that matters have we not talked to yet?` },
  { id: 'could_block', name: msg`What could block it?` },
  { id: 'reason_if_late', name: msg`If it does not close in time, what will the reason be?` },
]

/** 1 is Monday. 2024-01-01 was one. */
export function weekday(number: number, i18n: I18n): string {
  return new Intl.DateTimeFormat(formatLocale(i18n.locale), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, number))
}

/** "Every Monday": when a rhythm comes. */
export function whenOf(rhythm: Pick<Rhythm, 'every' | 'on_day'>, i18n: I18n): string {
  const day = weekday(rhythm.on_day, i18n)
  const number = rhythm.on_day
  if (rhythm.every === 'week') return i18n._(msg`Every week on ${day}`)
  if (rhythm.every === 'two_weeks') return i18n._(msg`Every second week on ${day}`)
  if (rhythm.every === 'month') return i18n._(msg`Every month on day ${number}`)
  return i18n._(msg`Every quarter on day ${number}`)
}
