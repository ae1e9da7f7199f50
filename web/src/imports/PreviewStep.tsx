import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import type { Import } from '../api/types'
import { Button } from '../ui/Button'
import { formatNumber } from '../ui/format'
import { Complaint } from '../ui/states'
import { Tabs } from '../ui/Tabs'
import { ImportRows, type RowsKind } from './ImportRows'
import { useImportWrite } from './useImportWrite'
import './Preview.css'

/** Everything that would happen, before it happens: what is new, what is known, what is wrong and why. */
export function PreviewStep({ one, onChange }: { one: Import; onChange: () => void }) {
  const { t, i18n } = useLingui()
  const explain = useExplain()
  const { counts } = one
  const [kind, setKind] = useState<RowsKind>(counts.bad > 0 ? 'bad' : 'good')
  const apply = useImportWrite(one.id)
  const count = (value: number) => formatNumber(value, i18n.locale)
  return (
    <div className="imports-wide">
      <Figures one={one} />
      <ReadAs one={one} />
      <div className="box import-preview">
        <Tabs
          label={t`Rows`}
          items={[
            { id: 'bad', name: t`Wrong`, count: count(counts.bad) },
            { id: 'good', name: t`Good`, count: count(counts.good) },
            { id: 'claims', name: t`Says another stage`, count: count(counts.claims) },
          ]}
          chosen={kind}
          onChoose={chosen => setKind(chosen as RowsKind)}
        >
          <ImportRows key={kind} one={one} kind={kind} />
        </Tabs>
      </div>
      <Complaint>{explain(apply.error)}</Complaint>
      <div className="import-foot">
        <p className="quiet">{counts.bad > 0 ? t`${plural(counts.bad, { one: '# row is wrong. Mend the file, change the columns, or leave it out.', other: '# rows are wrong. Mend the file, change the columns, or leave them out.' })}` : t`Everything is ready.`}</p>
        <Button icon="back" onPress={onChange}>{t`Change the columns`}</Button>
        <Button look="primary" iconEnd="arrow" isPending={apply.isPending} onPress={() => apply.mutate({ path: 'apply' })}>
          {counts.new_deals > 0 ? t`${plural(counts.new_deals, { one: 'Import # deal', other: 'Import # deals' })}` : t`Apply`}
        </Button>
      </div>
    </div>
  )
}

/** How dates and amounts were read, with the row that told; wrong here is wrong in every row. */
function ReadAs({ one }: { one: Import }) {
  const { t } = useLingui()
  const { date_order, date_order_evidence, decimal, decimal_evidence } = one.mapping
  const orders = { dmy: t`day, month, year`, mdy: t`month, day, year`, ymd: t`year, month, day` }
  return (
    <p className="import-read">
      {date_order && (
        <span>
          <b>{t`Dates are written`}</b> {orders[date_order]} <Because>{date_order_evidence}</Because>
        </span>
      )}
      <span>
        <b>{t`Decimals are written with`}</b> {decimal === ',' ? t`a comma` : t`a point`} <Because>{decimal_evidence}</Because>
      </span>
    </p>
  )
}

function Because({ children }: { children?: string }) {
  return children ? (
    <span className="quiet" lang="en">
      {children}
    </span>
  ) : null
}

function Figures({ one }: { one: Import }) {
  const { t, i18n } = useLingui()
  const { rows, blank, new_deals, known_deals, bad, left_out, claims } = one.counts
  const figures: { name: string; value: number; look?: string }[] = [
    { name: t`Rows`, value: rows },
    { name: t`New deals`, value: new_deals, look: 'figure-good' },
    { name: t`Known already`, value: known_deals },
    { name: t`Says another stage`, value: claims },
    { name: t`Wrong`, value: bad, look: bad > 0 ? 'figure-bad' : undefined },
    { name: t`Left out`, value: left_out },
    { name: t`Blank`, value: blank },
  ]
  return (
    <dl className="import-figures">
      {figures.map(figure => (
        <div key={figure.name} className={figure.look}>
          <dt>{figure.name}</dt>
          <dd className="figures">{formatNumber(figure.value, i18n.locale)}</dd>
        </div>
      ))}
    </dl>
  )
}
