// Moving a deal from a card, a key, a sheet or the deal's page: the same steps everywhere.
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post, Problem } from '../../api/client'
import { useExplain } from '../../api/problems'
import { useWorkspace } from '../../api/session'
import type { Board, Deal, DealCard, Stage } from '../../api/types'
import { announce } from '../../ui/screen'
import { say } from '../../ui/toasts'
import { countProofs, moveCard } from './cards'
import { focusCard } from './focus'

/** Where a deal can be moved besides a stage. */
export const won = 'won'

export type MovePanel = { kind: 'gate' | 'back'; deal: DealCard; to: string } | { kind: 'choose'; deal: DealCard }

interface Move {
  deal: DealCard
  to: string
}

function send(workspace: string, { deal, to }: Move): Promise<Deal> {
  const path = `/w/${workspace}/deals/${deal.id}`
  return to === won ? post<Deal>(`${path}/win`) : post<Deal>(`${path}/advance`, { to })
}

/** Everything that may show a deal is asked again. */
export function useRefreshDeals() {
  const client = useQueryClient()
  const workspace = useWorkspace()
  return (deal?: string) => {
    for (const room of ['board', 'deals', 'inbox']) void client.invalidateQueries({ queryKey: [workspace, room] })
    void client.invalidateQueries({ queryKey: deal ? [workspace, 'deal', deal] : [workspace, 'deal'] })
  }
}

function useUndo() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const refresh = useRefreshDeals()
  return useMutation({
    mutationFn: (deal: DealCard) => post<Deal>(`/w/${workspace}/deals/${deal.id}/undo-move`),
    onSuccess: (_, deal) => {
      announce(t`${deal.customer.name} is back where it was`)
      focusCard(deal.id)
    },
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
    onSettled: (_, __, deal) => refresh(deal.id),
  })
}

/** Sends a move, shows it at once when the way is known to be open, and hands a shut gate to `onShut`. */
function useAdvance(nameOf: (to: string) => string, undo: (deal: DealCard) => void, onShut: (move: Move) => void) {
  const { t } = useLingui()
  const client = useQueryClient()
  const workspace = useWorkspace()
  const explain = useExplain()
  const refresh = useRefreshDeals()
  return useMutation({
    mutationFn: (move: Move) => send(workspace, move),
    onMutate: async ({ deal, to }) => {
      await client.cancelQueries({ queryKey: [workspace, 'board'] })
      const before = client.getQueriesData<Board>({ queryKey: [workspace, 'board'] })
      // With proofs known to be open the card waits for the answer: jumping there and back would look like a fault.
      const { missing, submitted } = countProofs([deal])
      if (missing + submitted === 0) {
        client.setQueriesData<Board>({ queryKey: [workspace, 'board'] }, board => board && moveCard(board, deal.id, to))
        focusCard(deal.id)
      }
      return before
    },
    onSuccess: (_, { deal, to }) => {
      const text = t`${deal.customer.name} moved to ${nameOf(to)}`
      announce(text)
      say(text, { undo: () => undo(deal) })
      focusCard(deal.id)
    },
    onError: (error, move, before) => {
      for (const [key, board] of before ?? []) client.setQueryData(key, board)
      // The gate panel takes the focus; every other answer leaves it on the card.
      if (error instanceof Problem && (error.code === 'criteria_missing' || error.code === 'fields_missing')) return onShut(move)
      say(explain(error) ?? '', { tone: 'problem' })
      focusCard(move.deal.id)
    },
    onSettled: (_, __, { deal }) => refresh(deal.id),
  })
}

export function useMoves(stages: readonly Stage[]) {
  const { t } = useLingui()
  const undo = useUndo()
  const [panel, setPanel] = useState<MovePanel | null>(null)
  const nameOf = (to: string) => (to === won ? t`Won` : (stages.find(stage => stage.id === to)?.name ?? ''))

  const advance = useAdvance(nameOf, undo.mutate, move => setPanel({ kind: 'gate', ...move }))
  const position = (stage: string) => stages.findIndex(one => one.id === stage)
  const move = (deal: DealCard, to: string) => {
    if (deal.stage === to) return
    if (to !== won && position(to) < position(deal.stage)) setPanel({ kind: 'back', deal, to })
    else advance.mutate({ deal, to })
  }
  return {
    panel,
    stages,
    nameOf,
    move,
    undo: (deal: DealCard) => undo.mutate(deal),
    choose: (deal: DealCard) => setPanel({ kind: 'choose', deal }),
    /** One step on (or over the line to won) or one step back. */
    step: (deal: DealCard, by: 1 | -1) => {
      const next = stages[position(deal.stage) + by]
      if (next) move(deal, next.id)
      else if (by === 1) move(deal, won)
    },
    close: () => {
      if (panel) focusCard(panel.deal.id)
      setPanel(null)
    },
  }
}

export type Moves = ReturnType<typeof useMoves>
