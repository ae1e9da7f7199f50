import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { houseQuery, mailsQuery } from '../api/queries'
import { useSession } from '../api/session'
import type { MailLine, MailState } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Ago } from '../ui/Figures'
import { List } from '../ui/List'
import { Notice } from '../ui/Notice'
import { Segmented } from '../ui/Segmented'
import { EmptyState } from '../ui/states'
import { say } from '../ui/toasts'
import { useMailWords } from './words'
import './Outbox.css'

type Shown = 'all' | Extract<MailState, 'failed' | 'waiting'>

/** What the house mails, and what did not get through: tried again or given up by an administrator. */
export function Outbox() {
  const { t } = useLingui()
  const explain = useExplain()
  const { workspace } = useSession()
  const { data: house } = useQuery(houseQuery)
  const [shown, setShown] = useState<Shown>('all')
  const mails = useInfiniteQuery(mailsQuery(workspace.id, shown === 'all' ? undefined : shown))
  const items = [
    { id: 'all', name: t`All` },
    { id: 'waiting', name: t`Waiting` },
    { id: 'failed', name: t`Failed` },
  ] as const
  return (
    <div className="outbox">
      {workspace.sample ? (
        <Notice icon="mail">
          <Trans>
            Mails of the sample company go nowhere: they are in <Link to="/mailbox">its mailbox</Link>.
          </Trans>
        </Notice>
      ) : (
        house && !house.mail_configured && (
          <Notice icon="alert" tone="warning">
            <Trans>No mail server is set up, so nothing is mailed. Whoever runs Akad names one when starting it.</Trans>
          </Notice>
        )
      )}
      <section className="panel">
        <header className="panel-head outbox-head">
          <h2>
            <Trans>Mail</Trans>
          </h2>
          <Segmented label={t`Which mails`} items={items} chosen={shown} onChoose={setShown} />
        </header>
        <List list={mails} explain={explain} empty={<Nothing shown={shown} />}>
          {lines => (
            <ul>
              {lines.map(mail => (
                <OutboxRow key={mail.id} mail={mail} />
              ))}
            </ul>
          )}
        </List>
      </section>
    </div>
  )
}

function Nothing({ shown }: { shown: Shown }) {
  const { t } = useLingui()
  if (shown !== 'all') return <EmptyState icon="check" title={shown === 'failed' ? t`No mail failed` : t`No mail waits`} />
  return (
    <EmptyState icon="mail" title={t`No mail yet`}>
      <Trans>Invitations and links to a new password will be listed here, without what they say.</Trans>
    </EmptyState>
  )
}

function OutboxRow({ mail }: { mail: MailLine }) {
  const { t } = useLingui()
  const words = useMailWords()
  const { act, isPending } = useOutbox(mail)
  const name = mail.person.name
  return (
    <li className="list-row outbox-row">
      <span className="list-words">
        <b>{words.kind(mail)}</b>
        <small>
          {name} · <Ago at={mail.sent_at ?? mail.queued_at} />
        </small>
        {mail.trouble && mail.state !== 'sent' && <small>{words.trouble(mail)}</small>}
        {mail.reply && (
          <small className="outbox-reply">
            {mail.reply_code} {mail.reply}
          </small>
        )}
      </span>
      <span className="list-end outbox-end">
        <Chip tone={words.tone(mail)}>{words.state(mail)}</Chip>
        {mail.may_try_again && <Button size="small" isPending={isPending} onPress={() => act('try-again')} aria-label={t`Try again: ${name}`}>{t`Try again`}</Button>}
        {mail.may_give_up && <Button size="small" isPending={isPending} onPress={() => act('give-up')} aria-label={t`Give up: ${name}`}>{t`Give up`}</Button>}
      </span>
    </li>
  )
}

function useOutbox(mail: MailLine) {
  const { workspace } = useSession()
  const client = useQueryClient()
  const explain = useExplain()
  const { mutate: act, isPending } = useMutation({
    mutationFn: (deed: 'try-again' | 'give-up') => post<MailLine>(`/w/${workspace.id}/mails/${mail.id}/${deed}`),
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
    onSettled: () => void client.invalidateQueries({ queryKey: [workspace.id, 'mails'] }),
  })
  return { act, isPending }
}
