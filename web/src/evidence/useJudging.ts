// Verifying, rejecting, withdrawing: the same steps on a deal's page and in the list of what waits.
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Evidence } from '../api/types'
import { announce } from '../ui/screen'
import { say } from '../ui/toasts'

export type Judging = 'verify' | 'reject' | 'withdraw'

export function mayJudge(evidence: Evidence, judging: Judging): boolean {
  return evidence.may.some(may => may.action === judging && may.allowed)
}

/** Proof changes gates, so everything that shows the deal is asked again. */
export function useRefreshProofs() {
  const client = useQueryClient()
  const workspace = useWorkspace()
  return (deal: string) => {
    for (const room of ['evidence', 'inbox', 'board', 'deals']) void client.invalidateQueries({ queryKey: [workspace, room] })
    return client.invalidateQueries({ queryKey: [workspace, 'deal', deal] })
  }
}

export function useJudging(evidence: Evidence, onDone?: () => void) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const refresh = useRefreshProofs()
  const done: Record<Judging, string> = {
    verify: t`Proof verified`,
    reject: evidence.submitted_by ? t`Proof rejected. ${evidence.submitted_by.name} can see why.` : t`Proof rejected`,
    withdraw: t`Proof withdrawn`,
  }
  return useMutation({
    mutationFn: ({ judging, words }: { judging: Judging; words?: string }) => post<Evidence>(`/w/${workspace}/evidence/${evidence.id}/${judging}`, judging === 'verify' ? { note: words || undefined } : { reason: words }),
    onSuccess: (_, { judging }) => {
      announce(done[judging])
      say(done[judging])
      onDone?.()
    },
    onError: (error, { judging }) => {
      // A form is open for the other two and shows the complaint itself.
      if (judging === 'verify') say(explain(error) ?? '', { tone: 'problem' })
    },
    onSettled: () => refresh(evidence.deal),
  })
}
