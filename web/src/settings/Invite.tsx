import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { complaintAbout, useExplain } from '../api/problems'
import { useSession } from '../api/session'
import type { Language, Member, Role, Visibility } from '../api/types'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { Dialog, DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { languages } from '../ui/language'
import { useRoleName } from '../ui/names'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'
import { roles } from './roles'

export interface Invited {
  member: Member
  link: string
}

export function Invite({ onClose, onInvited }: { onClose: () => void; onInvited: (invited: Invited) => void }) {
  const { t } = useLingui()
  const { workspace } = useSession()
  const client = useQueryClient()
  const explain = useExplain()
  const roleName = useRoleName()
  const [form, setForm] = useState({ name: '', email: '', role: 'representative' as Role, visibility: 'team' as Visibility, language: workspace.language })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const invite = useMutation({
    mutationFn: () => post<Invited>(`/w/${workspace.id}/members`, form),
    onSuccess: invited => {
      void client.invalidateQueries({ queryKey: [workspace.id, 'members'] })
      onClose()
      onInvited(invited)
    },
  })
  const sees: Record<Visibility, string> = { own: t`Own deals`, team: t`The team's deals`, all: t`All deals` }
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => invite.mutate()}
      title={t`Invite a member`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.name.trim() || !form.email.trim()} isPending={invite.isPending}>{t`Invite`}</Button>
        </>
      }
    >
      <Complaint>{explain(invite.error)}</Complaint>
      <div className="dialog-row">
        <TextField label={t`Name`} value={form.name} onChange={name => set({ name })} problem={complaintAbout(invite.error, 'name')} isRequired autoFocus />
        <TextField label={t`Email`} type="email" value={form.email} onChange={email => set({ email })} problem={complaintAbout(invite.error, 'email')} isRequired />
      </div>
      <div className="dialog-row">
        <Select label={t`Role`} choices={roles.map(id => ({ id, name: roleName(id) }))} value={form.role} onChange={role => set({ role })} />
        <Select label={t`Sees`} choices={(Object.keys(sees) as Visibility[]).map(id => ({ id, name: sees[id] }))} value={form.visibility} onChange={visibility => set({ visibility })} />
      </div>
      <Select<Language> label={t`Language`} choices={languages} value={form.language} onChange={language => set({ language })} />
    </DialogForm>
  )
}

/** The link is shown once: whoever holds it becomes this member. */
export function InviteLink({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const { t } = useLingui()
  const copy = async () => {
    await navigator.clipboard.writeText(invited.link)
    say(t`The link is copied`)
  }
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={t`Invitation for ${invited.member.name}`}
      foot={
        <>
          <Button icon="link" onPress={() => void copy()}>{t`Copy link`}</Button>
          <Button look="primary" onPress={onClose}>{t`Done`}</Button>
        </>
      }
    >
      <div className="dialog-fields">
        <p>
          <Trans>Send this link only to that person. It is shown once and works once.</Trans>
        </p>
        <p className="invite-link">{invited.link}</p>
      </div>
    </Dialog>
  )
}
