import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../../api/problems'
import type { Deal, MoveBackTrigger, Stage } from '../../api/types'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Choice'
import { DialogForm } from '../../ui/Dialog'
import { TextArea } from '../../ui/fields'
import { useMoveBackTriggerName } from '../../ui/names'
import { Complaint } from '../../ui/states'
import { useMove } from './useDealActions'

const triggers: readonly MoveBackTrigger[] = ['qualification_false', 'champion_changed', 'requirements_changed', 'decision_maker_pushed_back', 'timeline_extended', 'process_restarted']

/** Honest regression: where to, and which of six things changed at the buyer. */
export function MoveBackDialog({ deal, stages, onClose }: { deal: Deal; stages: readonly Stage[]; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const triggerName = useMoveBackTriggerName()
  const { move } = useMove(deal)
  const complaint = useComplaints(move.error)
  const earlier = stages.slice(0, stages.findIndex(stage => stage.id === deal.stage))
  const [to, setTo] = useState<string | null>(earlier.at(-1)?.id ?? null)
  const [trigger, setTrigger] = useState<MoveBackTrigger | null>(null)
  const [note, setNote] = useState('')
  const target = earlier.find(stage => stage.id === to)?.name ?? ''
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => move.mutate({ path: 'move-back', body: { to, trigger, note }, words: t`${deal.customer.name} moved back to ${target}` }, { onSuccess: onClose })}
      title={t`Move back`}
      lead={t`An honest step back is worth more than a false one forward.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!to || !trigger || !note.trim()} isPending={move.isPending}>{t`Move back`}</Button>
        </>
      }
    >
      <Complaint>{explain(move.error)}</Complaint>
      <Select label={t`To which stage?`} choices={earlier.map(stage => ({ id: stage.id, name: stage.name }))} value={to} onChange={setTo} isRequired />
      <Select label={t`What changed?`} choices={triggers.map(id => ({ id, name: triggerName(id) }))} value={trigger} onChange={setTrigger} isRequired />
      <TextArea label={t`What happened?`} value={note} onChange={setNote} rows={3} maxLength={2000} problem={complaint('reason') ?? complaint('note')} isRequired />
    </DialogForm>
  )
}
