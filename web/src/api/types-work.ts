// Commitments, imports and the ledger, split from types.ts only for length.
import type { May, Money, Named, Side } from './types'

export interface Commitment {
  id: string
  revision: number
  kind: 'next_step' | 'evidence_request' | 'verification'
  title: string
  about: { deal: string; deal_name: string; criterion: string | null; evidence: string | null }
  side: Side
  owner: Named
  with: Named | null
  first_due: string | null
  due_day: string | null
  state: 'proposed' | 'open' | 'waiting' | 'done' | 'withdrawn'
  late_days: number
  /** Against the day agreed first, so that moving the day hides nothing. */
  late_days_at_first: number
  note: string
  opened_by: Named | null
  opened_at: string
  settled_at: string | null
  may: May[]
}

export type ImportMeaning = 'external_id' | 'name' | 'customer' | 'value' | 'currency' | 'close_day' | 'stage' | 'owner_email' | 'created_at' | 'history_deal' | 'history_stage' | 'history_at'
export interface ImportMapping {
  columns: Partial<Record<ImportMeaning, string>>
  stages: Record<string, string>
  /** Null: the file does not tell, a person has to choose. */
  date_order: 'dmy' | 'mdy' | 'ymd' | null
  date_order_evidence: string
  decimal: '.' | ','
  decimal_evidence?: string
  currency: string
  time_zone?: string
  default_owner: string | null
}
export type ImportSource = 'salesforce_opportunity' | 'salesforce_history' | 'salesforce_account' | 'salesforce_user' | 'hubspot_deal' | 'csv'
export interface Import {
  id: string
  revision: number
  state: 'reading' | 'mapping' | 'preview' | 'applying' | 'applied' | 'cancelled' | 'failed'
  source: ImportSource
  file_name: string
  encoding: string
  columns: { name: string; sample: string[]; meaning: ImportMeaning | null }[]
  mapping: ImportMapping
  counts: { rows: number; blank: number; good: number; bad: number; left_out: number; new_deals: number; known_deals: number; claims: number }
  progress: { done: number; total: number } | null
  problem: string | null
}
export interface ImportRow {
  line: number
  state: 'good' | 'bad' | 'left_out' | 'known'
  external_id: string
  name: string
  customer: string
  value: Money | null
  stage_name: string
  close_day: string | null
  problems: { column: string; code: string; text: string }[]
}

export interface LedgerFact {
  sequence: number
  kind: string
  at: string
  author: Named | null
}
