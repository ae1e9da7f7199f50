import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import type { DealPlan, Milestone, Plan, PlanStep } from '../api/types'
import { DateField, NumberField } from '../ui/Amounts'
import { Button, IconButton } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { Switch, TextArea, TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { bodyOf, draftOf, isComplete, type StepDraft } from './draft'
import { milestone_ids, useMilestoneName } from './names'
import { useBothSides } from './people'
import { usePlanDeed } from './usePlan'

interface StepFormProps {
  data: DealPlan
  plan: Plan
  step?: PlanStep
  onClose: () => void
}

/** Adds a step or changes one. Its day has a form of its own, because it belongs to both sides. */
export function StepForm({ data, plan, step, onClose }: StepFormProps) {
  const { t } = useLingui()
  const explain = useExplain()
  const milestoneName = useMilestoneName()
  const { sellers, buyers } = useBothSides(data.deal.customer)
  const [draft, setDraft] = useState(() => draftOf(step))
  const set = (part: Partial<StepDraft>) => setDraft(before => ({ ...before, ...part }))
  const deed = usePlanDeed(data.deal.id, onClose)
  const complaint = useComplaints(deed.error)
  const of_buyer = buyers.some(buyer => buyer.id === draft.owner)
  const save = () => deed.mutate(step ? { path: `plan-steps/${step.id}`, body: bodyOf(draft, step), change: true } : { path: `plans/${plan.id}/steps`, body: bodyOf(draft) })
  const action = step ? t`Save` : t`Add the step`
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={save}
      title={step ? t`Change the step` : t`Add a step`}
      lead={data.deal.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!isComplete(draft)} isPending={deed.isPending}>{action}</Button>
        </>
      }
    >
      <Complaint>{explain(deed.error)}</Complaint>
      <TextField label={t`What is to be done?`} hint={t`Who gets what: “Send the finance chief the business case”`} value={draft.title} onChange={title => set({ title })} problem={complaint('title')} maxLength={200} isRequired autoFocus />
      <TextArea label={t`It counts as done when`} rows={2} value={draft.done_when} onChange={done_when => set({ done_when })} problem={complaint('done_when')} maxLength={2000} />
      <div className="dialog-row">
        <Select label={t`Who owes it?`} hint={t`One person, never a team`} choices={[...sellers, ...buyers]} value={draft.owner} onChange={owner => set({ owner, with: null })} problem={complaint('owner')} isRequired />
        <Select label={t`Milestone`} choices={milestone_ids.map(id => ({ id, name: milestoneName(id) }))} value={draft.milestone} onChange={(milestone: Milestone) => set({ milestone })} />
      </div>
      <div className="dialog-row">
        <NumberField label={t`Working days it takes`} value={draft.work_days} onChange={work_days => set({ work_days })} minValue={1} maxValue={260} problem={complaint('work_days')} />
        {!step && <DateField label={t`Due`} hint={t`May stay open`} value={draft.due_day} onChange={due_day => set({ due_day })} min={data.today} problem={complaint('due_day')} />}
      </div>
      <Needs plan={plan} step={step} draft={draft} set={set} />
      {!step && <Switch isSelected={draft.shared} onChange={shared => set({ shared })} hint={t`Its day then holds once both sides have agreed.`}>{t`Shared with the buyer`}</Switch>}
      {!step && draft.shared && <Select label={of_buyer ? t`Who of us follows it?` : t`Who at the buyer follows it?`} choices={of_buyer ? sellers : buyers} value={draft.with} onChange={other => set({ with: other })} problem={complaint('with')} isRequired />}
      <Switch isSelected={draft.buyers_words} onChange={buyers_words => set({ buyers_words })}>{t`These are the buyer's own words`}</Switch>
    </DialogForm>
  )
}

/** What has to be done first, and how many working days lie between. */
function Needs({ plan, step, draft, set }: { plan: Plan; step?: PlanStep; draft: StepDraft; set: (part: Partial<StepDraft>) => void }) {
  const { t } = useLingui()
  const others = plan.steps.filter(one => one.id !== step?.id && one.state !== 'withdrawn' && !draft.after.some(need => need.commitment === one.id))
  const title = (id: string) => plan.steps.find(one => one.id === id)?.title ?? ''
  const put = (id: string, lag_days: number) => set({ after: draft.after.map(need => (need.commitment === id ? { ...need, lag_days } : need)) })
  if (others.length === 0 && draft.after.length === 0) return null
  return (
    <div className="plan-needs-edit">
      {draft.after.map(need => (
        <div key={need.commitment} className="plan-need">
          <span className="one-line">{title(need.commitment)}</span>
          <NumberField label={t`Days between`} value={need.lag_days} onChange={days => put(need.commitment, days)} minValue={0} maxValue={250} />
          <IconButton icon="close" label={t`Does not come after: ${title(need.commitment)}`} onPress={() => set({ after: draft.after.filter(one => one !== need) })} />
        </div>
      ))}
      {others.length > 0 && <Select label={t`Comes after`} placeholder={t`Choose what has to be done first`} choices={others.map(one => ({ id: one.id, name: one.title }))} value={null} onChange={id => set({ after: [...draft.after, { commitment: id, lag_days: 0 }] })} />}
    </div>
  )
}
