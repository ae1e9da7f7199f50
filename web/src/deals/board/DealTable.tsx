import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useExplain } from '../../api/problems'
import { dealsQuery } from '../../api/queries'
import { useMay, useWorkspace } from '../../api/session'
import type { DealCard, Pipeline } from '../../api/types'
import { Checkbox } from '../../ui/fields'
import { pageIsDrawn } from '../../ui/screen'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states'
import { BulkBar } from './BulkBar'
import { DealRow } from './DealRow'
import { SortHead } from './SortHead'
import { TableTools } from './TableTools'
import { useFilter } from './useFilter'
import './DealTable.css'

const row_px = 44
/** Rows drawn beyond what is seen, so fast scrolling shows no holes. */
const spare_rows = 12

/** Every deal that fits the filter, in one long list: sortable, and many can be changed at once. */
export function DealTable({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useLingui()
  const explain = useExplain()
  const { filter } = useFilter()
  const { view: _, ...wanted } = filter
  const list = useInfiniteQuery(dealsQuery(useWorkspace(), { state: 'open', ...wanted, pipeline: pipeline.id, sort: filter.sort ?? 'close_day' }))
  useEffect(pageIsDrawn, [])
  const deals = list.data?.pages.flatMap(page => page.items) ?? []
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <TableTools pipeline={pipeline} total={list.data?.pages[0]?.total} />
      {list.error && <ErrorState onRetry={() => void list.refetch()}>{explain(list.error)}</ErrorState>}
      {list.isPending && <TableSkeleton />}
      {list.isSuccess && deals.length === 0 && (
        <EmptyState icon="search" title={t`No deal fits`}>
          <Trans>Change the filter above, or show everyone's deals.</Trans>
        </EmptyState>
      )}
      {deals.length > 0 && <Rows deals={deals} pipeline={pipeline} picked={picked} onPick={setPicked} onEnd={() => list.hasNextPage && !list.isFetchingNextPage && void list.fetchNextPage()} />}
      {picked.size > 0 && <BulkBar deals={deals.filter(deal => picked.has(deal.id))} onDone={() => setPicked(new Set())} />}
    </>
  )
}

interface RowsProps {
  deals: readonly DealCard[]
  pipeline: Pipeline
  picked: ReadonlySet<string>
  onPick: (picked: ReadonlySet<string>) => void
  onEnd: () => void
}

function Rows({ deals, pipeline, picked, onPick, onEnd }: RowsProps) {
  const { t } = useLingui()
  const scroll = useRef<HTMLDivElement>(null)
  // The compiler rule warns of its changing result; nothing here is memoised.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: deals.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => row_px,
    overscan: spare_rows,
    onChange: now => (now.range?.endIndex ?? 0) >= deals.length - spare_rows && onEnd(),
  })
  const toggle = (deal: string) => {
    const next = new Set(picked)
    if (!next.delete(deal)) next.add(deal)
    onPick(next)
  }
  return (
    // Scrolled by keyboard too, hence focusable.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="deal-table-scroll" ref={scroll} tabIndex={0} role="region" aria-label={t`Deals`}>
      <div className="deal-table" role="table" aria-rowcount={deals.length + 1} aria-label={t`Deals`}>
        <Head all={picked.size === deals.length} some={picked.size > 0} onAll={() => onPick(picked.size > 0 ? new Set() : new Set(deals.slice(0, 200).map(deal => deal.id)))} />
        <div className="deal-rows" role="rowgroup" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(row => {
            const deal = deals[row.index]
            return deal && <DealRow key={deal.id} deal={deal} index={row.index} top={row.start} stage={pipeline.stages.find(stage => stage.id === deal.stage)?.name ?? ''} picked={picked.has(deal.id)} onPick={toggle} />
          })}
        </div>
      </div>
    </div>
  )
}

function Head({ all, some, onAll }: { all: boolean; some: boolean; onAll: () => void }) {
  const { t } = useLingui()
  const mayEdit = useMay('edit_deals')
  return (
    <div role="rowgroup">
      <div className="deal-row deal-row-head" role="row" aria-rowindex={1}>
        <span role="columnheader">{mayEdit && <Checkbox aria-label={t`Choose all`} isSelected={all} isIndeterminate={some && !all} onChange={onAll} />}</span>
        <SortHead by="name">{t`Deal`}</SortHead>
        <SortHead by="stage_since">{t`Stage`}</SortHead>
        <SortHead by="value" start="-value" end>{t`Value`}</SortHead>
        <SortHead by="close_day">{t`Closes`}</SortHead>
        <span role="columnheader">{t`Proof`}</span>
        <span role="columnheader">{t`Next step`}</span>
        <span role="columnheader">{t`Owner`}</span>
      </div>
    </div>
  )
}

function TableSkeleton() {
  return (
    <div className="table-skeleton" aria-hidden="true">
      {Array.from({ length: 12 }, (_, row) => (
        <Skeleton key={row} height={26} />
      ))}
    </div>
  )
}
