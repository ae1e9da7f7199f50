// The words of a plan's fixed sets, and what a finding says.
import { plural } from '@lingui/core/macro'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import type { MessageDescriptor } from '@lingui/core'
import type { Milestone, PlanFinding, PlanStep } from '../api/types'
import { formatDay } from '../ui/format'
import { useToday } from '../ui/Figures'

export const milestones: Record<Milestone, MessageDescriptor> = {
  discovery: msg`Discovery`,
  technical_validation: msg`Technical validation`,
  business_case: msg`Business case`,
  stakeholder_consensus: msg`Stakeholders agree`,
  approval: msg`Approval`,
  purchase_decision: msg`Purchase decision`,
  go_live: msg`Going live`,
}
export const milestone_ids = Object.keys(milestones) as Milestone[]

const holidays: Record<string, MessageDescriptor> = {}

export function useMilestoneName(): (milestone: Milestone) => string {
  const { i18n } = useLingui()
  return milestone => i18n._(milestones[milestone])
}

/** A holiday's name where the catalogues have one. */
export function useHolidayName(): (code: string) => string {
  const { i18n } = useLingui()
  return code => i18n._(holidays[code] ?? msg`Holiday`)
}

function textOf(finding: PlanFinding, other: string, day: string): MessageDescriptor {
  const days = finding.days ?? 0
  const { words } = finding
  switch (finding.flaw) {
    case 'ends_before_prerequisite':
      return msg`is due before “${other}”, which has to be done first`
    case 'same_day_as_prerequisite':
      return msg`is due on the same day as “${other}”, which has to be done first: nobody can answer on the day of the question`
    case 'starts_before_prerequisite_ends':
      return msg`has to begin before “${other}” is done`
    case 'decided_before_ready':
      return msg`would be decided before “${other}” is done`
    case 'after_go_live':
      return msg`is due after the go-live day`
    case 'cannot_be_kept':
      return msg`cannot be ready on its day; expect ${day}`
    case 'legal_next_day':
      return msg`is legal work due the day after “${other}”; lawyers need longer`
    case 'no_buffer':
      return msg`has ${plural(days, { one: '# working day', other: '# working days' })} after “${other}” and nothing to spare; plan half as much again`
    case 'not_a_working_day':
      return msg`is due on a day nobody works`
    case 'vague_words':
      return msg`says “${words}”: name who gets what, so that both sides know when it is done`
    case 'owner_missing':
      return msg`belongs to somebody who is no longer here`
    case 'day_keeps_moving':
      return msg`was moved ${plural(days, { one: '# time', other: '# times' })}: its urgency is no longer believed`
    case 'long_overdue':
      return msg`has been late for ${plural(days, { one: '# working day', other: '# working days' })}: agree on a new day or drop it`
    case 'plan_ignored':
      return msg`${plural(days, { one: '# step is late', other: '# steps are late' })}: nobody follows this plan any more. Go through it together.`
    case 'close_day_too_early':
      return msg`is expected on ${day}, after our close day: the buyer's day counts`
    default:
      return msg`is worth a look`
  }
}

export function useFindingText(steps: readonly PlanStep[]): (finding: PlanFinding) => string {
  const { i18n } = useLingui()
  const today = useToday()
  return finding => {
    const other = steps.find(step => step.id === finding.other)?.title ?? ''
    return i18n._(textOf(finding, other, finding.day ? formatDay(finding.day, i18n.locale, today) : ''))
  }
}

/** What makes a plan wrong, and not only tight. */
export const hard: ReadonlySet<PlanFinding['flaw']> = new Set(['ends_before_prerequisite', 'same_day_as_prerequisite', 'starts_before_prerequisite_ends', 'decided_before_ready', 'after_go_live', 'cannot_be_kept', 'plan_ignored', 'owner_missing'])
