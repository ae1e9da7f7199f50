// The words the screens use for what the server answers. Every shape comes from schema.gen.ts, which `npm run api`
// makes from the server's own description; only where that says "a string" are the known values named here.
import type * as api from './schema.gen'

export type { ActivityKind, BuyerPhase, BuyerRole, BoardColumn, Contact, CriterionState, Customer, DealCard, GateCriterion, Indicator, May, Member, Money, NextStep, Role, Side, Theme, TimelineEntry, Total, Visibility, WorkspaceSettings } from './schema.gen'
export type { AlertKind, AlertLine, AlertView as Alert, DealAlerts } from './schema.gen'
export type { AuditDoor, AuditView as Audit, ClaimLine, DecisionLine as AuditDecision, GuideView as Guide, ProofLine, ProofList, StepView as GuideStep } from './schema.gen'
export type { BehindDeal, Conversion, Dates, Honesty, Length, Regression, Share, StageTime, StageTimes, Velocity, VelocityMonth } from './schema.gen'
export type { AgendaLine, AskedCriterion, Every, Finding, InterventionKind, InterventionRate, Looking, ReviewsOutcome as Outcome, ReviewLine, Said, StageAudit, Trouble, TroubleKind } from './schema.gen'
export type { InspectionView as Inspection, InterventionView as Intervention, ReviewView as Review, RhythmView as Rhythm, Answers } from './schema.gen'
export type { DealPlan, FindingView as PlanFinding, Milestone, MovedStep, PlanTemplates, PlanView as Plan, Prerequisite, ProgressView as PlanProgress, StepTemplateView as PlanStepTemplate, PlanStepView as PlanStep } from './schema.gen'
export type { AbsenceView as Absence, ApiToken, Ladders, LadderView as Ladder, PlaceView as Place, WorkspaceCalendar, FactView as LedgerFact, RateView as Rate, TeamView as Team, TokenOnce } from './schema.gen'
export type { Mailbox, MailLine, MailState, MailTrouble, ResetView, ShownMail } from './schema.gen'
export type {
  Act as BuyerAct,
  ActivityView as Activity,
  BlockerAction,
  BlockerKind,
  BlockerView as Blocker,
  Board,
  ChangedMany as BulkAnswer,
  CommitmentView as Commitment,
  CriterionView as Criterion,
  EvidenceView as Evidence,
  FileName as StoredFile,
  DealField,
  FieldView as GateField,
  GateView as Gate,
  InvitedMember as Invited,
  KindCount as BlockerCount,
  Meaning as ImportMeaning,
  Outcome as BlockerOutcome,
  Per as DelayPer,
  PlaybookText,
  PlaybookView as Playbook,
  RowView as ImportRow,
  SignalsView as DealSignals,
  Source as ImportSource,
  Kind as EvidenceKind,
  LostReason as LossReason,
  PipelineView as Pipeline,
  QuantityKind as Quantity,
  StageView as Stage,
  StallPoint,
  Transition,
  Trigger as MoveBackTrigger,
  VisitView as Visit,
} from './schema.gen'

export type Language = 'en' | 'id' | 'zh-CN'
export type Permission =
  | 'read' | 'edit_deals' | 'move_deals' | 'override_gate' | 'submit_evidence' | 'verify_evidence' | 'manage_commitments'
  | 'edit_customers' | 'import_deals' | 'manage_pipeline' | 'manage_members' | 'manage_workspace' | 'read_ledger' | 'export' | 'coach'

/** The same answer with some members known more closely. */
type Known<Answer, Closer> = Omit<Answer, keyof Closer> & Closer

export interface Named {
  id: string
  name: string
}
export interface Page<Item> extends Known<api.DealCardPage, { items: Item[] }> {}

export interface DemoPerson {
  name: string
  email: string
  role: api.Role
}
export type House = Known<api.HouseView, { demo: null | { workspace: string; workspace_name: string; password: string; people: DemoPerson[] } }>
export type Deal = Known<api.DealView, { stakeholders: Known<api.StakeholderView, { role: api.BuyerRole }>[] }>
export type Session = Known<
  api.Session,
  { workspace: Known<api.SessionWorkspace, { language: Language }>; person: Known<api.SessionPerson, { language: Language }>; may: Permission[] }
>
export type Invitation = Known<api.InvitationView, { language: Language }>
/** The map's keys are meanings and never more. */
export type ImportMapping = Known<api.Mapping, { columns: Partial<Record<api.Meaning, string>>; decimal: '.' | ',' }>
export type Import = Known<api.ImportView, { mapping: ImportMapping }>
