import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useExplain } from '../api/problems'
import { mailboxQuery } from '../api/queries'
import type { ShownMail } from '../api/types'
import { Chip } from '../ui/Chip'
import { Ago } from '../ui/Figures'
import { Mark } from '../ui/Icon'
import { ListSkeleton } from '../ui/List'
import { Button } from '../ui/Button'
import { EmptyState, ErrorState } from '../ui/states'
import './Mailbox.css'

/** The sample company's mails as their readers would have got them: they never leave the house. */
export function MailboxPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const { data, error, refetch, isFetching } = useQuery(mailboxQuery)
  const title = t`Mailbox of the sample company`
  useEffect(() => {
    document.title = `${title} · Akad`
  }, [title])
  return (
    <main className="mailbox">
      <p className="mailbox-house">
        <Mark /> Akad
        <Link to="/sign-in" className="mailbox-back">{t`Sign in`}</Link>
      </p>
      <header className="mailbox-head">
        <h1>{title}</h1>
        <Button size="small" isPending={isFetching} onPress={() => void refetch()}>{t`Look again`}</Button>
      </header>
      <p className="quiet">
        <Trans>Nobody real is in the sample company, so its mails go nowhere. Here they are, as they would have been sent.</Trans>
      </p>
      {error ? (
        <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
      ) : !data ? (
        <ListSkeleton />
      ) : data.mails.length === 0 ? (
        <EmptyState icon="mail" title={t`No mail yet`}>
          <Trans>Invite a member, or say that you forgot a password.</Trans>
        </EmptyState>
      ) : (
        <ol className="mailbox-mails">
          {data.mails.map(mail => (
            <Letter key={mail.id} mail={mail} />
          ))}
        </ol>
      )}
    </main>
  )
}

/** The server may not know under which name browsers reach it; this page does. */
function here(link: string): string {
  const { pathname, hash } = new URL(link)
  return location.origin + pathname + hash
}

function Letter({ mail }: { mail: ShownMail }) {
  const { t } = useLingui()
  return (
    <li className="panel letter">
      <header className="letter-head">
        <h2 lang={mail.language}>{mail.subject}</h2>
        <p className="quiet">
          <Trans>
            To {mail.to_name} ({mail.to_address})
          </Trans>{' '}
          · <Ago at={mail.queued_at} />
        </p>
        {!mail.needed && <Chip>{t`Used or run out`}</Chip>}
      </header>
      <div className="letter-body" lang={mail.language}>
        <p>{mail.greeting}</p>
        {mail.paragraphs.map(text => (
          <p key={text}>{text}</p>
        ))}
        {mail.link && (
          <p>
            <a className="button button-primary" href={here(mail.link)}>
              {mail.link_label}
            </a>
          </p>
        )}
        {mail.small_print.map(text => (
          <p key={text} className="quiet">
            {text}
          </p>
        ))}
      </div>
    </li>
  )
}
