// The mapping of a file's columns and stages as a person edits it. Pure.
import type { Import, ImportMapping, ImportMeaning } from '../api/types'

const of_deals: readonly ImportMeaning[] = ['external_id', 'name', 'customer', 'value', 'currency', 'close_day', 'stage', 'owner_email', 'created_at']
const of_history: readonly ImportMeaning[] = ['history_deal', 'history_stage', 'history_at']

/** What a column of this file can mean. */
export function meaningsFor(source: Import['source']): readonly ImportMeaning[] {
  return source === 'salesforce_history' ? of_history : [...of_deals]
}

export function meaningOf(mapping: ImportMapping, column: string): ImportMeaning | null {
  const found = Object.entries(mapping.columns).find(([, name]) => name === column)
  return found ? (found[0] as ImportMeaning) : null
}

/** A meaning belongs to one column and a column has one meaning: assigning takes it from where it was. */
export function assign(mapping: ImportMapping, column: string, meaning: ImportMeaning | null): ImportMapping {
  const others = Object.entries(mapping.columns).filter(([known, name]) => name !== column && known !== meaning)
  return { ...mapping, columns: { ...Object.fromEntries(others), ...(meaning && { [meaning]: column }) } }
}

export function assignStage(mapping: ImportMapping, theirs: string, ours: string): ImportMapping {
  return { ...mapping, stages: { ...mapping.stages, [theirs]: ours } }
}

/** Stages of theirs that nobody has said anything about yet. */
export function openStages(mapping: ImportMapping): string[] {
  return Object.keys(mapping.stages).filter(theirs => !mapping.stages[theirs])
}

/** Do the dates of this file matter, and has nobody said how to read them? */
export function needsDateOrder(mapping: ImportMapping): boolean {
  const dated: readonly ImportMeaning[] = ['close_day', 'created_at', 'history_at']
  return mapping.date_order === null && dated.some(meaning => mapping.columns[meaning] !== undefined)
}

/** Columns that are used first, in the order of the file; the rest after them. */
export function usedFirst<Column extends { name: string }>(columns: readonly Column[], mapping: ImportMapping): Column[] {
  const used = columns.filter(column => meaningOf(mapping, column.name))
  return [...used, ...columns.filter(column => !used.includes(column))]
}

/** How far the applying is, 0 to 1; null while it cannot be told. */
export function shareDone(progress: Import['progress']): number | null {
  return progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : null
}

/** The value a row's complaint quotes, and nothing when it quotes none. */
export function quotedValue(text: string): string | null {
  const found = /^["“](.*?)["”]/.exec(text)
  return found?.[1] ?? null
}
