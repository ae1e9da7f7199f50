import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useContext, useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import { contactsQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Activity, Deal } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { TextArea, TextField } from '../ui/fields'
import { TimeZone, useToday } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { Segmented } from '../ui/Segmented'
import { Complaint } from '../ui/states'
import { type ActivityForm, asksMinutes, asksSide, bodyOf, emptyForm, formOf, kinds, sayable } from './activityForm'
import { useSay } from './useActivities'
import { kindIcons, useIndicatorName, useKindName } from './words'
import './LogActivity.css'

/** What, when, who: it opens on "a meeting just now", so that a tap on who was there is all that is needed. */
export function LogActivity({ deal, activity, onClose }: { deal: Deal; activity?: Activity; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const zone = useContext(TimeZone)
  const today = useToday()
  const kindName = useKindName()
  const indicatorName = useIndicatorName()
  const people = usePeopleOf(deal, activity)
  const [form, setForm] = useState<ActivityForm>(() => (activity ? formOf(activity, zone) : emptyForm(zone)))
  const set = (part: Partial<ActivityForm>) => setForm(before => ({ ...before, ...part }))
  const send = useSay(deal.id, activity, onClose)
  const complaint = useComplaints(send.error)
  const fromUs = asksSide(form.kind) && form.side === 'seller' && !(form.kind === 'call' && form.minutes)
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => send.mutate(bodyOf(fromUs ? { ...form, indicators: [] } : form, zone))}
      title={activity ? t`Correct this activity` : t`Log activity`}
      lead={deal.customer.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.day || !form.time} isPending={send.isPending}>{activity ? t`Save` : t`Log activity`}</Button>
        </>
      }
    >
      <Complaint>{explain(send.error)}</Complaint>
      <Picks label={t`What happened?`} type="radio" items={kinds.map(id => ({ id, name: kindName(id), mark: <Icon name={kindIcons[id]} size={14} /> }))} chosen={[form.kind]} onChoose={kind => set({ kind })} />
      {asksSide(form.kind) && <Segmented label={t`Who wrote or called?`} items={[{ id: 'buyer', name: t`From the buyer` }, { id: 'seller', name: t`From us` }]} chosen={form.side} onChoose={side => set({ side })} />}
      <Picks label={t`Who of the buyer's?`} type="checkbox" items={people} chosen={form.contacts} onChoose={id => set({ contacts: toggled(form.contacts, id) })} none={t`This customer has no contacts yet. Add them under “At the buyer”.`} />
      <div className="dialog-row">
        <DateField label={t`Day`} value={form.day} onChange={day => set({ day: day ?? '' })} max={today} problem={complaint('occurred_at')} />
        <TextField label={t`Time`} type="time" value={form.time} onChange={time => set({ time })} />
        {asksMinutes(form.kind) && <TextField label={t`Minutes`} type="number" inputMode="numeric" value={form.minutes} onChange={minutes => set({ minutes })} hint={form.kind === 'call' ? t`Empty when nobody answered` : undefined} problem={complaint('minutes')} />}
      </div>
      <TextArea label={t`Note`} rows={2} value={form.note} onChange={note => set({ note })} maxLength={4000} problem={complaint('note')} />
      {!fromUs && <Picks label={t`What did it show?`} type="checkbox" items={sayable.map(id => ({ id, name: indicatorName(id) }))} chosen={form.indicators} onChoose={id => set({ indicators: toggled(form.indicators, id) })} />}
    </DialogForm>
  )
}

function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter(one => one !== item) : [...items, item]
}

/** The customer's people, those named on the deal first, and whoever the activity names already. */
function usePeopleOf(deal: Deal, activity: Activity | undefined) {
  const workspace = useWorkspace()
  const contacts = useQuery(contactsQuery(workspace, deal.customer.id)).data?.items ?? []
  const people = new Map<string, string>()
  for (const person of [...(activity?.contacts ?? []), ...deal.stakeholders.map(one => one.contact), ...contacts]) people.set(person.id, person.name)
  return [...people].map(([id, name]) => ({ id, name }))
}

interface PicksProps<Id extends string> {
  label: string
  type: 'radio' | 'checkbox'
  items: readonly { id: Id; name: string; mark?: ReactNode }[]
  chosen: readonly Id[]
  onChoose: (id: Id) => void
  /** Said when there is nothing to choose from. */
  none?: string
}

/** Answers as chips: plain inputs, so that the browser brings keys and focus along. */
function Picks<Id extends string>({ label, type, items, chosen, onChoose, none }: PicksProps<Id>) {
  return (
    <fieldset className="picks">
      <legend className="field-label">{label}</legend>
      {items.length === 0 && none && <p className="quiet">{none}</p>}
      <div className="picks-row">
        {items.map(item => (
          <label key={item.id} className="pick">
            <input className="unseen" type={type} name={label} checked={chosen.includes(item.id)} onChange={() => onChoose(item.id)} />
            {item.mark}
            {item.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
