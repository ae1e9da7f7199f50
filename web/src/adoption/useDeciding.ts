// What a person decides in an audit, with what has to be read again afterwards.
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Audit } from '../api/types'
import { say } from '../ui/toasts'

export type AuditAct = 'keep' | 'move-back' | 'disqualify' | 'skip' | 'take-back' | 'again' | 'finish'

export interface Deciding {
  act: AuditAct
  body?: { deal: string; [more: string]: unknown }
  /** Said when it is done. */
  words?: string
}

export function useDeciding(audit: string) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const decide = useMutation({
    mutationFn: ({ act, body }: Deciding) => post<Audit>(`/w/${workspace}/audits/${audit}/${act}`, body),
    onSuccess: (now, { act, body, words }) => {
      client.setQueryData([workspace, 'audits', audit], now)
      void client.invalidateQueries({ queryKey: [workspace, 'audits', audit, 'decisions'] })
      void client.invalidateQueries({ queryKey: [workspace, 'guide'] })
      if (body) void client.invalidateQueries({ queryKey: [workspace, 'deal', body.deal] })
      if (!words) return
      const undo = act === 'skip' || act === 'move-back' || act === 'disqualify'
      say(words, undo && body ? { undo: () => decide.mutate({ act: 'take-back', body: { deal: body.deal }, words: t`Taken back` }) } : {})
    },
    onError: (error, { act }) => {
      if (act !== 'move-back' && act !== 'disqualify') say(explain(error) ?? '', { tone: 'problem' })
    },
  })
  return decide
}
