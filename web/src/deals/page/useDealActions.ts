// Everything the page can do to its deal. A move that can be undone says so with Undo; a changed field can be changed back.
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { patch, post, put } from '../../api/client'
import { useExplain } from '../../api/problems'
import { dealQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { BuyerRole, Deal, Money } from '../../api/types'
import { announce } from '../../ui/screen'
import { say } from '../../ui/toasts'
import { useRefreshDeals } from '../board/useMoves'
import { can } from './may'

export interface DealChange {
  name?: string
  value?: Money
  /** null: no close day any more. */
  close_day?: string | null
  owner?: string
  customer?: string
}

export interface NamedStakeholder {
  contact: string
  role: BuyerRole
  concern: string | null
}

/** Takes the server's answer into the page at once and asks the lists again. */
export function useTakeDeal() {
  const client = useQueryClient()
  const workspace = useWorkspace()
  const refresh = useRefreshDeals()
  return (deal: Deal) => {
    client.setQueryData(dealQuery(workspace, deal.id).queryKey, deal)
    refresh(deal.id)
  }
}

/** A move: `path` under the deal, `words` for the notice once it is done. */
export function useMove(deal: Deal) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const take = useTakeDeal()
  const explain = useExplain()
  const refresh = useRefreshDeals()
  const undo = useMutation({
    mutationFn: () => post<Deal>(`/w/${workspace}/deals/${deal.id}/undo-move`),
    onSuccess: after => {
      take(after)
      say(t`${after.customer.name} is back where it was`)
    },
    onError: error => {
      refresh(deal.id)
      say(explain(error) ?? '', { tone: 'problem' })
    },
  })
  const move = useMutation({
    mutationFn: ({ path, body }: { path: string; body?: unknown; words: string }) => post<Deal>(`/w/${workspace}/deals/${deal.id}/${path}`, body),
    onSuccess: (after, { words }) => {
      take(after)
      announce(words)
      say(words, can(after, 'undo_move') ? { undo: () => undo.mutate() } : {})
    },
    onError: () => refresh(deal.id),
  })
  return { move, undo }
}

/** Changes fields at once on the screen; the server may still refuse, then they return. */
export function useChangeDeal(deal: Deal) {
  const { t } = useLingui()
  const client = useQueryClient()
  const workspace = useWorkspace()
  const take = useTakeDeal()
  const explain = useExplain()
  const key = dealQuery(workspace, deal.id).queryKey
  const send = (change: DealChange) => patch<Deal>(`/w/${workspace}/deals/${deal.id}`, change)
  const back = useMutation({ mutationFn: send, onSuccess: take, onError: error => say(explain(error) ?? '', { tone: 'problem' }) })
  return useMutation({
    mutationFn: ({ change }: { change: DealChange; words: string }) => send(change),
    onMutate: ({ change: { name, value, close_day } }) => {
      client.setQueryData(key, before => before && { ...before, ...(name && { name }), ...(value && { value }), ...(close_day !== undefined && { close_day }) })
      return deal
    },
    onSuccess: (after, { change, words }, before) => {
      take(after)
      const undo = undoing(change, before)
      say(words || t`Changed`, { undo: () => back.mutate(undo) })
    },
    onError: (error, _, before) => {
      client.setQueryData(key, before)
      say(explain(error) ?? '', { tone: 'problem' })
    },
  })
}

/** The change that takes a change back. */
export function undoing(change: DealChange, before: Deal): DealChange {
  return {
    ...(change.name !== undefined && { name: before.name }),
    ...(change.value !== undefined && { value: before.value }),
    ...(change.close_day !== undefined && { close_day: before.close_day }),
    ...(change.owner !== undefined && { owner: before.owner.id }),
    ...(change.customer !== undefined && { customer: before.customer.id }),
  }
}

export function namedStakeholders(deal: Deal): NamedStakeholder[] {
  return deal.stakeholders.map(one => ({ contact: one.contact.id, role: one.role, concern: one.concern }))
}

export function useSetStakeholders(deal: Deal, onDone: () => void) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const take = useTakeDeal()
  const explain = useExplain()
  const send = (stakeholders: readonly NamedStakeholder[]) => put<Deal>(`/w/${workspace}/deals/${deal.id}/stakeholders`, { stakeholders })
  const back = useMutation({ mutationFn: send, onSuccess: take, onError: error => say(explain(error) ?? '', { tone: 'problem' }) })
  return useMutation({
    mutationFn: send,
    onSuccess: after => {
      const before = namedStakeholders(deal)
      take(after)
      say(t`Stakeholders saved`, { undo: () => back.mutate(before) })
      onDone()
    },
  })
}
