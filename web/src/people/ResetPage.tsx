import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import type { ResetView, Session } from '../api/types'
import { Button } from '../ui/Button'
import { TextField } from '../ui/fields'
import { Complaint, ErrorState, Skeleton } from '../ui/states'
import { Doorway } from './Doorway'
import { takeToken } from './linkToken'

let taken: string | null = null

/** Opened from a mail. Nothing happens before a new password is sent. */
export function ResetPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const [token] = useState(() => (taken ??= takeToken()))
  const look = useQuery({ queryKey: ['reset'], queryFn: () => post<ResetView>('/password-resets/look', { token }), staleTime: Infinity, gcTime: 0, retry: false })
  if (look.error)
    return (
      <Doorway title={t`New password`}>
        <ErrorState title={t`This link cannot be used`}>{explain(look.error)}</ErrorState>
        <Link to="/forgot" className="button button-plain button-wide">
          {t`Ask for a new link`}
        </Link>
      </Doorway>
    )
  if (!look.data)
    return (
      <Doorway title={t`New password`}>
        <Skeleton height={180} />
      </Doorway>
    )
  return <Choose token={token} reset={look.data} />
}

function Choose({ token, reset }: { token: string; reset: ResetView }) {
  const { t } = useLingui()
  const explain = useExplain()
  const [password, setPassword] = useState('')
  const use = useMutation({
    mutationFn: () => post<Session>('/password-resets/use', { token, password }),
    // A whole page load: nothing of a former session stays in memory.
    onSuccess: () => location.assign('/'),
  })
  const complaint = useComplaints(use.error)
  return (
    <Doorway title={t`Choose a new password`} lead={<Trans>For your account in {reset.workspace_name}. You will be signed out everywhere else.</Trans>}>
      <form
        onSubmit={event => {
          event.preventDefault()
          use.mutate()
        }}
      >
        <Complaint>{explain(use.error)}</Complaint>
        <TextField label={t`Email`} type="email" autoComplete="username" value={reset.email} isReadOnly />
        <TextField label={t`New password`} type="password" autoComplete="new-password" value={password} onChange={setPassword} problem={complaint('password')} isRequired autoFocus />
        <Button type="submit" look="primary" size="wide" isPending={use.isPending}>{t`Save and sign in`}</Button>
      </form>
    </Doorway>
  )
}
