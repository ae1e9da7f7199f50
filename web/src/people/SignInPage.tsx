import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { post, Problem } from '../api/client'
import { useExplain } from '../api/problems'
import { houseQuery } from '../api/queries'
import type { Session } from '../api/types'
import { Button } from '../ui/Button'
import { TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { ChooseWorkspace } from './ChooseWorkspace'
import { DemoPeople } from './DemoPeople'
import { Doorway } from './Doorway'

interface SignIn {
  email: string
  password: string
  workspace?: string
}

/** Only our own pages may follow a sign-in, never an address somebody put into a link. */
function safePlace(after: string | undefined): string {
  return after && /^\/w\/[\w-]/.test(after) ? after : '/'
}

export function SignInPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const { after } = useSearch({ from: '/sign-in' })
  const { data: house } = useQuery(houseQuery)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const enter = useMutation({
    mutationFn: (who: SignIn) => post<Session>('/sign-in', who),
    // A whole page load: nothing of a former session stays in memory.
    onSuccess: () => location.assign(safePlace(after)),
  })
  const problem = enter.error
  if (problem instanceof Problem && problem.code === 'choose_workspace' && enter.variables)
    return <ChooseWorkspace choices={problem.items} onChoose={workspace => enter.mutate({ ...enter.variables, workspace })} />
  return (
    <Doorway title={t`Sign in`}>
      {house?.demo && <DemoPeople demo={house.demo} busy={enter.isPending} onChoose={who => enter.mutate({ email: who, password: house.demo?.password ?? '' })} />}
      <form
        onSubmit={event => {
          event.preventDefault()
          enter.mutate({ email, password })
        }}
      >
        <Complaint>{explain(problem)}</Complaint>
        <TextField label={t`Email`} type="email" autoComplete="username" value={email} onChange={setEmail} isRequired />
        <TextField label={t`Password`} type="password" autoComplete="current-password" value={password} onChange={setPassword} isRequired />
        {(house?.mail_configured || house?.demo) && (
          <Link to="/forgot" className="door-aside">
            {t`Forgot your password?`}
          </Link>
        )}
        <Button type="submit" look="primary" size="wide" isPending={enter.isPending}>{t`Sign in`}</Button>
      </form>
      {house?.demo && house.needs_setup && (
        <Link to="/start" className="button button-plain button-wide">
          {t`Create your own company`}
        </Link>
      )}
    </Doorway>
  )
}
