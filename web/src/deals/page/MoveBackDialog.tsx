import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../../api/problems'
import type { Deal, MoveBackTrigger, Stage } from '../../api/types'
import { DateField } from '../../ui/Amounts'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Choice'
import { DialogForm } from '../../ui/Dialog'
import { TextArea } from '../../ui/fields'
import { useToday } from '../../ui/Figures'
import { useMoveBackTriggerName } from '../../ui/names'
import { Complaint } from '../../ui/states'
import { FalseProofs } from './FalseProofs'
import { can } from './may'
import { SplitDialog } from './SplitDialog'
import { useMove } from './useDealActions'

const triggers: readonly MoveBackTrigger[] = ['qualification_false', 'champion_changed', 'requirements_changed', 'decision_maker_pushed_back', 'timeline_extended', 'process_restarted']

/** Where a deal goes when its trigger suggests so: a stage's id, or one of these. */
type Way = 'nurture' | 'split' | (string & {})

function suggestedWay(deal: Deal, trigger: MoveBackTrigger): Way | null {
  const setback = deal.setbacks.find(one => one.trigger === trigger)
  return setback?.way === 'earlier_stage' ? (setback.stage?.id ?? null) : (setback?.way ?? null)
}

/** What changed at the buyer comes first; the server suggests where that leads, and the person decides. */
interface MoveBackProps {
  deal: Deal
  stages: readonly Stage[]
  /** The stage it was dragged to, where it was; the trigger may suggest another. */
  to?: string
  onClose: () => void
}

export function MoveBackDialog({ deal, stages, to, onClose }: MoveBackProps) {
  const { t } = useLingui()
  const explain = useExplain()
  const today = useToday()
  const triggerName = useMoveBackTriggerName()
  const { move } = useMove(deal)
  const complaint = useComplaints(move.error)
  const [trigger, setTrigger] = useState<MoveBackTrigger | null>(null)
  const [way, setWay] = useState<Way | null>(to ?? null)
  const [note, setNote] = useState('')
  const [return_day, setReturnDay] = useState<string | null>(null)
  const [falsified, setFalsified] = useState<readonly string[]>([])
  const [splitting, setSplitting] = useState(false)
  if (splitting) return <SplitDialog deal={deal} because={note} onClose={onClose} />

  const suggested = trigger && suggestedWay(deal, trigger)
  const ways = [
    ...stages.slice(0, stages.findIndex(stage => stage.id === deal.stage)).map(stage => ({ id: stage.id, name: stage.name })),
    ...(can(deal, 'nurture') ? [{ id: 'nurture', name: t`To nurture, with a day to come back` }] : []),
    ...(can(deal, 'split') ? [{ id: 'split', name: t`A new deal beside this one` }] : []),
  ].map(choice => (choice.id === suggested ? { ...choice, detail: t`Suggested` } : choice))
  const target = stages.find(stage => stage.id === way)?.name ?? ''
  const rests = way === 'nurture'
  const submit = () => {
    if (way === 'split') return setSplitting(true)
    if (rests) return move.mutate({ path: 'nurture', body: { reason: note, return_day, trigger }, words: t`${deal.customer.name} is in nurture` }, { onSuccess: onClose })
    move.mutate({ path: 'move-back', body: { to: way, trigger, note, falsified }, words: t`${deal.customer.name} moved back to ${target}` }, { onSuccess: onClose })
  }
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={submit}
      title={t`Move back`}
      lead={t`An honest step back is worth more than a false one forward.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!way || !trigger || !note.trim() || (rests && !return_day)} isPending={move.isPending}>
            {rests ? t`Move to nurture` : way === 'split' ? t`Continue` : t`Move back`}
          </Button>
        </>
      }
    >
      <Complaint>{explain(move.error)}</Complaint>
      <Select label={t`What changed?`} choices={triggers.map(id => ({ id, name: triggerName(id) }))} value={trigger} onChange={next => (setTrigger(next), setWay(before => (to && before) || suggestedWay(deal, next)))} isRequired />
      <Select label={t`Where does it stand now?`} choices={ways} value={way} onChange={setWay} isRequired />
      <TextArea label={t`What happened?`} value={note} onChange={setNote} rows={3} maxLength={rests ? 200 : 2000} problem={complaint('reason') ?? complaint('note')} isRequired />
      {rests && <DateField label={t`When do you come back to them?`} value={return_day} onChange={setReturnDay} min={today} problem={complaint('return_day')} isRequired />}
      {way && !rests && way !== 'split' && can(deal, 'submit_evidence') && <FalseProofs deal={deal} stages={stages} chosen={falsified} onChoose={setFalsified} />}
    </DialogForm>
  )
}
