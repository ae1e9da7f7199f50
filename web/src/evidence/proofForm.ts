// The form for a proof as data: what is filled in, what is still missing, what is sent. Pure.
import type { BuyerAct, EvidenceKind } from '../api/types'
import type { Money } from '../ui/format'

export interface ProofForm {
  kind: EvidenceKind
  act: BuyerAct | null
  /** The contact, or null while the name is typed. */
  buyer: string | null
  buyer_name: string
  occurred_on: string | null
  text: string
  amount: Money
  day: string | null
  audience: 'internal' | 'shared'
}

export type Wanted = 'none' | 'money' | 'day_within'

export function emptyProof(today: string, currency: string): ProofForm {
  return { kind: 'meeting_note', act: null, buyer: null, buyer_name: '', occurred_on: today, text: '', amount: { value_minor: 0, currency }, day: null, audience: 'internal' }
}

/** Is there something to send? Whether it is good enough is the server's to say. */
export function isComplete(form: ProofForm, wanted: Wanted): boolean {
  const who = form.buyer !== null || form.buyer_name.trim() !== ''
  const quantity = wanted === 'none' || (wanted === 'money' ? form.amount.value_minor > 0 : form.day !== null)
  return who && quantity && form.act !== null && form.occurred_on !== null && form.text.trim() !== ''
}

export function proofBody(form: ProofForm, wanted: Wanted, criterion: string | undefined, file: string | undefined) {
  const { kind, act, buyer, buyer_name, occurred_on, text, audience } = form
  return {
    criterion,
    kind,
    act,
    ...(buyer ? { buyer } : { buyer_name: buyer_name.trim() }),
    occurred_on,
    text: text.trim(),
    file,
    quantity: wanted === 'money' ? form.amount : wanted === 'day_within' ? { day: form.day } : undefined,
    audience,
  }
}

/** 25 MB, as the server takes them. */
export const largest_file_bytes = 25 * 1024 * 1024
