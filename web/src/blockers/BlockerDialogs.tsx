import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import type { Blocker, BlockerOutcome, Deal } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { Choices } from '../ui/Choices'
import { DialogForm } from '../ui/Dialog'
import { TextArea, TextField } from '../ui/fields'
import { useToday } from '../ui/Figures'
import { Complaint } from '../ui/states'
import { outcome_ids, useOutcomeName } from './names'
import { useBothSides } from './people'
import { RaiseBlocker } from './RaiseBlocker'
import { useRemedies } from './useRemedies'
import { useAct } from './useBlockers'

export type BlockerAsk = 'raise' | 'change' | 'action' | 'resolve' | 'reopen'

interface DialogsProps {
  ask: BlockerAsk
  blocker?: Blocker
  deal: Deal
  onClose: () => void
}

export function BlockerDialogs({ ask, blocker, deal, onClose }: DialogsProps) {
  if (ask === 'raise' || ask === 'change' || !blocker) return <RaiseBlocker deal={deal} blocker={blocker} onClose={onClose} />
  if (ask === 'action') return <AddAction blocker={blocker} deal={deal} onClose={onClose} />
  if (ask === 'resolve') return <Resolve blocker={blocker} onClose={onClose} />
  return <Reopen blocker={blocker} onClose={onClose} />
}

function AddAction({ blocker, deal, onClose }: { blocker: Blocker; deal: Deal; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const today = useToday()
  const people = useBothSides(deal.customer)
  const act = useAct(blocker, onClose)
  const complaint = useComplaints(act.error)
  const { steps } = useRemedies(blocker.kind)
  const [form, setForm] = useState({ title: '', owner: blocker.owner.id, due_day: null as string | null })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => act.mutate({ path: 'actions', body: { title: form.title, owner: form.owner, due_day: form.due_day ?? undefined } })}
      title={t`Add an action`}
      lead={blocker.what}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.title.trim()} isPending={act.isPending}>{t`Add an action`}</Button>
        </>
      }
    >
      <Complaint>{explain(act.error)}</Complaint>
      <TextField label={t`What is to be done?`} value={form.title} onChange={title => set({ title })} problem={complaint('title')} maxLength={200} isRequired autoFocus />
      {form.title === '' && steps.length > 0 && (
        <div className="blocker-steps" role="group" aria-label={t`Often helps`}>
          {steps.map(step => (
            <Button key={step.key} size="small" icon="plus" onPress={() => set({ title: step.title })}>{step.title}</Button>
          ))}
        </div>
      )}
      <div className="dialog-row">
        <Select label={t`Who owes it?`} choices={people} value={form.owner} onChange={owner => set({ owner })} problem={complaint('owner')} isRequired />
        <DateField label={t`By`} value={form.due_day} onChange={due_day => set({ due_day })} min={today} problem={complaint('due_day')} />
      </div>
    </DialogForm>
  )
}

function Resolve({ blocker, onClose }: { blocker: Blocker; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const outcomeName = useOutcomeName()
  const act = useAct(blocker, onClose)
  const [outcome, setOutcome] = useState<BlockerOutcome>('resolved')
  const [note, setNote] = useState('')
  const pending = blocker.actions.some(action => action.state !== 'done' && action.state !== 'withdrawn')
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => act.mutate({ path: 'resolve', body: { outcome, note } })}
      title={t`Resolve the blocker`}
      lead={blocker.what}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!note.trim()} isPending={act.isPending}>{t`Resolve`}</Button>
        </>
      }
    >
      <Complaint>{explain(act.error)}</Complaint>
      <Choices label={t`How did it end?`} choices={outcome_ids.map(id => ({ id, name: outcomeName(id) }))} value={outcome} onChange={setOutcome} />
      <TextArea label={t`What made the difference?`} hint={pending ? t`Its open actions are withdrawn with these words.` : undefined} rows={3} value={note} onChange={setNote} maxLength={2000} isRequired />
    </DialogForm>
  )
}

function Reopen({ blocker, onClose }: { blocker: Blocker; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const today = useToday()
  const act = useAct(blocker, onClose)
  const complaint = useComplaints(act.error)
  const [review_day, setReviewDay] = useState<string | null>(null)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => act.mutate({ path: 'reopen', body: { review_day } })}
      title={t`Reopen the blocker`}
      lead={blocker.what}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!review_day} isPending={act.isPending}>{t`Reopen`}</Button>
        </>
      }
    >
      <Complaint>{explain(act.error)}</Complaint>
      <DateField label={t`Look at it again on`} hint={t`Within 30 days`} value={review_day} onChange={setReviewDay} min={today} problem={complaint('review_day')} isRequired />
    </DialogForm>
  )
}
