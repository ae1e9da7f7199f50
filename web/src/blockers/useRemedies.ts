import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { playbookTextsQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { BlockerKind, PlaybookText } from '../api/types'

/** What the playbook says to a kind of blocker: the remedy, and steps that often help. */
export function remediesOf(texts: readonly PlaybookText[], kind: BlockerKind | null) {
  return {
    remedy: texts.find(text => text.section === 'remedy' && text.code === kind),
    steps: texts.filter(text => text.section === 'step' && text.of === kind),
  }
}

export function useRemedies(kind: BlockerKind | null) {
  const { i18n } = useLingui()
  const { data } = useQuery(playbookTextsQuery(useWorkspace(), i18n.locale))
  const texts = data?.items ?? []
  return { ...remediesOf(texts, kind), stalls: texts.filter(text => text.section === 'stall') }
}
