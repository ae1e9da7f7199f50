// The server's stable problem codes in the reader's language. An unknown code shows the server's own sentence.
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { Problem } from './client'
import { problem_texts } from './problem-texts'

function inWords(i18n: I18n, code: string): string | null {
  const known = problem_texts[code]
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

/** The complaint about one field of a form, if the server made one. */
export function complaintAbout(error: unknown, field: string): string | null {
  return error instanceof Problem ? (error.items.find(item => item.field === field)?.text ?? null) : null
}

/** The same in the reader's language where the item's code is known. */
export function useComplaints(error: unknown): (field: string) => string | null {
  const { i18n } = useLingui()
  return field => {
    const item = error instanceof Problem ? error.items.find(one => one.field === field) : undefined
    return item ? (inWords(i18n, item.code) ?? item.text) : null
  }
}
