import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { membersQuery } from '../api/queries'
import { useSession } from '../api/session'
import type { Deal, InterventionKind } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextArea } from '../ui/fields'
import { useToday } from '../ui/Figures'
import { Complaint } from '../ui/states'
import { intervention_names } from './names'

/** Logs that a manager stepped into a deal, in a review or beside it. */
export function StepIn({ deal, review, onClose }: { deal: Pick<Deal, 'id' | 'customer'>; review?: string; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const { workspace, person } = useSession()
  const client = useQueryClient()
  const explain = useExplain()
  const today = useToday()
  const members = useQuery(membersQuery(workspace.id)).data?.items.filter(member => member.state === 'active') ?? []
  const [form, setForm] = useState({ kind: 'executive_introduction' as InterventionKind, on_day: today as string | null, stepped_in_by: person.id, note: '' })
  const log = useMutation({
    mutationFn: () => post(`/w/${workspace.id}/deals/${deal.id}/interventions`, { ...form, review }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [workspace.id, 'deal', deal.id] })
      void client.invalidateQueries({ queryKey: [workspace.id, 'intervention-rates'] })
      onClose()
    },
  })
  const complaint = useComplaints(log.error)
  const kinds = Object.keys(intervention_names) as InterventionKind[]
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => log.mutate()}
      title={t`Log an intervention`}
      lead={deal.customer.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.on_day} isPending={log.isPending}>{t`Log an intervention`}</Button>
        </>
      }
    >
      <Complaint>{explain(log.error)}</Complaint>
      <Select label={t`How did a manager step in?`} choices={kinds.map(id => ({ id, name: i18n._(intervention_names[id]) }))} value={form.kind} onChange={kind => setForm({ ...form, kind })} />
      <div className="dialog-row">
        <Select label={t`Who?`} choices={members.map(member => ({ id: member.id, name: member.name }))} value={form.stepped_in_by} onChange={stepped_in_by => setForm({ ...form, stepped_in_by })} />
        <DateField label={t`On`} value={form.on_day} onChange={on_day => setForm({ ...form, on_day })} max={today} problem={complaint('on_day')} isRequired />
      </div>
      <TextArea label={t`Note`} value={form.note} onChange={note => setForm({ ...form, note })} maxLength={2000} />
    </DialogForm>
  )
}
