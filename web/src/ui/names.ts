// The words for the server's fixed sets. One hook each, so a screen never spells a role or a reason by itself.
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

function naming<Code extends string>(names: Record<Code, MessageDescriptor>) {
  return function useNames(): (code: Code) => string {
    const { i18n } = useLingui()
    return code => (names[code] ? i18n._(names[code]) : code)
  }
}

export const useRoleName = naming({
  representative: msg`Sales representative`,
  manager: msg`Sales manager`,
  deal_desk: msg`Deal desk`,
  legal: msg`Legal`,
  finance: msg`Finance`,
  operations: msg`Operations`,
  administrator: msg`Administrator`,
  auditor: msg`Auditor`,
})

export const useBuyerRoleName = naming({
  economic_buyer: msg`Economic buyer`,
  champion: msg`Champion`,
  technical_evaluator: msg`Technical evaluator`,
  legal: msg`Legal`,
  procurement: msg`Procurement`,
  signatory: msg`Signatory`,
  user: msg`User`,
})

export const useEvidenceKindName = naming({
  meeting_note: msg`Meeting note`,
  buyer_email: msg`Buyer's email`,
  technical_evaluation: msg`Technical evaluation`,
  proposal_request: msg`Request for a proposal`,
  contract_review: msg`Contract review`,
  purchase_order: msg`Purchase order`,
  other_buyer_act: msg`Other act of the buyer`,
})

export const useBuyerActName = naming({
  shared_information: msg`Shared information`,
  took_action: msg`Took action`,
  made_decision: msg`Made a decision`,
  committed_to_next_step: msg`Committed to a next step`,
})

export const useLossReasonName = naming({
  cannot_afford: msg`Cannot afford it`,
  chose_competitor: msg`Chose a competitor`,
  does_not_fit: msg`Does not fit`,
  buys_from_nobody: msg`Buys from nobody`,
  effort_exceeds_return: msg`Effort exceeds the return`,
})

export const useMoveBackTriggerName = naming({
  qualification_false: msg`The qualification was wrong`,
  champion_changed: msg`The champion changed`,
  requirements_changed: msg`The requirements changed`,
  decision_maker_pushed_back: msg`The decision maker pushed back`,
  timeline_extended: msg`The timeline was extended`,
  process_restarted: msg`The buying process restarted`,
})

export const useBuyerPhaseName = naming({
  problem_recognition: msg`Recognising the problem`,
  solution_research: msg`Looking for solutions`,
  vendor_evaluation: msg`Evaluating vendors`,
  business_case: msg`Building the business case`,
  approval_process: msg`Getting approval`,
  implementation_planning: msg`Planning the start`,
})

export const useDealFieldName = naming({
  close_day: msg`Close day`,
  value: msg`Value`,
  next_step: msg`Next step`,
  economic_buyer: msg`Economic buyer among the stakeholders`,
  champion: msg`Champion among the stakeholders`,
})

export const useCommitmentKindName = naming({
  next_step: msg`Next step`,
  evidence_request: msg`Request for proof`,
  verification: msg`Verification`,
  return_from_nurture: msg`Return from nurture`,
  blocker_action: msg`Against a blocker`,
  review_action: msg`From a review`,
  plan_step: msg`Step of a plan`,
})
