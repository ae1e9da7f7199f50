import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useExplain } from '../api/problems'
import { behindQuery, pipelinesQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { BehindDeal } from '../api/types'
import { Dialog } from '../ui/Dialog'
import { Day, Money } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { List } from '../ui/List'
import { EmptyState } from '../ui/states'
import { sayDays } from './say'
import type { Behind } from './useFigures'

/** The very deals that a figure counts. */
export function BehindDialog({ behind, onClose }: { behind: Behind; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const list = useInfiniteQuery(behindQuery(useWorkspace(), behind.query))
  return (
    <Dialog open onClose={onClose} title={behind.title} lead={t`The deals behind this figure, as they were counted.`} size="large">
      <List list={list} explain={explain} empty={<EmptyState icon="search" title={t`No deal you may see`}>{t`A deal that belongs to somebody else by now may be counted and yet be out of your sight.`}</EmptyState>}>
        {items => (
          <ul className="behind">
            {items.map((deal, index) => (
              <li key={`${deal.deal}-${index}`}>
                <BehindRow deal={deal} />
              </li>
            ))}
          </ul>
        )}
      </List>
    </Dialog>
  )
}

function BehindRow({ deal }: { deal: BehindDeal }) {
  const { i18n } = useLingui()
  const workspace = useWorkspace()
  const ending = useEndingName()
  const stages = useQuery(pipelinesQuery(workspace)).data?.items.flatMap(pipeline => pipeline.stages) ?? []
  const stage = stages.find(one => one.id === deal.stage)?.name
  const days = deal.since && deal.until ? (Date.parse(deal.until) - Date.parse(deal.since)) / 86_400_000 : null
  return (
    <Link className="list-row" to="/w/$workspace/deals/$deal" params={{ workspace, deal: deal.deal }}>
      <span className="list-words">
        <b>{deal.name}</b>
        <small>{[deal.owner.name, stage, ending(deal.ending)].filter(Boolean).join(' · ')}</small>
      </span>
      <span className="list-end quiet behind-end">
        <Money value={deal.value} length="short" />
        <small className="figures">{deal.day ? <Day day={deal.day} /> : days !== null && sayDays(days, i18n.locale)}</small>
      </span>
      <Icon name="right" size={14} />
    </Link>
  )
}

function useEndingName(): (ending: string) => string {
  const { t } = useLingui()
  const names: Record<string, string> = {
    open: t`still open`,
    forward: t`went on`,
    overridden: t`went on by override`,
    back: t`moved back`,
    lost: t`lost`,
    won: t`won`,
    aside: t`in nurture`,
    on_time: t`won in time`,
    lost_before: t`lost before`,
    late: t`late`,
  }
  return ending => names[ending] ?? ''
}
