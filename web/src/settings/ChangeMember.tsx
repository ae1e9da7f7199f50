import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { patch } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Member } from '../api/types'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'
import { type Standing, StandingFields } from './Standing'

export function ChangeMember({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const [name, setName] = useState(member.name)
  const [standing, setStanding] = useState<Standing>({ role: member.role, visibility: member.visibility, team: member.team?.id ?? null })
  const save = useMutation({
    mutationFn: () => patch<Member>(`/w/${workspace}/members/${member.id}`, { name, ...standing }, { revision: member.revision }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [workspace, 'members'] })
      say(t`Saved`)
      onClose()
    },
  })
  const complaint = useComplaints(save.error)
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => save.mutate()}
      title={member.name}
      lead={member.email}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!name.trim()} isPending={save.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(save.error)}</Complaint>
      <TextField label={t`Name`} value={name} onChange={setName} problem={complaint('name')} isRequired />
      <StandingFields value={standing} onChange={part => setStanding(before => ({ ...before, ...part }))} />
    </DialogForm>
  )
}
