// What the server answers, written by hand until the server's own OpenAPI description generates it.
import type { Money } from '../ui/format'

export type { Money }
export type Language = 'en' | 'id' | 'zh-CN'
export type Theme = 'system' | 'light' | 'dark'
export type Side = 'seller' | 'buyer'
export type Role = 'representative' | 'manager' | 'deal_desk' | 'legal' | 'finance' | 'operations' | 'administrator' | 'auditor'
export type Visibility = 'own' | 'team' | 'all'
export type Permission =
  | 'read' | 'edit_deals' | 'move_deals' | 'override_gate' | 'submit_evidence' | 'verify_evidence' | 'manage_commitments'
  | 'edit_customers' | 'import_deals' | 'manage_pipeline' | 'manage_members' | 'manage_workspace' | 'read_ledger' | 'export'

export interface Named {
  id: string
  name: string
}
export interface Total {
  count: number
  capped: boolean
}
export interface Page<Item> {
  items: Item[]
  next: string | null
  total: Total
}
export interface May {
  action: string
  allowed: boolean
  because: string | null
}

export interface DemoPerson {
  name: string
  email: string
  role: Role
}
export interface House {
  version: string
  needs_setup: boolean
  mail_configured: boolean
  demo: null | { workspace: string; workspace_name: string; password: string; people: DemoPerson[] }
}
export interface Session {
  workspace: { id: string; name: string; currency: string; language: Language; time_zone: string; sample: boolean; members: number }
  person: { id: string; name: string; email: string; role: Role; language: Language; theme: Theme; single_keys: boolean }
  may: Permission[]
}
export interface Invitation {
  workspace_name: string
  name: string
  email: string
  role: Role
  language: Language
}
export interface WorkspaceSettings {
  id: string
  revision: number
  name: string
  currency: string
  language: Language
  time_zone: string
  working_days: string[]
  sample: boolean
}
export interface Member {
  id: string
  revision: number
  name: string
  email: string
  role: Role
  visibility: Visibility
  team: Named | null
  state: 'invited' | 'active' | 'deactivated'
  invited_at: string | null
  last_seen_at: string | null
}
export interface Customer {
  id: string
  revision: number
  name: string
  country: string | null
  open_deals: number
  contacts: number
}
export type BuyerRole = 'economic_buyer' | 'champion' | 'technical_evaluator' | 'legal' | 'procurement' | 'signatory' | 'user'
export interface Contact {
  id: string
  revision: number
  customer: string
  name: string
  title: string | null
  email: string | null
  phone: string | null
  buyer_roles: BuyerRole[]
}

export type BuyerPhase = 'problem_recognition' | 'solution_research' | 'vendor_evaluation' | 'business_case' | 'approval_process' | 'implementation_planning'
export type Quantity = 'none' | 'money' | 'day_within'
export interface Criterion {
  id: string
  code: string
  name: string
  hint: string
  quantity: Quantity
  limit_days: number | null
  evidence_kinds: EvidenceKind[]
}
export interface Stage {
  id: string
  name: string
  position: number
  buyer_phase: BuyerPhase
  expected_days: number
  criteria: Criterion[]
}
export interface Pipeline {
  id: string
  revision: number
  name: string
  version: number
  stages: Stage[]
}

export type CriterionState = 'missing' | 'submitted' | 'met'
export interface NextStep {
  id: string
  title: string
  owner: { id: string; name: string; side: Side }
  with: Named | null
  due_day: string | null
  late_days: number
}
export interface DealCard {
  id: string
  revision: number
  name: string
  customer: Named
  value: Money
  close_day: string | null
  owner: Named
  pipeline: string
  stage: string
  state: 'open' | 'won' | 'lost'
  criteria: { id: string; name: string; state: CriterionState }[]
  stage_since: string
  stage_days: number
  attention: null | 'slow' | 'stalled'
  claims_stage: boolean
  next_step: NextStep | null
  overrides: number
  updated_at: string
}
export interface BoardColumn {
  stage: string
  total: Total
  values: Money[]
  in_base: (Money & { as_of_day: string; source: string }) | null
  cards: DealCard[]
  next: string | null
}
export interface Board {
  pipeline: string
  columns: BoardColumn[]
  won_recent: number
}
export interface GateCriterion {
  id: string
  name: string
  hint: string
  quantity: Quantity
  limit_days: number | null
  state: CriterionState
  evidence: Evidence[]
}
export interface Gate {
  to: Named | null
  winning: boolean
  open: boolean
  criteria: GateCriterion[]
}
export interface Deal extends DealCard {
  created_at: string
  closed_at: string | null
  verbal_agreement: null | { agreed_on: string; note: string }
  lost: null | { reason: LossReason; note: string }
  source: null | { system: string; external_id: string }
  claimed: null | { stage_name: string; seen_at: string }
  gate: Gate
  stakeholders: { contact: Contact; role: BuyerRole; concern: string | null }[]
  visits: Visit[]
  may: May[]
}
export interface Visit {
  stage: string
  stage_name: string
  entered_how: 'opened' | 'advanced' | 'overridden' | 'moved_back' | 'won' | 'lost' | 'reopened' | 'imported'
  entered_at: string
  left_at: string | null
  days: number
}
export type LossReason = 'cannot_afford' | 'chose_competitor' | 'does_not_fit' | 'buys_from_nobody' | 'effort_exceeds_return'
export type MoveBackTrigger = 'qualification_false' | 'champion_changed' | 'requirements_changed' | 'decision_maker_pushed_back' | 'timeline_extended' | 'process_restarted'
export interface TimelineEntry {
  sequence: number
  kind: string
  at: string
  occurred_at: string
  author: Named | null
  by: 'session' | 'token' | 'import' | 'system' | 'command_line'
  /** The id of what it is about: the deal, a piece of evidence, a commitment. */
  subject?: string
  /** Each changed field's new value; ids of people, stages and criteria come as names. */
  what: Record<string, string>
}
export interface BulkAnswer {
  items: { deal: string; ok: boolean; code: string | null; text: string | null; missing: unknown[] }[]
}

export type EvidenceKind = 'meeting_note' | 'buyer_email' | 'technical_evaluation' | 'proposal_request' | 'contract_review' | 'purchase_order' | 'other_buyer_act'
export type BuyerAct = 'shared_information' | 'took_action' | 'made_decision' | 'committed_to_next_step'
export interface StoredFile {
  id: string
  name: string
  size: number
  media_type: string
  sha256: string
}
export interface Evidence {
  id: string
  revision: number
  deal: string
  deal_name: string
  criterion: string | null
  kind: EvidenceKind
  act: BuyerAct
  buyer: { id: string | null; name: string }
  occurred_on: string
  text: string | null
  file: StoredFile | null
  quantity: null | { value_minor?: number; currency?: string; day?: string }
  audience: 'internal' | 'shared'
  state: 'submitted' | 'verified' | 'rejected' | 'withdrawn'
  submitted_by: Named
  submitted_at: string
  decided_by: Named | null
  decided_at: string | null
  decision_note: string | null
  may: May[]
}
