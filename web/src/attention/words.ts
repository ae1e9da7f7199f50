// Why a deal asks for attention and what helps, in the reader's language. The server says both in codes and numbers.
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Alert, AlertKind } from '../api/types'

export function useAlertWords() {
  const { t } = useLingui()
  const kinds: Record<AlertKind, string> = {
    stage_time: t`Too long in its stage`,
    stuck: t`Stuck after the proposal`,
    buyer_silent: t`The buyer is silent`,
    step_late: t`Late next step`,
    no_step: t`No next step`,
    close_day_passed: t`The close day passed`,
  }
  const why = ({ kind, why }: Alert): string => {
    const days = t`${plural(why.days, { one: '# day', other: '# days' })}`
    if (kind === 'stage_time') {
      const norm = t`${plural(why.norm_days ?? 0, { one: '# day', other: '# days' })}`
      const stays = why.norm_stays ?? 0
      return stays > 0 ? t`${days} in this stage. The team usually takes ${norm}, by the ${stays} deals that left it within a year.` : t`${days} in this stage. The pipeline expects ${norm}; the team's own history is still too short.`
    }
    if (kind === 'stuck') return t`${days} without new proof while the buyer weighs the proposal.`
    if (kind === 'buyer_silent') return t`The buyer has done nothing for ${days}.`
    if (kind === 'step_late') return t`The next step is late by ${days}.`
    if (kind === 'close_day_passed') return t`The close day passed ${days} ago.`
    return t`Nobody has to do anything next.`
  }
  const remedy = (alert: Alert): string =>
    ({
      move_or_inspect: t`Move it on or back, or look into it with its owner.`,
      inspect: t`Inspect the deal with its owner.`,
      reach_buyer: t`Get in touch with the buyer.`,
      settle_step: t`Do the next step, or agree on another day.`,
      set_step: t`Set a next step.`,
      change_close_day: t`Agree on a close day that can be kept.`,
    })[alert.remedy]
  return { kinds, why, remedy, level: (alert: Alert) => (alert.level === 'red' ? t`Urgent` : t`Look`) }
}
