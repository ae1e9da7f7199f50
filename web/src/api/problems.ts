// The server's stable problem codes in the reader's language. An unknown code shows the server's own sentence.
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { Problem } from './client'

/** What can go wrong before the rest is here; `learnProblems` brings all others right after the first page. */
const texts: Record<string, MessageDescriptor> = {
  offline: msg`The server cannot be reached. Check the connection and try again.`,
  overloaded: msg`The server is busy. Try again in a moment.`,
}

export async function learnProblems(): Promise<void> {
  const { problem_texts } = await import('./problem-texts')
  Object.assign(texts, problem_texts)
}

function inWords(i18n: I18n, code: string): string | null {
  const known = texts[code]
  return known ? i18n._(known) : null
}

/** `explain(error)` gives the sentence to show; null stays null. */
export function useExplain(): (error: unknown) => string | null {
  const { i18n } = useLingui()
  return error => {
    if (!error) return null
    if (!(error instanceof Problem)) return i18n._(msg`Something went wrong on this page. Load it again.`)
    return inWords(i18n, error.code) ?? error.message
  }
}

/** Why something is not possible now: the words for the code in a thing's `may`. */
export function useBecause(): (code: string | null | undefined) => string | null {
  const { i18n } = useLingui()
  return code => (code ? inWords(i18n, code) : null)
}

/** The complaint about one field of a form: in the reader's language where its code is known, else the server's words. */
export function useComplaints(error: unknown): (field: string) => string | null {
  const { i18n } = useLingui()
  return field => {
    const item = error instanceof Problem ? error.items.find(one => one.field === field) : undefined
    // "too_short" of a password is another sentence than of a name.
    const weak = error instanceof Problem && error.code === 'weak_password' ? 'password_' : ''
    return item ? (inWords(i18n, weak + item.code) ?? item.text) : null
  }
}
