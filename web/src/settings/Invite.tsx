import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { houseQuery } from '../api/queries'
import { useSession } from '../api/session'
import type { Invited, Language } from '../api/types'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { languages } from '../ui/language'
import { Complaint } from '../ui/states'
import { SecretOnce } from './SecretOnce'
import { type Standing, StandingFields } from './Standing'

export function Invite({ onClose, onInvited }: { onClose: () => void; onInvited: (invited: Invited) => void }) {
  const { t } = useLingui()
  const { workspace } = useSession()
  const client = useQueryClient()
  const explain = useExplain()
  const [form, setForm] = useState({ name: '', email: '', role: 'representative', visibility: 'all', team: null, language: workspace.language } as Standing & { name: string; email: string; language: Language })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const invite = useMutation({
    mutationFn: () => post<Invited>(`/w/${workspace.id}/members`, form),
    onSuccess: invited => {
      void client.invalidateQueries({ queryKey: [workspace.id, 'members'] })
      onClose()
      onInvited(invited)
    },
  })
  const complaint = useComplaints(invite.error)
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
        <TextField label={t`Name`} value={form.name} onChange={name => set({ name })} problem={complaint('name')} isRequired autoFocus />
        <TextField label={t`Email`} type="email" value={form.email} onChange={email => set({ email })} problem={complaint('email')} isRequired />
      </div>
      <StandingFields value={form} onChange={set} />
      <Select<Language> label={t`Language`} choices={languages} value={form.language} onChange={language => set({ language })} />
    </DialogForm>
  )
}

/** The link is shown once: whoever holds it becomes this member. */
export function InviteLink({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const { t } = useLingui()
  // The server may not know under which name browsers reach it; this page does.
  const link = new URL(invited.link ?? '', location.origin).href
  const { data: house } = useQuery(houseQuery)
  return (
    <SecretOnce title={t`Invitation for ${invited.member.name}`} secret={link} onClose={onClose}>
      <Trans>Send this link only to that person. It is shown once and works once.</Trans>
      {house?.mail_configured && (
        <>
          {' '}
          <Trans>An invitation is also on its way to {invited.member.email}.</Trans>
        </>
      )}
    </SecretOnce>
  )
}
