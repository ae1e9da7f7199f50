import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { type AttentionFilter, attentionQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { AlertLine } from '../api/types'
import { formatCount } from '../ui/format'
import { useKeys } from '../ui/keys'
import { List } from '../ui/List'
import { PageHeader } from '../ui/PageHeader'
import { EmptyState } from '../ui/states'
import { useWalk } from '../ui/walk'
import { AlertFilters } from './AlertFilters'
import { AlertRow } from './AlertRow'
import { SnoozeDialog } from './SnoozeDialog'
import './Attention.css'

interface AttentionProps {
  filter: AttentionFilter
  onFilter: (change: AttentionFilter) => void
}

const idOf = (line: AlertLine) => `${line.deal.id} ${line.alert.kind}`

/** Monday's list: every deal that asks for attention, the reddest and oldest first. J K walk, O opens, S puts off. */
export function AttentionPage({ filter, onFilter }: AttentionProps) {
  const { t, i18n } = useLingui()
  const explain = useExplain()
  const list = useInfiniteQuery(attentionQuery(useWorkspace(), filter))
  const total = list.data?.pages[0]?.total
  const narrowed = Object.values(filter).some(Boolean)
  return (
    <>
      <PageHeader title={t`Attention`} actions={<AlertFilters filter={filter} onFilter={onFilter} />}>
        {total && total.count > 0 && <span className="quiet figures">{formatCount(total, i18n.locale)}</span>}
      </PageHeader>
      <div className="page-body">
        <List
          list={list}
          explain={explain}
          empty={
            <EmptyState icon="check" title={narrowed ? t`Nothing of this kind` : t`Nothing asks for attention`}>
              {t`A deal appears here by itself when it stands still, when a day has passed, or when its buyer falls silent.`}
            </EmptyState>
          }
        >
          {lines => <Alerts lines={lines} />}
        </List>
      </div>
    </>
  )
}

function Alerts({ lines }: { lines: readonly AlertLine[] }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const { here, setHere, list } = useWalk<HTMLUListElement>(lines.map(idOf))
  const current = lines.find(line => idOf(line) === here)
  const [snoozing, setSnoozing] = useState<AlertLine | null>(null)
  useKeys([
    { keys: 'o', does: t`Open the deal`, run: () => current && void navigate({ to: '/w/$workspace/deals/$deal', params: { workspace, deal: current.deal.id } }) },
    { keys: 's', does: t`Put off`, run: () => current?.may_snooze && setSnoozing(current) },
  ])
  return (
    <>
      <ul className="alerts" ref={list}>
        {lines.map(line => (
          <AlertRow key={idOf(line)} id={idOf(line)} line={line} here={idOf(line) === here} onHere={() => setHere(idOf(line))} onSnooze={() => setSnoozing(line)} />
        ))}
      </ul>
      {snoozing && <SnoozeDialog deal={snoozing.deal.id} alert={snoozing.alert} onClose={() => setSnoozing(null)} />}
    </>
  )
}
