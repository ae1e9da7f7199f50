import { Trans, useLingui } from '@lingui/react/macro'
import type { BoardColumn } from '../../api/types'
import { Day, Money } from '../../ui/Figures'
import { formatMoney } from '../../ui/format'
import { Explained } from '../../ui/Tooltip'

/** One total when dated rates allow it, else one per currency; the explanation always names every currency. */
export function ColumnTotal({ column }: { column: Pick<BoardColumn, 'values' | 'in_base'> }) {
  const { i18n } = useLingui()
  const { values, in_base } = column
  const [only, ...others] = values
  if (!only) return null
  const list = values.map(value => formatMoney(value, i18n.locale)).join(' + ')
  if (others.length === 0) return <Explained by={list}><Money value={only} length="short" /></Explained>
  if (!in_base) return <Explained by={<Trans>{list}. No exchange rate is known for all of them.</Trans>}><Money value={only} length="short" /> +{others.length}</Explained>
  return (
    <Explained
      by={
        <Trans>
          {list}, at the rates of <Day day={in_base.as_of_day} /> ({in_base.source})
        </Trans>
      }
    >
      <Money value={in_base} length="short" />
    </Explained>
  )
}
