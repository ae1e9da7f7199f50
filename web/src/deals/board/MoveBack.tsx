import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../api/client'
import { useExplain } from '../../api/problems'
import { useWorkspace } from '../../api/session'
import type { Deal, DealCard, MoveBackTrigger } from '../../api/types'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Choice'
import { DialogForm } from '../../ui/Dialog'
import { TextArea } from '../../ui/fields'
import { useMoveBackTriggerName } from '../../ui/names'
import { Complaint } from '../../ui/states'
import { say } from '../../ui/toasts'
import { type Moves, useRefreshDeals } from './useMoves'

const triggers: readonly MoveBackTrigger[] = ['qualification_false', 'champion_changed', 'requirements_changed', 'decision_maker_pushed_back', 'timeline_extended', 'process_restarted']

/** Moving back is honest work: it asks what changed on the buyer's side. */
export function MoveBack({ deal, to, moves }: { deal: DealCard; to: string; moves: Moves }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const refresh = useRefreshDeals()
  const triggerName = useMoveBackTriggerName()
  const [trigger, setTrigger] = useState<MoveBackTrigger | null>(null)
  const [note, setNote] = useState('')
  const stage = moves.nameOf(to)
  const back = useMutation({
    mutationFn: () => post<Deal>(`/w/${workspace}/deals/${deal.id}/move-back`, { to, trigger, note }),
    onSuccess: () => {
      moves.close()
      refresh(deal.id)
      say(t`${deal.customer.name} moved back to ${stage}`, { undo: () => moves.undo(deal) })
    },
  })
  return (
    <DialogForm
      open
      size="small"
      onClose={moves.close}
      onSubmit={() => back.mutate()}
      title={t`Move back to ${stage}`}
      lead={deal.customer.name}
      foot={
        <>
          <Button onPress={moves.close}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!trigger || !note.trim()} isPending={back.isPending}>{t`Move back`}</Button>
        </>
      }
    >
      <Complaint>{explain(back.error)}</Complaint>
      <Select label={t`What changed?`} choices={triggers.map(id => ({ id, name: triggerName(id) }))} value={trigger} onChange={setTrigger} isRequired />
      <TextArea label={t`Note`} value={note} onChange={setNote} rows={3} isRequired />
    </DialogForm>
  )
}
