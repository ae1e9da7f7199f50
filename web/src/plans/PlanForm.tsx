import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import { planTemplatesQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { DealPlan } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { TextArea, TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { usePlanDeed } from './usePlan'

/** Opens a plan or changes what it aims for: the goal, how both will know, and when it is a no. */
export function PlanForm({ data, onClose }: { data: DealPlan; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const explain = useExplain()
  const { plan, deal } = data
  const goals = useQuery(planTemplatesQuery(useWorkspace(), i18n.locale)).data?.goals ?? []
  const deed = usePlanDeed(deal.id, onClose)
  const complaint = useComplaints(deed.error)
  const [form, setForm] = useState({ goal: plan?.goal ?? '', criteria: plan?.criteria ?? '', no_when: plan?.no_when ?? '', go_live: plan?.go_live ?? null, go_live_ground: plan?.go_live_ground ?? '' })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const complete = form.goal.trim() && form.criteria.trim() && form.no_when.trim() && (!form.go_live || form.go_live_ground.trim())
  const save = () => {
    const body = { ...form, go_live_ground: form.go_live ? form.go_live_ground : '' }
    if (plan) deed.mutate({ path: `plans/${plan.id}`, body, change: true })
    else deed.mutate({ path: `deals/${deal.id}/plan`, body: { ...body, go_live: form.go_live ?? undefined } })
  }
  const action = plan ? t`Save` : t`Open a plan`
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={save}
      title={plan ? t`Change the plan` : t`Open a plan`}
      lead={deal.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!complete} isPending={deed.isPending}>{action}</Button>
        </>
      }
    >
      <Complaint>{explain(deed.error)}</Complaint>
      {!plan && !form.goal && goals.length > 0 && (
        <div className="plan-goals" role="group" aria-label={t`Usual goals`}>
          {goals.map(({ code, ...words }) => (
            <Button key={code} size="small" icon="plus" onPress={() => set(words)}>{words.goal}</Button>
          ))}
        </div>
      )}
      <TextField label={t`What do both want to find out and reach?`} hint={t`Not “sign the contract”: what the buyer gets from it`} value={form.goal} onChange={goal => set({ goal })} problem={complaint('goal')} maxLength={300} isRequired />
      <TextArea label={t`By what will both know?`} hint={t`One a line`} rows={3} value={form.criteria} onChange={criteria => set({ criteria })} problem={complaint('criteria')} maxLength={2000} isRequired />
      <TextArea label={t`When do both say no?`} rows={2} value={form.no_when} onChange={no_when => set({ no_when })} problem={complaint('no_when')} maxLength={300} isRequired />
      <div className="dialog-row">
        <DateField label={t`The buyer's go-live day`} hint={t`The plan works back from it`} value={form.go_live} onChange={go_live => set({ go_live })} min={data.today} problem={complaint('go_live')} />
        <TextField label={t`Who said it, and why that day?`} value={form.go_live_ground} onChange={go_live_ground => set({ go_live_ground })} problem={complaint('go_live_ground')} maxLength={500} isDisabled={!form.go_live} />
      </div>
    </DialogForm>
  )
}
