import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post, put } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { membersQuery, pipelinesQuery } from '../api/queries'
import { useSession } from '../api/session'
import type { Every, Looking, Rhythm } from '../api/types'
import { NumberField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { type Choice, Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { looking_names, weekday } from './names'

function useForm(rhythm: Rhythm | null) {
  const { person } = useSession()
  const [form, setForm] = useState({
    name: rhythm?.name ?? '',
    looking: rhythm?.looking ?? ('all_open' as Looking),
    every: rhythm?.every ?? ('week' as Every),
    on_day: rhythm?.on_day ?? 1,
    first_stage: rhythm?.first_stage ?? 1,
    last_stage: rhythm?.last_stage ?? null,
    sample_size: rhythm?.sample_size ?? 5,
    leader: rhythm?.leader.id ?? person.id,
  })
  return { form, set: (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part })) }
}

/** One rhythm: what is looked at, how often and on which day, over which stages, and who leads. */
export function RhythmForm({ rhythm, onClose }: { rhythm: Rhythm | null; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const { workspace } = useSession()
  const client = useQueryClient()
  const explain = useExplain()
  const { form, set } = useForm(rhythm)
  const members = useQuery(membersQuery(workspace.id)).data?.items.filter(member => member.state === 'active') ?? []
  const stages = useQuery(pipelinesQuery(workspace.id)).data?.items.find(pipeline => !rhythm || pipeline.id === rhythm.pipeline)?.stages ?? []
  const save = useMutation({
    mutationFn: () => {
      const body = { ...form, pipeline: rhythm?.pipeline, last_stage: form.last_stage ?? undefined, sample_size: form.looking === 'stage_audit' ? form.sample_size : undefined }
      return rhythm ? put(`/w/${workspace.id}/rhythms/${rhythm.id}`, body, { revision: rhythm.revision }) : post(`/w/${workspace.id}/rhythms`, body)
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [workspace.id, 'rhythms'] })
      onClose()
    },
  })
  const complaint = useComplaints(save.error)
  const weekly = form.every === 'week' || form.every === 'two_weeks'
  const places: Choice[] = stages.map((stage, at) => ({ id: String(at + 1), name: stage.name }))
  const lookings: Choice<Looking>[] = (['all_open', 'slower', 'stage_audit'] as const).map(id => ({ id, name: i18n._(looking_names[id]) }))
  const often: Choice<Every>[] = [{ id: 'week', name: t`Every week` }, { id: 'two_weeks', name: t`Every second week` }, { id: 'month', name: t`Every month` }, { id: 'quarter', name: t`Every quarter` }]
  const weekdays: Choice[] = [1, 2, 3, 4, 5, 6, 7].map(day => ({ id: String(day), name: weekday(day, i18n) }))
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => save.mutate()}
      title={rhythm ? t`Change the rhythm` : t`Add a rhythm`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isPending={save.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(save.error)}</Complaint>
      <Select label={t`What is looked at?`} choices={lookings} value={form.looking} onChange={looking => set({ looking })} problem={complaint('looking')} />
      <TextField label={t`Name`} hint={t`Leave it empty to name it by what is looked at`} value={form.name} onChange={name => set({ name })} problem={complaint('name')} maxLength={80} />
      <div className="dialog-row">
        <Select label={t`How often?`} choices={often} value={form.every} onChange={every => set({ every, on_day: 1 })} />
        {weekly ? (
          <Select label={t`On which day?`} choices={weekdays} value={String(form.on_day)} onChange={day => set({ on_day: Number(day) })} problem={complaint('on_day')} />
        ) : (
          <NumberField label={t`On which day?`} value={form.on_day} onChange={on_day => set({ on_day })} minValue={1} maxValue={28} problem={complaint('on_day')} />
        )}
      </div>
      <div className="dialog-row">
        <Select label={t`From stage`} choices={places} value={String(form.first_stage)} onChange={place => set({ first_stage: Number(place) })} problem={complaint('first_stage')} />
        <Select label={t`To stage`} choices={places} value={String(form.last_stage ?? places.length)} onChange={place => set({ last_stage: Number(place) === places.length ? null : Number(place) })} />
      </div>
      {form.looking === 'stage_audit' && <NumberField label={t`Deals drawn from each stage`} value={form.sample_size} onChange={sample_size => set({ sample_size })} minValue={1} maxValue={20} problem={complaint('sample_size')} />}
      <Select label={t`Who leads?`} choices={members.map(member => ({ id: member.id, name: member.name }))} value={form.leader} onChange={leader => set({ leader })} problem={complaint('leader')} />
    </DialogForm>
  )
}
