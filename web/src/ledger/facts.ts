// The words for what stands in the ledger: one for each kind of fact, one for each kind of thing.
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

const deals: Record<string, MessageDescriptor> = {
  'deal.opened': msg`Deal opened`,
  'deal.imported': msg`Deal imported`,
  'deal.past_imported': msg`Deal's past imported`,
  'deal.changed': msg`Deal changed`,
  'deal.advanced': msg`Deal moved on`,
  'deal.overridden': msg`Gate overridden`,
  'deal.moved_back': msg`Deal moved back`,
  'deal.move_undone': msg`Move undone`,
  'deal.won': msg`Deal won`,
  'deal.lost': msg`Deal lost`,
  'deal.reopened': msg`Deal reopened`,
  'deal.verbally_agreed': msg`Verbal agreement recorded`,
  'deal.stakeholders_changed': msg`Stakeholders changed`,
  'deal.claimed_elsewhere': msg`Stage claimed by another system`,
  'deal.claim_proven': msg`Claimed stage proven`,
  'deal.lost_its_evidence': msg`Stage lost its proof`,
  'evidence.submitted': msg`Proof handed in`,
  'evidence.verified': msg`Proof verified`,
  'evidence.rejected': msg`Proof rejected`,
  'evidence.withdrawn': msg`Proof withdrawn`,
  'file.kept': msg`File kept`,
  'commitment.opened': msg`Commitment made`,
  'commitment.settled': msg`Commitment kept`,
  'commitment.withdrawn': msg`Commitment withdrawn`,
  'commitment.rescheduled': msg`Commitment moved to another day`,
  'commitment.handed_over': msg`Commitment handed over`,
  'commitment.came_due': msg`Commitment came due`,
  'blocker.raised': msg`Blocker raised`,
  'blocker.changed': msg`Blocker changed`,
  'blocker.action_added': msg`Action added against a blocker`,
  'blocker.resolved': msg`Blocker resolved`,
  'blocker.reopened': msg`Blocker reopened`,
  'acceleration.used': msg`Way to make it faster used`,
  'playbook_text.edited': msg`Playbook text edited`,
  'playbook_text.reset': msg`Playbook text back to built-in`,
}

const house: Record<string, MessageDescriptor> = {
  'workspace.created': msg`Workspace created`,
  'workspace.changed': msg`Workspace changed`,
  'member.invited': msg`Member invited`,
  'member.joined': msg`Member joined`,
  'member.changed': msg`Member changed`,
  'member.deactivated': msg`Member deactivated`,
  'member.reactivated': msg`Member reactivated`,
  'member.signed_in': msg`Signed in`,
  'member.signed_out': msg`Signed out`,
  'member.signed_out_everywhere': msg`Signed out everywhere`,
  'member.password_changed': msg`Password changed`,
  'invitation.made': msg`Invitation made`,
  'invitation.accepted': msg`Invitation accepted`,
  'invitation.withdrawn': msg`Invitation withdrawn`,
  'person.erased': msg`Person erased`,
  'team.added': msg`Team added`,
  'team.renamed': msg`Team renamed`,
  'token.added': msg`Access token made`,
  'token.revoked': msg`Access token revoked`,
  'rate.added': msg`Exchange rate added`,
  'rate.changed': msg`Exchange rate changed`,
  'customer.added': msg`Customer added`,
  'customer.changed': msg`Customer changed`,
  'contact.added': msg`Contact added`,
  'contact.changed': msg`Contact changed`,
  'pipeline.added': msg`Pipeline added`,
  'pipeline.changed': msg`Pipeline changed`,
  'criterion.added': msg`Exit criterion added`,
  'criterion.changed': msg`Exit criterion changed`,
  'criterion.retired': msg`Exit criterion retired`,
  'stage.added': msg`Stage added`,
  'stage.changed': msg`Stage changed`,
  'stage.retired': msg`Stage retired`,
  'import.taken': msg`Import file taken in`,
  'import.mapped': msg`Import mapped`,
  'import.checked': msg`Import checked`,
  'import.rechecked': msg`Import checked again`,
  'import.rows_left_out': msg`Import rows left out`,
  'import.applying': msg`Import begun`,
  'import.applied': msg`Import applied`,
  'import.cancelled': msg`Import cancelled`,
}

const kinds: Record<string, MessageDescriptor> = { ...deals, ...house }

const proofs: Record<string, MessageDescriptor> = {
  session: msg`signed in`,
  token: msg`access token`,
  import: msg`import`,
  system: msg`by itself`,
  command_line: msg`command line`,
}

/** A kind this page does not know yet is shown as the ledger writes it. */
export function useFactWords() {
  const { i18n } = useLingui()
  return {
    kind: (kind: string) => (kinds[kind] ? i18n._(kinds[kind]) : kind),
    proof: (proof: string) => (proofs[proof] ? i18n._(proofs[proof]) : proof),
  }
}

export interface FieldChange {
  field: string
  before: string
  after: string
  /** Kept apart, so that it can be erased one day: names, addresses, free text. */
  erasable: boolean
}

const shown = (value: unknown) => (value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value))

function changesIn(payload: unknown, erasable: boolean): FieldChange[] {
  const { changes, ...more } = (payload ?? {}) as { changes?: Record<string, [unknown, unknown]> }
  const changed = Object.entries(changes ?? {}).map(([field, [before, after]]) => ({ field, before: shown(before), after: shown(after), erasable }))
  const told = Object.entries(more).map(([field, value]) => ({ field, before: '', after: shown(value), erasable }))
  return [...changed, ...told].filter(change => change.field !== 'workspace')
}

/** Old and new value of every field, from both halves of a fact. */
export function changesOf(fact: { kept?: unknown; erasable?: unknown }): FieldChange[] {
  return [...changesIn(fact.kept, false), ...changesIn(fact.erasable, true)]
}

/** What a fact is about in a few words, where it says so: a name or a title that was given. */
export function headlineOf(fact: { kept?: unknown; erasable?: unknown }): string | null {
  const given = changesOf(fact).find(change => ['title', 'name', 'file_name', 'what'].includes(change.field))
  return given?.after || null
}
