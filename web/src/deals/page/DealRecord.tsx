import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dealEvidenceQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { Deal, Stage } from '../../api/types'
import { Button } from '../../ui/Button'
import { ErrorState, Skeleton } from '../../ui/states'
import { Tabs } from '../../ui/Tabs'
import type { DealParts } from './parts'
import { Timeline } from './Timeline'

/** What is behind the deal: its history, and every proof ever handed in, also those that no longer stand. */
export function DealRecord({ deal, stages, Proof }: { deal: Deal; stages: readonly Stage[]; Proof: DealParts['Proof'] }) {
  const { t } = useLingui()
  const [tab, setTab] = useState('history')
  return (
    <div className="box deal-record">
      <Tabs
        label={t`What is behind this deal`}
        items={[
          { id: 'history', name: t`History` },
          { id: 'proofs', name: t`All proofs` },
        ]}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === 'history' ? <Timeline deal={deal} /> : <AllProofs deal={deal} stages={stages} Proof={Proof} />}
      </Tabs>
    </div>
  )
}

function AllProofs({ deal, stages, Proof }: { deal: Deal; stages: readonly Stage[]; Proof: DealParts['Proof'] }) {
  const { t } = useLingui()
  const list = useInfiniteQuery(dealEvidenceQuery(useWorkspace(), deal.id))
  const criteria = stages.flatMap(stage => stage.criteria)
  if (list.error) return <ErrorState onRetry={() => void list.refetch()} />
  if (list.isPending) return <div className="record-wait"><Skeleton height={60} /><Skeleton height={60} /></div>
  const proofs = list.data.pages.flatMap(page => page.items)
  if (proofs.length === 0) return <p className="record-none">{t`No proof has been handed in yet.`}</p>
  return (
    <>
      <ul className="all-proofs">
        {proofs.map(evidence => (
          <li key={evidence.id}>
            <Proof evidence={evidence} criterion={criteria.find(criterion => criterion.id === evidence.criterion)?.name ?? t`Not for a criterion`} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && <div className="record-more"><Button size="small" isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>{t`Show earlier`}</Button></div>}
    </>
  )
}
