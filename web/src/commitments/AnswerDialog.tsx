import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import type { Commitment } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { TextArea } from '../ui/fields'
import { useToday } from '../ui/Figures'
import { ReasonDialog } from '../ui/ReasonDialog'
import { Complaint } from '../ui/states'
import { type Answering, useAnswering } from './useKeeping'

interface AnswerProps {
  answering: Answering
  commitment: Commitment
  onClose: () => void
}

/** An answer that needs a day or a reason. */
export function AnswerDialog(props: AnswerProps) {
  return props.answering === 'counter-day' || props.answering === 'propose-day' ? <AnotherDay {...props} /> : <Refuse {...props} />
}

function Refuse({ answering, commitment, onClose }: AnswerProps) {
  const { t } = useLingui()
  const explain = useExplain()
  const answer = useAnswering(commitment, onClose)
  const day = answering === 'refuse-day'
  return (
    <ReasonDialog
      title={day ? t`Refuse the day` : t`Give back`}
      lead={commitment.title}
      label={day ? t`Why does this day not work?` : t`Why can you not take it over?`}
      action={day ? t`Refuse the day` : t`Give back`}
      problem={explain(answer.error)}
      busy={answer.isPending}
      onClose={onClose}
      onDone={words => answer.mutate({ answering, body: day ? { words } : { reason: words } })}
    />
  )
}

function AnotherDay({ answering, commitment, onClose }: AnswerProps) {
  const { t } = useLingui()
  const explain = useExplain()
  const today = useToday()
  const answer = useAnswering(commitment, onClose)
  const complaint = useComplaints(answer.error)
  const [day, setDay] = useState(commitment.proposal?.day ?? commitment.due_day)
  const [words, setWords] = useState('')
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => answer.mutate({ answering, body: { day, words: words || undefined } })}
      title={t`Propose another day`}
      lead={commitment.title}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!day} isPending={answer.isPending}>{t`Propose`}</Button>
        </>
      }
    >
      {!complaint('day') && <Complaint>{explain(answer.error)}</Complaint>}
      <DateField label={t`Day`} hint={t`It moves when both sides agree. Until then the day agreed stands.`} value={day} onChange={setDay} min={today} problem={complaint('day')} isRequired />
      <TextArea label={t`Why?`} rows={2} value={words} onChange={setWords} maxLength={1000} />
    </DialogForm>
  )
}
