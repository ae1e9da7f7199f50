// The library's texts in the groups the settings show. Pure.
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { PlaybookText } from '../api/types'

export type Section = 'to_qualification' | 'to_proposal' | 'to_negotiation' | 'to_closing' | 'remedies' | 'acceleration' | 'move_back'

export const sections: Record<Section, MessageDescriptor> = {
  to_qualification: msg`Discovery to qualification`,
  to_proposal: msg`Qualification to proposal`,
  to_negotiation: msg`Proposal to negotiation`,
  to_closing: msg`Negotiation to closing`,
  remedies: msg`Remedies for blockers`,
  acceleration: msg`Ways to make a deal faster`,
  move_back: msg`Words for an honest move back`,
}

/** What a text is within its group. */
export const parts: Record<string, MessageDescriptor> = {
  must: msg`What must happen`,
  stall: msg`Where it usually stalls`,
  question: msg`Questions that go further`,
  premortem: msg`Ask the champion before the end`,
  remedy: msg`Remedy`,
  step: msg`Step that often helps`,
  acceleration: msg`Ways to make a deal faster`,
  move_back: msg`Words for an honest move back`,
}

export function sectionOf(text: PlaybookText): Section {
  if (text.section === 'remedy' || text.section === 'step') return 'remedies'
  if (text.section === 'acceleration' || text.section === 'move_back') return text.section
  return text.of as Section
}
