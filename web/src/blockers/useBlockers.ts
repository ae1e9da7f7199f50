// What can be done with the blockers of a deal. The server says what may be done; this only asks it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { patch, post } from '../api/client'
import { useWorkspace } from '../api/session'
import type { Blocker } from '../api/types'

export function mayDo(blocker: Blocker, action: 'change' | 'add_action' | 'resolve' | 'reopen'): boolean {
  return blocker.may.some(may => may.action === action && may.allowed)
}

function useRefresh(deal: string) {
  const client = useQueryClient()
  const workspace = useWorkspace()
  return () => {
    for (const room of ['inbox', 'blockers']) void client.invalidateQueries({ queryKey: [workspace, room] })
    return client.invalidateQueries({ queryKey: [workspace, 'deal', deal] })
  }
}

export function useRaise(deal: string, onDone: () => void) {
  const workspace = useWorkspace()
  const refresh = useRefresh(deal)
  return useMutation({
    mutationFn: ({ blocker, body }: { blocker?: Blocker; body: unknown }) =>
      blocker ? patch<Blocker>(`/w/${workspace}/blockers/${blocker.id}`, body, { revision: blocker.revision }) : post<Blocker>(`/w/${workspace}/deals/${deal}/blockers`, body),
    onSuccess: onDone,
    onSettled: refresh,
  })
}

export function useAct(blocker: Blocker, onDone?: () => void) {
  const workspace = useWorkspace()
  const refresh = useRefresh(blocker.deal.id)
  return useMutation({
    mutationFn: ({ path, body }: { path: 'actions' | 'resolve' | 'reopen'; body: unknown }) => post<Blocker>(`/w/${workspace}/blockers/${blocker.id}/${path}`, body),
    onSuccess: onDone,
    onSettled: refresh,
  })
}

/** A tick: the action's own commitment is settled, as in its owner's inbox. */
export function useTick(deal: string) {
  const workspace = useWorkspace()
  const refresh = useRefresh(deal)
  return useMutation({ mutationFn: (commitment: string) => post(`/w/${workspace}/commitments/${commitment}/settle`, {}), onSettled: refresh })
}
