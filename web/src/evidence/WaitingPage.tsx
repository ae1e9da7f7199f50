import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { pipelinesQuery, waitingEvidenceQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Evidence } from '../api/types'
import { Button } from '../ui/Button'
import { formatCount } from '../ui/format'
import { Kbd } from '../ui/Kbd'
import { useKeys } from '../ui/keys'
import { PageHeader } from '../ui/PageHeader'
import { EmptyState, ErrorState, Skeleton } from '../ui/states'
import { useWalk } from '../ui/walk'
import { JudgingDialog } from './JudgingDialog'
import { mayJudge, useJudging } from './useJudging'
import { WaitingRow } from './WaitingRow'
import '../ui/lists.css'
import './WaitingPage.css'

/** What was handed in and waits for somebody to look at it, oldest first. Made for the keyboard: J K to walk, V and R to decide. */
export function WaitingPage({ start }: { start?: string }) {
  const { t, i18n } = useLingui()
  const explain = useExplain()
  const workspace = useWorkspace()
  const list = useInfiniteQuery(waitingEvidenceQuery(workspace))
  const waiting = list.data?.pages.flatMap(page => page.items) ?? []
  const total = list.data?.pages[0]?.total
  return (
    <>
      <PageHeader title={t`Waiting for verification`} actions={waiting.length > 0 && <KeyHints />}>
        {total && total.count > 0 && <span className="quiet figures">{formatCount(total, i18n.locale)}</span>}
      </PageHeader>
      <div className="waiting-page">
        {list.error && <ErrorState onRetry={() => void list.refetch()}>{explain(list.error)}</ErrorState>}
        {list.isPending && <WaitingSkeleton />}
        {list.isSuccess && waiting.length === 0 && (
          <EmptyState icon="shield" title={t`Nothing waits for you`}>
            {t`When a colleague hands in proof of what a buyer did, it appears here to be verified.`}
          </EmptyState>
        )}
        {waiting.length > 0 && <WaitingList waiting={waiting} start={start} />}
        {list.hasNextPage && <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>{t`Show more`}</Button>}
      </div>
    </>
  )
}

function WaitingList({ waiting, start }: { waiting: readonly Evidence[]; start?: string }) {
  const { t } = useLingui()
  const { here, setHere, list } = useWalk<HTMLUListElement>(waiting.map(evidence => evidence.id), start)
  const current = waiting.find(evidence => evidence.id === here) ?? (waiting[0] as Evidence)
  const [rejecting, setRejecting] = useState<Evidence | null>(null)
  const judge = useJudging(current)
  const criteria = useQuery(pipelinesQuery(useWorkspace())).data?.items.flatMap(pipeline => pipeline.stages.flatMap(stage => stage.criteria)) ?? []
  useKeys([
    { keys: 'v', does: t`Verify it`, run: () => mayJudge(current, 'verify') && !judge.isPending && judge.mutate({ judging: 'verify' }) },
    { keys: 'r', does: t`Reject it`, run: () => mayJudge(current, 'reject') && setRejecting(current) },
  ])
  return (
    <>
      <ul className="waiting" ref={list}>
        {waiting.map(evidence => (
          <WaitingRow key={evidence.id} evidence={evidence} criterion={criteria.find(one => one.id === evidence.criterion)?.name ?? null} here={evidence.id === here} onHere={() => setHere(evidence.id)} onReject={() => setRejecting(evidence)} />
        ))}
      </ul>
      {rejecting && <JudgingDialog evidence={rejecting} judging="reject" onClose={() => setRejecting(null)} />}
    </>
  )
}

function KeyHints() {
  const { t } = useLingui()
  return (
    <span className="key-hints" aria-hidden="true">
      <Kbd keys="j" /> <Kbd keys="k" /> {t`walk`} <Kbd keys="v" /> {t`verify`} <Kbd keys="r" /> {t`reject`}
    </span>
  )
}

function WaitingSkeleton() {
  return (
    <div className="waiting" aria-hidden="true">
      {[0, 1, 2, 3].map(row => (
        <Skeleton key={row} height={96} />
      ))}
    </div>
  )
}
