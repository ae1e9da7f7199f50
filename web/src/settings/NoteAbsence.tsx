import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { membersQuery } from '../api/queries'
import { useMay, useSession, useWorkspace } from '../api/session'
import type { Absence } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { useToday } from '../ui/Figures'
import { Complaint } from '../ui/states'

/** One's own absence; a colleague's or everybody's for who may. */
export function NoteAbsence({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const me = useSession().person
  const leads = useMay('coach')
  const manages = useMay('manage_workspace')
  const members = useQuery({ ...membersQuery(workspace), enabled: leads }).data?.items ?? []
  const today = useToday()
  const [who, setWho] = useState<string>(me.id)
  const [first_day, setFirst] = useState<string | null>(today)
  const [last_day, setLast] = useState<string | null>(today)
  const [note, setNote] = useState('')
  const choices = [
    { id: me.id, name: t`Me` },
    ...(manages ? [{ id: 'everybody', name: t`Everybody (a day off of the company)` }] : []),
    ...members.filter(member => member.state === 'active' && member.id !== me.id).map(member => ({ id: member.id, name: member.name })),
  ]
  const save = useMutation({
    mutationFn: () => post<Absence>(`/w/${workspace}/absences`, { ...(who === 'everybody' ? { everybody: true } : { person: who }), first_day, last_day, note: note || undefined }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [workspace, 'absences'] })
      onClose()
    },
  })
  const complaint = useComplaints(save.error)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => save.mutate()}
      title={t`Note an absence`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!first_day || !last_day} isPending={save.isPending}>{t`Save`}</Button>
        </>
      }
    >
      {!complaint('last_day') && <Complaint>{explain(save.error)}</Complaint>}
      {choices.length > 1 && <Select label={t`Who?`} choices={choices} value={who} onChange={setWho} isRequired />}
      <DateField label={t`First day`} value={first_day} onChange={setFirst} isRequired />
      <DateField label={t`Last day`} value={last_day} onChange={setLast} problem={complaint('last_day')} isRequired />
      <TextField label={t`Note`} hint={t`Everybody in the workspace can read it.`} value={note} onChange={setNote} maxLength={200} />
    </DialogForm>
  )
}
