import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { conversionQuery } from '../api/queries'
import { useMay, useSession } from '../api/session'
import type { Conversion } from '../api/types'
import { formatMoney } from '../ui/format'
import { PageHeader } from '../ui/PageHeader'
import { EmptyState } from '../ui/states'
import { BehindDialog } from './BehindDialog'
import { ConversionFigure } from './ConversionFigure'
import { DatesFigure } from './DatesFigure'
import { HonestyFigure } from './HonestyFigure'
import { asked, type InsightFilter } from './filter'
import { InsightFilters } from './InsightFilters'
import { RegressionFigure } from './RegressionFigure'
import { StageTimesFigure } from './StageTimesFigure'
import type { Behind } from './useFigures'
import { VelocityFigure } from './VelocityFigure'
import './insight.css'

/** Five pictures of how deals move, each with its number of cases and the deals behind it. */
export function InsightPage({ filter, onFilter }: { filter: InsightFilter; onFilter: (part: InsightFilter) => void }) {
  const { t } = useLingui()
  const { workspace } = useSession()
  const coach = useMay('coach')
  const [behind, setBehind] = useState<Behind | null>(null)
  const query = asked(filter, workspace.time_zone)
  const about = { query, onOpen: setBehind }
  const { data } = useQuery(conversionQuery(workspace.id, query))
  const narrowed = Boolean(filter.owner || filter.size || filter.pipeline)
  return (
    <>
      <PageHeader title={t`Insight`} />
      <div className="page-body">
        <div className="insight">
          <InsightFilters filter={filter} onFilter={onFilter} />
          {data && isEmpty(data) && !narrowed ? (
            <EmptyState icon="chart" title={t`Nothing has moved yet`}>
              <Trans>As deals go from stage to stage, this page shows how long they stay, where they stop and which days are kept. An import with a history fills it at once.</Trans>
            </EmptyState>
          ) : (
            <div className="insight-figures">
              <StageTimesFigure {...about} />
              <ConversionFigure {...about} />
              <VelocityFigure {...about} />
              <DatesFigure {...about} />
              <RegressionFigure {...about} />
              {coach && <HonestyFigure {...about} />}
            </div>
          )}
          {data && <Sizes view={data} />}
        </div>
      </div>
      {behind && <BehindDialog behind={behind} onClose={() => setBehind(null)} />}
    </>
  )
}

function isEmpty(view: Conversion): boolean {
  return view.stages.every(stage => stage.entered === 0 && stage.open === 0)
}

/** What the figures rest on, said once for all of them. */
function Sizes({ view }: { view: Conversion }) {
  const { i18n } = useLingui()
  const cuts = view.scope.sizes.map(({ medium_from, large_from }) => `${formatMoney(medium_from, i18n.locale, 'card')} / ${formatMoney(large_from, i18n.locale, 'card')}`).join(', ')
  return (
    <p className="insight-foot quiet">
      <Trans>Rates of fewer than five cases are not told. A stay belongs to who owned the deal when it ended; a reopened deal takes its ending back.</Trans>{' '}
      {cuts && <Trans>Medium and large deals begin at {cuts}: thirds of this pipeline's own deals.</Trans>}
    </p>
  )
}
