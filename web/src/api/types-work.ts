// Imports, by hand until the server describes them.
import type { Money } from './types'

export type { Commitment } from './types'

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
