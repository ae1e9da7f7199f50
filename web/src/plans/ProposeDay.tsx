import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import { previewQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { DealPlan, PlanStep } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { Switch, TextField } from '../ui/fields'
import { Day } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { Complaint } from '../ui/states'
import { type Said, SaidFields, saidOf } from './SaidFields'
import { mayDo, usePlanDeed } from './usePlan'

/** Another day for a step. What it moves is shown first; a shared day is only proposed. */
export function ProposeDay({ data, step, onClose }: { data: DealPlan; step: PlanStep; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const deed = usePlanDeed(data.deal.id, onClose)
  const complaint = useComplaints(deed.error)
  const [day, setDay] = useState(step.due_day ?? null)
  const [words, setWords] = useState('')
  const [of_buyer, setOfBuyer] = useState(false)
  const [said, setSaid] = useState<Said>({ by: null, on: data.today })
  if (step.proposal) return <TakeBack data={data} step={step} onClose={onClose} />
  const propose = () => deed.mutate({ path: `plan-steps/${step.id}/day`, body: { day: day ?? undefined, words: words || undefined, said: of_buyer ? saidOf(said) : undefined } })
  const action = step.two_sided ? t`Propose the day` : t`Set the day`
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={propose}
      title={t`Another day`}
      lead={step.title}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={day === (step.due_day ?? null) || (of_buyer && (!said.by || !said.on))} isPending={deed.isPending}>{action}</Button>
        </>
      }
    >
      <Complaint>{explain(deed.error)}</Complaint>
      <DateField label={t`Due`} hint={step.two_sided ? t`What was agreed stands until both sides agree on another day.` : undefined} value={day} onChange={setDay} problem={complaint('day')} />
      <Moves step={step} day={day} />
      {step.two_sided && <TextField label={t`Why?`} value={words} onChange={setWords} maxLength={500} problem={complaint('words')} />}
      {step.two_sided && <Switch isSelected={of_buyer} onChange={setOfBuyer}>{t`The buyer asked for this day`}</Switch>}
      {of_buyer && <SaidFields data={data} said={said} onSaid={setSaid} problem={complaint('said')} />}
    </DialogForm>
  )
}

/** What a day would move, before anybody is asked. */
export function Moves({ step, day }: { step: PlanStep; day: string | null }) {
  const { t } = useLingui()
  const differs = day !== null && day !== step.due_day
  const { data } = useQuery({ ...previewQuery(useWorkspace(), step.id, day ?? ''), enabled: differs })
  if (!differs || !data) return null
  const others = data.items.filter(move => move.id !== step.id)
  if (others.length === 0) return <p className="plan-moves quiet"><Icon name="check" size={14} /> {t`Nothing else moves.`}</p>
  return (
    <div className="plan-moves" role="status">
      <p><b>{t`${plural(others.length, { one: 'This moves # other step', other: 'This moves # other steps' })}`}</b></p>
      <ul>
        {others.map(move => (
          <li key={move.id}>
            <span className="one-line">{move.title}</span>
            <span className="figures"><Day day={move.before} /> <Icon name="arrow" size={12} /> <b><Day day={move.after} /></b></span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function TakeBack({ data, step, onClose }: { data: DealPlan; step: PlanStep; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const deed = usePlanDeed(data.deal.id, onClose)
  const ours = mayDo(step, 'take_back_day')
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => deed.mutate({ path: `plan-steps/${step.id}/day/take-back`, body: {} })}
      title={t`Another day`}
      lead={step.title}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          {ours && <Button look="primary" type="submit" isPending={deed.isPending}>{t`Take our proposal back`}</Button>}
        </>
      }
    >
      <Complaint>{explain(deed.error)}</Complaint>
      <p>{ours ? t`A day is proposed and waits for the buyer's answer. Take it back to propose another.` : t`The buyer proposed a day. Answer it first.`}</p>
    </DialogForm>
  )
}
