import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import { planTemplatesQuery } from '../api/queries'
import { useSession, useWorkspace } from '../api/session'
import type { DealPlan, Plan, PlanStepTemplate } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { Checkbox, Switch } from '../ui/fields'
import { Complaint } from '../ui/states'
import { useBothSides } from './people'
import { usePlanDeed } from './usePlan'

/** The usual steps of both sides: which apply, and whose are they? */
export function UsualSteps({ data, plan, onClose }: { data: DealPlan; plan: Plan; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const explain = useExplain()
  const { person } = useSession()
  const templates = useQuery(planTemplatesQuery(useWorkspace(), i18n.locale)).data?.steps
  const { sellers, buyers } = useBothSides(data.deal.customer)
  const [left_out, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [form, setForm] = useState({ seller: person.id as string | null, buyer: null as string | null, shared: false })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const deed = usePlanDeed(data.deal.id, onClose)
  const complaint = useComplaints(deed.error)
  const chosen = (templates ?? []).filter(template => !left_out.has(template.code))
  const toggle = (code: string) => setLeftOut(before => new Set(before.has(code) ? [...before].filter(one => one !== code) : [...before, code]))
  const add = () => deed.mutate({ path: `plans/${plan.id}/templates`, body: { codes: chosen.map(template => template.code), seller: form.seller, buyer: form.buyer, language: i18n.locale, audience: form.shared ? 'shared' : 'internal' } })
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={add}
      title={t`Usual steps`}
      lead={plan.go_live ? t`Ask the buyer: which of these apply, what is missing? Their days count back from the go-live day, with half as much time again to spare.` : t`Ask the buyer: which of these apply, what is missing? Without a go-live day their days stay open.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={chosen.length === 0 || !form.seller || !form.buyer} isPending={deed.isPending}>{t`${plural(chosen.length, { one: 'Add # step', other: 'Add # steps' })}`}</Button>
        </>
      }
    >
      <Complaint>{explain(deed.error)}</Complaint>
      <ul className="plan-usual">{templates?.map(template => <li key={template.code}><UsualStep template={template} chosen={!left_out.has(template.code)} onToggle={() => toggle(template.code)} /></li>)}</ul>
      <div className="dialog-row">
        <Select label={t`Ours belong to`} choices={sellers} value={form.seller} onChange={seller => set({ seller })} problem={complaint('seller')} isRequired />
        <Select label={t`The buyer's belong to`} hint={buyers.length === 0 ? t`Add a contact to the customer first` : t`One person each; change it step by step`} choices={buyers} value={form.buyer} onChange={buyer => set({ buyer })} problem={complaint('buyer')} isRequired />
      </div>
      <Switch isSelected={form.shared} onChange={shared => set({ shared })} hint={t`Their days then hold once both sides have agreed.`}>{t`Shared with the buyer`}</Switch>
    </DialogForm>
  )
}

function UsualStep({ template, chosen, onToggle }: { template: PlanStepTemplate; chosen: boolean; onToggle: () => void }) {
  const { t } = useLingui()
  return (
    <Checkbox isSelected={chosen} onChange={onToggle}>
      <span className="plan-usual-words">
        <span>{template.title}</span>
        <small className="quiet">{template.done_when}</small>
      </span>
      <span className="plan-usual-end quiet figures">
        {t`${template.work_days} d`}
        <Chip tone={template.side === 'seller' ? 'good' : 'buyer'}>{template.side === 'seller' ? t`Ours` : t`The buyer's`}</Chip>
      </span>
    </Checkbox>
  )
}
