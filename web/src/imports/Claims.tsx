import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dealsQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import { Chip } from '../ui/Chip'
import { Money } from '../ui/Figures'
import { formatCount } from '../ui/format'
import { Panel } from '../ui/Panel'

const shown = 6

/** Deals standing in a stage that only an import claims. They count when the proof is in. */
export function Claims() {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const { data } = useInfiniteQuery(dealsQuery(workspace, { needs: 'claims_stage', state: 'open' }))
  const page = data?.pages[0]
  if (!page || page.items.length === 0) return null
  return (
    <Panel title={t`Claimed, not proven`} aside={<span className="figures">{formatCount(page.total, i18n.locale)}</span>} actions={
      <span className="import-claims">
        <Link className="import-all" to="/w/$workspace/audit" params={{ workspace }}>
          <Trans>Go through them</Trans>
        </Link>
        <Link className="import-all" to="/w/$workspace/pipeline" params={{ workspace }} search={{ view: 'table', needs: 'claims_stage' }}>
          <Trans>Show all in the table</Trans>
        </Link>
      </span>
    }>
      <ul>
        {page.items.slice(0, shown).map(deal => (
          <li key={deal.id} className="import-line">
            <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal: deal.id }} className="import-link">
              <span className="import-words">
                <b className="one-line">{deal.customer.name}</b>
                <span className="quiet one-line">{deal.name}</span>
              </span>
              <Chip tone="info" icon="flag">{t`Claimed`}</Chip>
              <span className="import-value">
                <Money value={deal.value} length="card" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
