import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useSession } from '../api/session'
import type { Commitment } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { useToday } from '../ui/Figures'
import type { SheetProps } from '../ui/sheets'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'
import { usePeople } from './usePeople'
import { useRefreshPromises } from './useKeeping'

/** One step, one owner, one day. A second face is "with": it owes nothing. */
export function SetNextStep({ about, onClose }: SheetProps<'set-next-step'>) {
  const { t } = useLingui()
  const { workspace, person } = useSession()
  const explain = useExplain()
  const today = useToday()
  const refresh = useRefreshPromises()
  const people = usePeople(about.deal.id)
  const [form, setForm] = useState({ title: about.start ?? '', owner: person.id as string | null, with: null as string | null, due_day: null as string | null })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const create = useMutation({
    mutationFn: () => post<Commitment>(`/w/${workspace.id}/deals/${about.deal.id}/next-step`, { title: form.title, owner: form.owner, with: form.with ?? undefined, due_day: form.due_day ?? undefined }),
    onSuccess: step => {
      void refresh(about.deal.id)
      say(t`${step.owner.name} has the next step`)
      onClose()
    },
  })
  const complaint = useComplaints(create.error)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => create.mutate()}
      title={t`Next step`}
      lead={about.deal.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.title.trim() || !form.owner} isPending={create.isPending}>{t`Set the next step`}</Button>
        </>
      }
    >
      <Complaint>{explain(create.error)}</Complaint>
      <TextField label={t`What happens next?`} placeholder={t`Walk through the business case with the CFO`} value={form.title} onChange={title => set({ title })} problem={complaint('title')} maxLength={200} isRequired autoFocus />
      <Select label={t`Who owes it?`} hint={t`One named person, ours or the buyer's`} choices={people} value={form.owner} onChange={owner => set({ owner })} problem={complaint('owner')} isRequired />
      <div className="dialog-row">
        <Select label={t`With whom?`} placeholder={t`Nobody`} choices={people.filter(one => one.id !== form.owner)} value={form.with} onChange={other => set({ with: other })} problem={complaint('with')} />
        <DateField label={t`By`} value={form.due_day} onChange={due_day => set({ due_day })} min={today} problem={complaint('due_day')} />
      </div>
    </DialogForm>
  )
}
