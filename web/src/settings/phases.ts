import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import type { BuyerPhase } from '../api/types'

export const phases: readonly BuyerPhase[] = ['problem_recognition', 'solution_research', 'vendor_evaluation', 'business_case', 'approval_process', 'implementation_planning']

const names: Record<BuyerPhase, MessageDescriptor> = {
  problem_recognition: msg`Recognises the problem`,
  solution_research: msg`Researches solutions`,
  vendor_evaluation: msg`Evaluates vendors`,
  business_case: msg`Builds the business case`,
  approval_process: msg`Seeks approval`,
  implementation_planning: msg`Plans the implementation`,
}

/** What the buyer does while a deal is in a stage. */
export function useBuyerPhaseName(): (phase: BuyerPhase) => string {
  const { i18n } = useLingui()
  return phase => i18n._(names[phase])
}
