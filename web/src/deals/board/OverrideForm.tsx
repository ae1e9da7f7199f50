import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../api/client'
import { useExplain } from '../../api/problems'
import { useWorkspace } from '../../api/session'
import type { Deal, DealCard } from '../../api/types'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/fields'
import { Complaint } from '../../ui/states'
import { say } from '../../ui/toasts'
import { type Moves, useRefreshDeals, won } from './useMoves'

/** An override is an act of its own: it wants a reason, is counted, and stays visible. */
export function OverrideForm({ deal, to, moves, onCancel }: { deal: DealCard; to: string; moves: Moves; onCancel: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const refresh = useRefreshDeals()
  const [reason, setReason] = useState('')
  const override = useMutation({
    mutationFn: () => post<Deal>(`/w/${workspace}/deals/${deal.id}/override`, to === won ? { reason } : { to, reason }),
    onSuccess: () => {
      moves.close()
      refresh(deal.id)
      say(t`${deal.customer.name} moved to ${moves.nameOf(to)} by override`, { undo: () => moves.undo(deal) })
    },
  })
  return (
    <form
      className="gate-override"
      onSubmit={event => {
        event.preventDefault()
        override.mutate()
      }}
    >
      <Complaint>{explain(override.error)}</Complaint>
      <TextArea label={t`Why move without the proof?`} hint={t`Everyone who sees the deal sees this reason.`} rows={2} value={reason} onChange={setReason} isRequired autoFocus />
      <div className="gate-buttons">
        <Button size="small" look="quiet" onPress={onCancel}>{t`Back`}</Button>
        <Button size="small" look="primary" type="submit" isDisabled={!reason.trim()} isPending={override.isPending}>{t`Override`}</Button>
      </div>
    </form>
  )
}
