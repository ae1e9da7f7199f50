// A pipeline while it is edited: every row has a key of its own, because new rows have no id yet.
import type { BuyerPhase, DealField, Pipeline, Quantity } from '../api/types'

export interface CriterionDraft {
  key: string
  id?: string
  name: string
  hint: string
  quantity: Quantity
  limit_days: number | null
}
export interface StageDraft {
  key: string
  id?: string
  name: string
  buyer_phase: BuyerPhase
  expected_days: number
  criteria: CriterionDraft[]
  required: DealField[]
  next_step_template: string
  asks_stakeholders: boolean
}
export interface PipelineDraft {
  name: string
  stages: StageDraft[]
}

let made = 0
const newKey = () => `new-${(made += 1)}`

export function draftOf(pipeline: Pipeline): PipelineDraft {
  const stages = pipeline.stages.map(stage => ({
    key: stage.id,
    id: stage.id,
    name: stage.name,
    buyer_phase: stage.buyer_phase,
    expected_days: stage.expected_days,
    required: stage.required,
    next_step_template: stage.next_step_template ?? '',
    asks_stakeholders: stage.asks_stakeholders,
    criteria: stage.criteria.map(({ id, name, hint, quantity, limit_days }) => ({ key: id, id, name, hint, quantity, limit_days })),
  }))
  return { name: pipeline.name, stages }
}

export function changeStage(draft: PipelineDraft, at: number, part: Partial<StageDraft>): PipelineDraft {
  return { ...draft, stages: draft.stages.map((stage, index) => (index === at ? { ...stage, ...part } : stage)) }
}

/** Swaps a stage with the one before it. */
export function moveStage(draft: PipelineDraft, at: number): PipelineDraft {
  const stages = [...draft.stages]
  const [moved] = stages.splice(at, 1)
  if (moved) stages.splice(at - 1, 0, moved)
  return { ...draft, stages }
}

export function removeStage(draft: PipelineDraft, at: number): PipelineDraft {
  return { ...draft, stages: draft.stages.filter((_, index) => index !== at) }
}

export function addStage(draft: PipelineDraft): PipelineDraft {
  return { ...draft, stages: [...draft.stages, { key: newKey(), name: '', buyer_phase: 'vendor_evaluation', expected_days: 14, criteria: [newCriterion()], required: [], next_step_template: '', asks_stakeholders: false }] }
}

export function newCriterion(): CriterionDraft {
  return { key: newKey(), name: '', hint: '', quantity: 'none', limit_days: null }
}

function wireCriterion({ id, name, hint, quantity, limit_days }: CriterionDraft) {
  return { id, name, hint, quantity, ...(quantity === 'day_within' ? { limit_days: limit_days ?? 30 } : {}) }
}

/** What the server takes: no keys, and a limit only where a day is asked for. */
export function wireOf(draft: PipelineDraft) {
  const stages = draft.stages.map(({ id, name, buyer_phase, expected_days, required, next_step_template, asks_stakeholders, criteria }) => ({
    id, name, buyer_phase, expected_days, required, next_step_template, asks_stakeholders, criteria: criteria.map(wireCriterion),
  }))
  return { name: draft.name, stages }
}
