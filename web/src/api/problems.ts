// The server's stable problem codes in the reader's language. An unknown code shows the server's own sentence.
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { Problem } from './client'

const texts: Record<string, MessageDescriptor> = {
  offline: msg`The server cannot be reached. Check the connection and try again.`,
  not_signed_in: msg`You are signed out. Sign in again to go on.`,
  wrong_sign_in: msg`This address and password do not fit together.`,
  too_many_attempts: msg`Too many attempts. Wait a little, then try again.`,
  not_allowed: msg`Your role does not allow this.`,
  not_found: msg`This does not exist, or you may not see it.`,
  stale_revision: msg`Somebody changed this while you were looking. It has been loaded again; please repeat your change.`,
  criteria_missing: msg`The buyer's proof is not complete yet.`,
  next_step_open: msg`There is already an open next step. Finish or withdraw it first.`,
  opinion_not_evidence: msg`This reads like an opinion. Write what the buyer did, said or sent.`,
  invitation_used: msg`This invitation has been used or has run out. Ask for a new one.`,
  weak_password: msg`This password is too short or too common.`,
  file_too_large: msg`This file is too large.`,
  overloaded: msg`The server is busy. Try again in a moment.`,
}

/** `explain(error)` gives the sentence to show; null stays null. */
export function useExplain(): (error: unknown) => string | null {
  const { i18n } = useLingui()
  return error => {
    if (!error) return null
    if (!(error instanceof Problem)) return i18n._(msg`Something went wrong on this page. Load it again.`)
    const known = texts[error.code]
    return known ? i18n._(known) : error.message
  }
}

/** The complaint about one field of a form, if the server made one. */
export function complaintAbout(error: unknown, field: string): string | null {
  return error instanceof Problem ? (error.items.find(item => item.field === field)?.text ?? null) : null
}
