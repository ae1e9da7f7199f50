import { useLingui } from '@lingui/react'
import { Trans, useLingui as useWords } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useContext, useState } from 'react'
import { useWorkspace } from '../api/session'
import type { LedgerFact } from '../api/types'
import { TimeZone } from '../ui/Figures'
import { formatInstant, formatNumber } from '../ui/format'
import { Icon } from '../ui/Icon'
import { changesOf, headlineOf, useFactWords } from './facts'

/** One fact; opened, it shows the old and new value of every field. */
export function FactRow({ fact }: { fact: LedgerFact }) {
  const { i18n } = useLingui()
  const { t } = useWords()
  const zone = useContext(TimeZone)
  const words = useFactWords()
  const [open, setOpen] = useState(false)
  const who = fact.author_name ?? (fact.author ? t`An erased person` : 'Akad')
  return (
    <li className="ledger-fact">
      <button type="button" className="ledger-fact-row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="ledger-fact-number figures">{formatNumber(fact.sequence, i18n.locale)}</span>
        <span className="ledger-fact-what">
          <span className="ledger-fact-kind one-line">
            <b>{words.kind(fact.kind)}</b> {headlineOf(fact)}
          </span>
          <small className="one-line">
            {who} · {words.proof(fact.proof)}
          </small>
        </span>
        <time className="ledger-fact-when figures quiet" dateTime={fact.recorded_at}>
          {formatInstant(fact.recorded_at, i18n.locale, zone)}
        </time>
        <Icon name={open ? 'up' : 'down'} size={13} />
      </button>
      {open && <Opened fact={fact} zone={zone} />}
    </li>
  )
}

function Opened({ fact, zone }: { fact: LedgerFact; zone: string }) {
  const { i18n } = useLingui()
  const { t } = useWords()
  const workspace = useWorkspace()
  const deal = fact.topic.startsWith('deal_') ? fact.topic : null
  return (
    <div className="ledger-fact-open">
      <p className="quiet ledger-fact-about">
        <code>{fact.kind}</code> <code>{fact.subject}</code>
        {fact.occurred_at !== fact.recorded_at && <span><Trans>happened {formatInstant(fact.occurred_at, i18n.locale, zone)}</Trans></span>}
        {deal && (
          <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal }}>
            {t`Open the deal`}
          </Link>
        )}
      </p>
      <table className="ledger-fact-fields">
        <thead>
          <tr>
            <th>{t`Field`}</th>
            <th>{t`Before`}</th>
            <th>{t`After`}</th>
          </tr>
        </thead>
        <tbody>
          {changesOf(fact).map(change => (
            <tr key={`${change.field}-${change.erasable}`}>
              <th scope="row">
                <code>{change.field}</code>
                {change.erasable && <Icon name="person" size={12} />}
                {change.erasable && <span className="unseen">{t`can be erased`}</span>}
              </th>
              <td>{change.before}</td>
              <td>{change.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
