import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { membersQuery } from '../api/queries'
import { useSession } from '../api/session'
import type { Commitment } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextArea } from '../ui/fields'
import { useToday } from '../ui/Figures'
import { useRoleName } from '../ui/names'
import type { SheetProps } from '../ui/sheets'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'

/** Asks one colleague to bring or verify one proof by one day; it lands in that person's inbox. */
export function AskForEvidence({ about, onClose }: SheetProps<'ask-for-evidence'>) {
  const { t } = useLingui()
  const { workspace, person } = useSession()
  const client = useQueryClient()
  const explain = useExplain()
  const roleName = useRoleName()
  const today = useToday()
  const members = useQuery(membersQuery(workspace.id)).data?.items.filter(member => member.state === 'active' && member.id !== person.id) ?? []
  const [whom, setWhom] = useState<string | null>(null)
  const [due_day, setDueDay] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const ask = useMutation({
    mutationFn: () => post<Commitment>(`/w/${workspace.id}/deals/${about.deal.id}/ask`, { criterion: about.criterion.id, whom, due_day, note: note || undefined }),
    onSuccess: commitment => {
      void client.invalidateQueries({ queryKey: [workspace.id, 'inbox'] })
      void client.invalidateQueries({ queryKey: [workspace.id, 'deal', about.deal.id] })
      say(t`${commitment.owner.name} has it in the inbox now`)
      onClose()
    },
  })
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => ask.mutate()}
      title={t`Ask for “${about.criterion.name}”`}
      lead={about.deal.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!whom} isPending={ask.isPending}>{t`Ask`}</Button>
        </>
      }
    >
      <Complaint>{explain(ask.error)}</Complaint>
      <Select
        label={t`Whom`}
        choices={members.map(member => ({ id: member.id, name: member.name, detail: roleName(member.role), mark: <Avatar name={member.name} /> }))}
        value={whom}
        onChange={setWhom}
        isRequired
      />
      <DateField label={t`By`} value={due_day} onChange={setDueDay} min={today} />
      <TextArea label={t`Note`} rows={2} value={note} onChange={setNote} />
    </DialogForm>
  )
}
