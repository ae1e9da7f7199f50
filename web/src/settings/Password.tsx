import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import { Button } from '../ui/Button'
import { TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'

export function Password() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: () => post(`/w/${workspace}/me/password`, { current, new: next }),
    onSuccess: () => {
      setCurrent('')
      setNext('')
      say(t`Your password was changed`)
    },
  })
  const leave = useMutation({ mutationFn: () => post('/sign-out-everywhere'), onSuccess: () => location.assign('/sign-in') })
  const complaint = useComplaints(change.error)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Sign-in</Trans>
        </h2>
      </header>
      <form
        className="panel-body"
        onSubmit={event => {
          event.preventDefault()
          change.mutate()
        }}
      >
        <Complaint>{explain(change.error ?? leave.error)}</Complaint>
        <TextField label={t`Current password`} type="password" autoComplete="current-password" value={current} onChange={setCurrent} problem={complaint('current')} />
        <TextField label={t`New password`} type="password" autoComplete="new-password" value={next} onChange={setNext} problem={complaint('new')} />
        <div className="settings-buttons">
          <Button type="submit" isDisabled={!current || !next} isPending={change.isPending}>{t`Change password`}</Button>
          <Button look="danger" onPress={() => leave.mutate()} isPending={leave.isPending}>{t`Sign out everywhere`}</Button>
        </div>
      </form>
    </section>
  )
}
