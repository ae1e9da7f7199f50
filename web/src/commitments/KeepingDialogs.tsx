import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import type { Commitment } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { useToday } from '../ui/Figures'
import { ReasonDialog } from '../ui/ReasonDialog'
import { Complaint } from '../ui/states'
import { type Keeping, useKeeping } from './useKeeping'
import { usePeople } from './usePeople'

interface KeepingProps {
  commitment: Commitment
  onClose: () => void
}

export function KeepingDialogs({ which, ...rest }: KeepingProps & { which: Keeping }) {
  if (which === 'reschedule') return <Reschedule {...rest} />
  if (which === 'hand-over') return <HandOver {...rest} />
  return <SettleOrWithdraw which={which} {...rest} />
}

function SettleOrWithdraw({ which, commitment, onClose }: KeepingProps & { which: 'settle' | 'withdraw' }) {
  const { t } = useLingui()
  const explain = useExplain()
  const keep = useKeeping(commitment, onClose)
  const settle = which === 'settle'
  return (
    <ReasonDialog
      title={settle ? t`Mark as done` : t`Withdraw`}
      lead={commitment.title}
      label={settle ? t`How did it end?` : t`Why is it no longer wanted?`}
      hint={settle ? t`What the buyer did is worth a proof of its own.` : undefined}
      action={settle ? t`Mark as done` : t`Withdraw`}
      optional={settle}
      danger={!settle}
      problem={explain(keep.error)}
      busy={keep.isPending}
      onClose={onClose}
      onDone={words => keep.mutate({ keeping: which, body: settle ? { note: words || undefined } : { reason: words } })}
    />
  )
}

function Reschedule({ commitment, onClose }: KeepingProps) {
  const { t } = useLingui()
  const explain = useExplain()
  const today = useToday()
  const keep = useKeeping(commitment, onClose)
  const complaint = useComplaints(keep.error)
  const [due_day, setDueDay] = useState(commitment.due_day)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => keep.mutate({ keeping: 'reschedule', body: { due_day } })}
      title={t`Agree on another day`}
      lead={commitment.title}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!due_day || due_day === commitment.due_day} isPending={keep.isPending}>{t`Move the day`}</Button>
        </>
      }
    >
      <Complaint>{explain(keep.error)}</Complaint>
      <DateField label={t`New day`} hint={t`The first day agreed stays beside it.`} value={due_day} onChange={setDueDay} min={today} problem={complaint('due_day')} isRequired />
    </DialogForm>
  )
}

function HandOver({ commitment, onClose }: KeepingProps) {
  const { t } = useLingui()
  const explain = useExplain()
  const people = usePeople(commitment.about.deal)
  const keep = useKeeping(commitment, onClose)
  const [owner, setOwner] = useState<string | null>(null)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => keep.mutate({ keeping: 'hand-over', body: { owner } })}
      title={t`Hand over`}
      lead={commitment.title}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!owner} isPending={keep.isPending}>{t`Hand over`}</Button>
        </>
      }
    >
      <Complaint>{explain(keep.error)}</Complaint>
      <Select label={t`To whom?`} hint={t`One named person owes it.`} choices={people.filter(person => person.id !== commitment.owner.id)} value={owner} onChange={setOwner} isRequired />
    </DialogForm>
  )
}
