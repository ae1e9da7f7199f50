import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useExplain } from '../../api/problems'
import { boardQuery, pipelinesQuery } from '../../api/queries'
import { useMay, useWorkspace } from '../../api/session'
import type { Pipeline } from '../../api/types'
import { Button } from '../../ui/Button'
import { PageHeader } from '../../ui/PageHeader'
import { usePhone } from '../../ui/screen'
import { openSheet } from '../../ui/sheets'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states'
import { Segmented } from '../../ui/Segmented'
import { Filters } from './Filters'
import { Gaps } from './Gaps'
import { useFilter } from './useFilter'
import { useMoves } from './useMoves'
import './PipelinePage.css'

const Board = lazy(() => import('./Board').then(file => ({ default: file.Board })))
const PhoneBoard = lazy(() => import('./PhoneBoard').then(file => ({ default: file.PhoneBoard })))
const MovePanels = lazy(() => import('./MovePanels').then(file => ({ default: file.MovePanels })))
const DealTable = lazy(() => import('./DealTable').then(file => ({ default: file.DealTable })))

export function PipelinePage() {
  const { t } = useLingui()
  const phone = usePhone()
  const { filter, change } = useFilter()
  const mayCreate = useMay('edit_deals')
  const pipelines = useQuery(pipelinesQuery(useWorkspace()))
  const pipeline = pipelines.data?.items.find(one => one.id === filter.pipeline) ?? pipelines.data?.items[0]
  const view = filter.view === 'table' ? 'table' : 'board'
  return (
    <>
      <PageHeader
        title={t`Pipeline`}
        actions={
          <>
            <Filters />
            {!phone && mayCreate && <Button look="primary" icon="plus" shortcut="c" onPress={() => openSheet('new-deal', { pipeline: pipeline?.id })}>{t`New deal`}</Button>}
          </>
        }
      >
        {!phone && (
          <Segmented
            label={t`View`}
            items={[
              { id: 'board', name: t`Board`, icon: 'pipeline' },
              { id: 'table', name: t`Table`, icon: 'table' },
            ]}
            chosen={view}
            onChoose={chosen => change({ view: chosen === 'table' ? 'table' : undefined, needs: undefined, stage: undefined })}
          />
        )}
      </PageHeader>
      {pipelines.error && <ErrorState onRetry={() => void pipelines.refetch()} />}
      {!pipeline && !pipelines.error && <BoardSkeleton />}
      {pipeline && view === 'table' && (
        <Suspense fallback={<BoardSkeleton />}>
          <DealTable pipeline={pipeline} />
        </Suspense>
      )}
      {pipeline && view === 'board' && <BoardView pipeline={pipeline} />}
    </>
  )
}

function BoardView({ pipeline }: { pipeline: Pipeline }) {
  const phone = usePhone()
  const explain = useExplain()
  const { filter } = useFilter()
  const { data, error, refetch } = useQuery(boardQuery(useWorkspace(), { pipeline: pipeline.id, owner: filter.owner, q: filter.q }))
  const moves = useMoves(pipeline.stages)
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  if (!data) return <BoardSkeleton />
  const empty = data.columns.every(column => column.cards.length === 0)
  if (empty && !filter.owner && !filter.q) return <FirstDeal />
  const Shown = phone ? PhoneBoard : Board
  return (
    <>
      {!phone && <Gaps board={data} />}
      <Suspense fallback={<BoardSkeleton />}>
        <Shown board={data} stages={pipeline.stages} moves={moves} />
      </Suspense>
      <Suspense>{moves.panel && <MovePanels moves={moves} />}</Suspense>
    </>
  )
}

function FirstDeal() {
  const { t } = useLingui()
  return (
    <EmptyState icon="pipeline" title={t`No open deal yet`} action={<Button look="primary" icon="plus" shortcut="c" onPress={() => openSheet('new-deal', {})}>{t`New deal`}</Button>}>
      <Trans>A deal starts here with a customer and what they want to solve. It moves on when the buyer's proof is in.</Trans>
    </EmptyState>
  )
}

function BoardSkeleton() {
  return (
    <div className="board-skeleton" aria-hidden="true">
      {[4, 3, 4, 2, 3].map((cards, column) => (
        <div key={column}>
          <Skeleton height={38} />
          {Array.from({ length: cards }, (_, card) => (
            <Skeleton key={card} height={132} />
          ))}
        </div>
      ))}
    </div>
  )
}
