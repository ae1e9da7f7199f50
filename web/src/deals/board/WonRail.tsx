import { useLingui } from '@lingui/react/macro'
import type { DealCard } from '../../api/types'
import { useLanding } from './Column'
import { won } from './useMoves'

/** The narrow last column: cards dropped here are won, if the won gate agrees. */
export function WonRail({ lifted }: { lifted: DealCard | null }) {
  const { t } = useLingui()
  const { ref, over } = useLanding(won)
  return (
    <section className={over && lifted ? 'won-rail won-rail-over' : 'won-rail'} ref={ref} aria-label={t`Won`}>
      <h2>{t`Won`}</h2>
    </section>
  )
}
