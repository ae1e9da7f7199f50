// What can be done with a promise: settle, move its day, hand it over, withdraw. A changed day or owner can be changed back.
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Commitment } from '../api/types'
import { say } from '../ui/toasts'

export type Keeping = 'settle' | 'withdraw' | 'reschedule' | 'hand-over'
/** An answer to the other side's day, or to a hand-over. */
export type Answering = 'accept-day' | 'counter-day' | 'refuse-day' | 'withdraw-day' | 'propose-day' | 'take-over' | 'refuse-hand-over'

export function mayKeep(commitment: Commitment, keeping: Keeping | Answering): boolean {
  const action = keeping.replaceAll('-', '_')
  return commitment.may.some(may => may.action === action && may.allowed)
}

export function useRefreshPromises() {
  const client = useQueryClient()
  const workspace = useWorkspace()
  return (deal: string) => {
    for (const room of ['inbox', 'board', 'deals']) void client.invalidateQueries({ queryKey: [workspace, room] })
    return client.invalidateQueries({ queryKey: [workspace, 'deal', deal] })
  }
}

export function useKeeping(commitment: Commitment, onDone?: () => void) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const refresh = useRefreshPromises()
  const send = ({ keeping, body }: { keeping: Keeping; body: unknown }) => post<Commitment>(`/w/${workspace}/commitments/${commitment.id}/${keeping}`, body)
  const settled = () => refresh(commitment.about.deal)
  const back = useMutation({ mutationFn: send, onSettled: settled, onError: error => say(explain(error) ?? '', { tone: 'problem' }) })
  return useMutation({
    mutationFn: send,
    onSuccess: (after, { keeping }) => {
      if (keeping === 'settle') say(t`Done: ${commitment.title}`)
      if (keeping === 'withdraw') say(t`Withdrawn: ${commitment.title}`)
      if (keeping === 'reschedule') say(t`The day was moved`, { undo: () => back.mutate({ keeping, body: { due_day: commitment.due_day } }) })
      if (keeping === 'hand-over') say(t`${after.owner.name} has it now`, { undo: () => back.mutate({ keeping, body: { owner: commitment.owner.id } }) })
      onDone?.()
    },
    onSettled: settled,
  })
}

export function useAnswering(commitment: Commitment, onDone?: () => void) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const refresh = useRefreshPromises()
  return useMutation({
    mutationFn: ({ answering, body = {} }: { answering: Answering; body?: unknown }) => post<Commitment>(`/w/${workspace}/commitments/${commitment.id}/${answering}`, body),
    onSuccess: (_, { answering }) => {
      const said: Record<Answering, string> = {
        'accept-day': t`The day is agreed`,
        'counter-day': t`Your day was proposed`,
        'propose-day': t`Your day was proposed`,
        'refuse-day': t`Refused. The day stays as it was`,
        'withdraw-day': t`Your proposal was taken back`,
        'take-over': t`You have it now`,
        'refuse-hand-over': t`It went back with your reason`,
      }
      say(said[answering])
      onDone?.()
    },
    onError: error => !onDone && say(explain(error) ?? '', { tone: 'problem' }),
    onSettled: () => refresh(commitment.about.deal),
  })
}
