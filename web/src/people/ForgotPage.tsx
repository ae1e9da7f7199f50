import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { houseQuery } from '../api/queries'
import { Button } from '../ui/Button'
import { TextField } from '../ui/fields'
import { Notice } from '../ui/Notice'
import { Complaint } from '../ui/states'
import { Doorway } from './Doorway'

/** Asks for a way to a new password. The answer is the same whether the address is known or not. */
export function ForgotPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const [email, setEmail] = useState('')
  const ask = useMutation({ mutationFn: () => post('/password-resets', { email }) })
  const complaint = useComplaints(ask.error)
  if (ask.isSuccess) return <OnItsWay email={email} />
  return (
    <Doorway title={t`Forgot your password?`} lead={<Trans>We will mail you a link to choose a new one.</Trans>}>
      <form
        onSubmit={event => {
          event.preventDefault()
          ask.mutate()
        }}
      >
        <Complaint>{explain(ask.error)}</Complaint>
        <TextField label={t`Email`} type="email" autoComplete="username" value={email} onChange={setEmail} problem={complaint('email')} isRequired autoFocus />
        <Button type="submit" look="primary" size="wide" isPending={ask.isPending}>{t`Send the link`}</Button>
      </form>
      <BackToSignIn />
    </Doorway>
  )
}

function OnItsWay({ email }: { email: string }) {
  const { t } = useLingui()
  const { data: house } = useQuery(houseQuery)
  return (
    <Doorway title={t`Look into your mailbox`}>
      <p role="status">
        <Trans>If {email} belongs to an account, a link is on its way. It works once, within one hour.</Trans>
      </p>
      {house?.demo && (
        <Notice icon="mail">
          <Trans>
            Mails to the sample company go nowhere: they are in <Link to="/mailbox">its mailbox</Link>.
          </Trans>
        </Notice>
      )}
      <BackToSignIn />
    </Doorway>
  )
}

export function BackToSignIn() {
  const { t } = useLingui()
  return (
    <Link to="/sign-in" className="door-aside">
      {t`Back to sign in`}
    </Link>
  )
}
