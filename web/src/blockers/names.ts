// The words and marks of a blocker's fixed sets.
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react'
import type { BlockerKind, BlockerOutcome } from '../api/types'
import type { IconName } from '../ui/Icon'

export const kinds: Record<BlockerKind, { name: MessageDescriptor; icon: IconName }> = {
  information_gap: { name: msg`Information gap`, icon: 'question' },
  stakeholder_access: { name: msg`Access to stakeholders`, icon: 'customers' },
  competing_priorities: { name: msg`Competing priorities`, icon: 'swap' },
  risk_aversion: { name: msg`Risk aversion`, icon: 'shield' },
  budget_uncertainty: { name: msg`Budget uncertainty`, icon: 'lock' },
  internal_politics: { name: msg`Internal politics`, icon: 'chat' },
  analysis_paralysis: { name: msg`Analysis paralysis`, icon: 'search' },
}

const outcomes: Record<BlockerOutcome, MessageDescriptor> = {
  resolved: msg`Out of the way`,
  accepted: msg`Accepted as it is`,
  no_longer_applies: msg`No longer applies`,
}

export const kind_ids = Object.keys(kinds) as BlockerKind[]
export const outcome_ids = Object.keys(outcomes) as BlockerOutcome[]

export function useKindName(): (kind: BlockerKind) => string {
  const { i18n } = useLingui()
  return kind => i18n._(kinds[kind].name)
}

export function useOutcomeName(): (outcome: BlockerOutcome) => string {
  const { i18n } = useLingui()
  return outcome => i18n._(outcomes[outcome])
}
