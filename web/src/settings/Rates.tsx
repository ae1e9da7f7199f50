import { useLingui } from '@lingui/react'
import { Trans, useLingui as useWords } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { ratesQuery } from '../api/queries'
import { useMay, useSession } from '../api/session'
import type { Rate } from '../api/types'
import { Button } from '../ui/Button'
import { Day } from '../ui/Figures'
import { formatLocale } from '../ui/format'
import { ListSkeleton } from '../ui/List'
import { EmptyState, ErrorState } from '../ui/states'
import { AddRate } from './AddRate'
import { bothWays } from './bothWays'

/** Dated exchange rates: without one, totals stay apart by currency. */
export function Rates() {
  const { t } = useWords()
  const explain = useExplain()
  const { workspace } = useSession()
  const mayAdd = useMay('manage_workspace')
  const { data, error, refetch } = useQuery(ratesQuery(workspace.id))
  const [adding, setAdding] = useState(false)
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  if (!data) return <ListSkeleton />
  const add = mayAdd && <Button size="small" icon="plus" onPress={() => setAdding(true)}>{t`Add a rate`}</Button>
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Exchange rates</Trans>
        </h2>
        {data.items.length > 0 && add}
      </header>
      {data.items.length === 0 ? (
        <EmptyState icon="swap" title={t`No exchange rate yet`} action={add}>
          <Trans>Totals over several currencies are shown in {workspace.currency} once a dated rate says where it comes from. Until then each currency is added up by itself.</Trans>
        </EmptyState>
      ) : (
        <ul>
          {data.items.map(rate => (
            <RateRow key={rate.id} rate={rate} />
          ))}
        </ul>
      )}
      {adding && <AddRate onClose={() => setAdding(false)} />}
    </section>
  )
}

function RateRow({ rate }: { rate: Rate }) {
  const { i18n } = useLingui()
  const [given, turned] = bothWays(rate, formatLocale(i18n.locale))
  return (
    <li className="list-row">
      <span className="list-words">
        <b className="figures">{given}</b>
        <small className="figures">{turned}</small>
      </span>
      <span className="list-end quiet settings-end">
        <Day day={rate.day} />
        <small>{rate.source}</small>
      </span>
    </li>
  )
}
