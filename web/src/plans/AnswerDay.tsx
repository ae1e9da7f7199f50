import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import type { DealPlan, PlanStep } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Choices } from '../ui/Choices'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { Moves } from './ProposeDay'
import { type Said, SaidFields, saidOf } from './SaidFields'
import { usePlanDeed } from './usePlan'

type Answer = 'accept' | 'counter' | 'refuse'

/** The answer of the side that did not propose: ours, or the buyer's as one of us heard it. */
export function AnswerDay({ data, step, onClose }: { data: DealPlan; step: PlanStep; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const deed = usePlanDeed(data.deal.id, onClose)
  const complaint = useComplaints(deed.error)
  const theirs = step.proposal?.side === 'seller'
  const [answer, setAnswer] = useState<Answer>('accept')
  const [day, setDay] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const [said, setSaid] = useState<Said>({ by: step.proposal?.awaits.id ?? null, on: data.today })
  const complete = (!theirs || saidOf(said)) && (answer !== 'counter' || day) && (answer !== 'refuse' || words.trim())
  const choices: { id: Answer; name: string }[] = [
    { id: 'accept', name: theirs ? t`They agree` : t`Agree` },
    { id: 'counter', name: theirs ? t`They want another day` : t`Propose another day` },
    { id: 'refuse', name: theirs ? t`They say no` : t`Say no` },
  ]
  const send = () => deed.mutate({ path: `plan-steps/${step.id}/day/answer`, body: { answer, day: answer === 'counter' ? day : undefined, words: words || undefined, said: theirs ? saidOf(said) : undefined } })
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={send}
      title={theirs ? t`Record their answer` : t`Answer`}
      lead={step.title}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!complete} isPending={deed.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(deed.error)}</Complaint>
      <Choices label={theirs ? t`What did they say?` : t`What do we say?`} choices={choices} value={answer} onChange={setAnswer} />
      {answer === 'counter' && <DateField label={theirs ? t`Their day` : t`Our day`} value={day} onChange={setDay} problem={complaint('day')} isRequired />}
      <Moves step={step} day={answer === 'accept' ? (step.proposal?.day ?? null) : answer === 'counter' ? day : null} />
      <TextField label={answer === 'refuse' ? t`Why not?` : t`In which words?`} value={words} onChange={setWords} maxLength={500} problem={complaint('words')} isRequired={answer === 'refuse'} />
      {theirs && <SaidFields data={data} said={said} onSaid={setSaid} problem={complaint('said')} />}
    </DialogForm>
  )
}
