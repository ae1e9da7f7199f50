import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { Problem } from '../../api/client'
import { useExplain } from '../../api/problems'
import { dealQuery, pipelinesQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { Deal, Stage } from '../../api/types'
import { useKeys } from '../../ui/keys'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states'
import { openSheet } from '../../ui/sheets'
import { DealFacts } from './DealFacts'
import { DealHeader } from './DealHeader'
import { DealRecord } from './DealRecord'
import type { DealDialog } from './DealDialogs'
import { GateCard } from './GateCard'
import { DealDialogs } from './LazyDialogs'
import { can } from './may'
import { DealNotices } from './DealNotices'
import type { DealParts } from './parts'
import { StageStrip } from './StageStrip'
import { Stakeholders } from './Stakeholders'
import { useMove } from './useDealActions'
import './DealPage.css'

export function DealPage({ id, parts }: { id: string; parts: DealParts }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const { data: deal, error, refetch } = useQuery(dealQuery(workspace, id))
  const pipelines = useQuery(pipelinesQuery(workspace)).data?.items
  const stages = pipelines?.find(pipeline => pipeline.id === deal?.pipeline)?.stages ?? []
  if (error instanceof Problem && error.status === 404)
    return (
      <EmptyState icon="question" title={t`This deal is not here`} action={<a className="button button-plain" href={`/w/${workspace}/pipeline`}>{t`Go to the pipeline`}</a>}>
        {t`It does not exist, or you may not see it.`}
      </EmptyState>
    )
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  if (!deal) return <DealSkeleton />
  return <Shown deal={deal} stages={stages} parts={parts} />
}

function Shown({ deal, stages, parts }: { deal: Deal; stages: readonly Stage[]; parts: DealParts }) {
  const [dialog, setDialog] = useState<DealDialog | null>(null)
  useDealKeys(deal, setDialog)
  return (
    <>
      <DealHeader deal={deal} onAsk={setDialog} />
      <div className="deal-page">
        <DealFacts deal={deal} stages={stages} />
        <StageStrip deal={deal} stages={stages} />
        <div className="deal-body">
          <DealNotices deal={deal} onAsk={setDialog} />
          {deal.attention && <parts.Attention deal={deal.id} />}
          <div className="deal-main">
            <GateCard deal={deal} onAsk={setDialog} Proof={parts.Proof} />
            <Suspense>{deal.state === 'open' && <parts.Playbook deal={deal} />}</Suspense>
            <Suspense>
              <parts.Blockers deal={deal} />
            </Suspense>
            <parts.Signals deal={deal} />
            <DealRecord deal={deal} stages={stages} Proof={parts.Proof} />
          </div>
          <aside className="deal-side">
            <parts.Promises deal={deal} maySet={can(deal, 'set_next_step')} />
            <Suspense>
              <parts.Plan deal={deal} />
            </Suspense>
            <Stakeholders deal={deal} onEdit={() => setDialog('stakeholders')} />
            <parts.Coaching deal={deal} />
          </aside>
        </div>
      </div>
      {dialog && <DealDialogs which={dialog} deal={deal} stages={stages} onClose={() => setDialog(null)} />}
    </>
  )
}

function useDealKeys(deal: Deal, ask: (dialog: DealDialog) => void) {
  const { t } = useLingui()
  const { move } = useMove(deal)
  const name = { id: deal.id, name: deal.customer.name }
  const target = deal.gate.to?.name ?? t`Won`
  const first = deal.gate.criteria.find(criterion => criterion.state === 'missing')
  const on = deal.gate.winning ? 'win' : 'advance'
  useKeys([
    ...(can(deal, on) ? [{ keys: ']', does: t`Move on`, run: () => move.mutate({ path: on, words: t`${deal.customer.name} moved to ${target}` }) }] : []),
    ...(can(deal, 'move_back') ? [{ keys: '[', does: t`Move back`, run: () => ask('move-back') }] : []),
    ...(can(deal, 'submit_evidence') ? [{ keys: 'a', does: t`Attach the next missing proof`, run: () => openSheet('attach-evidence', { deal: name, criterion: first }) }] : []),
    ...(can(deal, 'set_next_step') ? [{ keys: 'n', does: t`Set the next step`, run: () => openSheet('set-next-step', { deal: name, start: deal.next_step_template ?? undefined }) }] : []),
  ])
}

function DealSkeleton() {
  return (
    <div className="deal-skeleton" aria-hidden="true">
      <Skeleton height={30} width="40%" />
      <Skeleton height={44} />
      <Skeleton height={62} />
      <div className="deal-body">
        <div className="deal-main">
          <Skeleton height={260} />
          <Skeleton height={220} />
        </div>
        <div className="deal-side">
          <Skeleton height={150} />
          <Skeleton height={200} />
        </div>
      </div>
    </div>
  )
}
