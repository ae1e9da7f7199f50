import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { membersQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Inspection } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { useToday } from '../ui/Figures'
import { Complaint } from '../ui/states'

/** One action, one owner, one day. */
export function AgreeAction({ inspection, onClose }: { inspection: Inspection; onClose: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const today = useToday()
  const members = useQuery(membersQuery(workspace)).data?.items.filter(member => member.state === 'active') ?? []
  const [form, setForm] = useState({ title: '', owner: inspection.facts.owner.id, due_day: null as string | null })
  const agree = useMutation({
    mutationFn: () => post<Inspection>(`/w/${workspace}/inspections/${inspection.id}/actions`, form),
    onSuccess: kept => {
      client.setQueryData([workspace, 'inspection', kept.id], kept)
      void client.invalidateQueries({ queryKey: [workspace, 'review', kept.review] })
      onClose()
    },
  })
  const complaint = useComplaints(agree.error)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => agree.mutate()}
      title={t`Add an action`}
      lead={inspection.facts.customer.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.title.trim() || !form.due_day} isPending={agree.isPending}>{t`Add an action`}</Button>
        </>
      }
    >
      <Complaint>{explain(agree.error)}</Complaint>
      <TextField label={t`What is to be done?`} value={form.title} onChange={title => setForm({ ...form, title })} problem={complaint('title')} maxLength={200} isRequired autoFocus />
      <Select label={t`Who owes it?`} choices={members.map(member => ({ id: member.id, name: member.name, mark: <Avatar name={member.name} /> }))} value={form.owner} onChange={owner => setForm({ ...form, owner })} problem={complaint('owner')} isRequired />
      <DateField label={t`By`} value={form.due_day} onChange={due_day => setForm({ ...form, due_day })} min={today} problem={complaint('due_day')} isRequired />
    </DialogForm>
  )
}
