import { useLingui } from '@lingui/react/macro'
import type { DealCard } from '../../api/types'
import { formatNumber } from '../../ui/format'
import { useLanding } from './Column'
import { won } from './useMoves'

/** The narrow last column: cards dropped here are won, if the won gate agrees. */
export function WonRail({ count, lifted }: { count: number; lifted: DealCard | null }) {
  const { t, i18n } = useLingui()
  const { ref, over } = useLanding(won)
  return (
    <section className={over && lifted ? 'won-rail won-rail-over' : 'won-rail'} ref={ref} aria-label={t`Won lately`}>
      <h2>{t`Won`}</h2>
      <span className="figures">{formatNumber(count, i18n.locale)}</span>
    </section>
  )
}
