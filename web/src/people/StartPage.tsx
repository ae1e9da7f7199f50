import { i18n } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import type { Language, Session } from '../api/types'
import { usual_currencies } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { Doorway } from './Doorway'

const first_currency: Record<string, string> = { id: 'IDR', 'zh-CN': 'CNY' }

function firstForm() {
  return {
    name: '',
    currency: first_currency[i18n.locale] ?? 'USD',
    language: i18n.locale as Language,
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    owner_name: '',
    email: '',
    password: '',
  }
}

/** The first visit to a fresh server: name the workspace and become its administrator. */
export function StartPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const [form, setForm] = useState(firstForm)
  const set = (field: keyof typeof form) => (value: string) => setForm(before => ({ ...before, [field]: value }))
  const create = useMutation({ mutationFn: () => post<Session>('/workspaces', form), onSuccess: () => location.assign('/') })
  const about = useComplaints(create.error)
  return (
    <Doorway title={t`Set up your workspace`} lead={t`You become its administrator. Everything here can be changed later.`}>
      <form
        onSubmit={event => {
          event.preventDefault()
          create.mutate()
        }}
      >
        <Complaint>{explain(create.error)}</Complaint>
        <TextField label={t`Company or team`} autoComplete="organization" value={form.name} onChange={set('name')} problem={about('name')} isRequired />
        <div className="dialog-row">
          <Select label={t`Main currency`} choices={usual_currencies.map(code => ({ id: code, name: code }))} value={form.currency} onChange={set('currency')} />
          <Select
            label={t`Time zone`}
            choices={[...new Set([form.time_zone, ...Intl.supportedValuesOf('timeZone')])].map(zone => ({ id: zone, name: zone.replaceAll('_', ' ') }))}
            value={form.time_zone}
            onChange={set('time_zone')}
          />
        </div>
        <TextField label={t`Your name`} autoComplete="name" value={form.owner_name} onChange={set('owner_name')} problem={about('owner_name')} isRequired />
        <TextField label={t`Email`} type="email" autoComplete="username" value={form.email} onChange={set('email')} problem={about('email')} isRequired />
        <TextField label={t`Password`} type="password" autoComplete="new-password" value={form.password} onChange={set('password')} problem={about('password')} isRequired />
        <Button type="submit" look="primary" size="wide" isPending={create.isPending}>{t`Create the workspace`}</Button>
      </form>
    </Doorway>
  )
}
