import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import type { Invitation, Session } from '../api/types'
import { Button } from '../ui/Button'
import { TextField } from '../ui/fields'
import { useRoleName } from '../ui/names'
import { Complaint, ErrorState, Skeleton } from '../ui/states'
import { Doorway } from './Doorway'
import { takeToken } from './linkToken'

let taken: string | null = null

export function InvitationPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const [token] = useState(() => (taken ??= takeToken()))
  const look = useQuery({ queryKey: ['invitation'], queryFn: () => post<Invitation>('/invitations/look', { token }), staleTime: Infinity, gcTime: 0 })
  if (look.error)
    return (
      <Doorway title={t`Invitation`}>
        <ErrorState title={t`This invitation cannot be used`}>{explain(look.error)}</ErrorState>
      </Doorway>
    )
  if (!look.data)
    return (
      <Doorway title={t`Invitation`}>
        <Skeleton height={180} />
      </Doorway>
    )
  return <Accept token={token} invitation={look.data} />
}

function Accept({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useLingui()
  const explain = useExplain()
  const roleName = useRoleName()
  const [name, setName] = useState(invitation.name)
  const [password, setPassword] = useState('')
  const accept = useMutation({
    mutationFn: () => post<Session>('/invitations/accept', { token, name, password }),
    onSuccess: () => location.assign('/'),
  })
  const role = roleName(invitation.role)
  const complaint = useComplaints(accept.error)
  return (
    <Doorway title={t`Join ${invitation.workspace_name}`} lead={<Trans>You are invited as {role}.</Trans>}>
      <form
        onSubmit={event => {
          event.preventDefault()
          accept.mutate()
        }}
      >
        <Complaint>{explain(accept.error)}</Complaint>
        <TextField label={t`Email`} type="email" autoComplete="username" value={invitation.email} isReadOnly />
        <TextField label={t`Your name`} autoComplete="name" value={name} onChange={setName} isRequired />
        <TextField label={t`Choose a password`} type="password" autoComplete="new-password" value={password} onChange={setPassword} problem={complaint('password')} isRequired />
        <Button type="submit" look="primary" size="wide" isPending={accept.isPending}>{t`Join`}</Button>
      </form>
    </Doorway>
  )
}
