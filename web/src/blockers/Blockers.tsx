import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useExplain } from '../api/problems'
import { dealBlockersQuery } from '../api/queries'
import { useMay, useWorkspace } from '../api/session'
import type { Blocker, Deal } from '../api/types'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import { Complaint, Skeleton } from '../ui/states'
import type { BlockerAsk } from './BlockerDialogs'
import { BlockerRow } from './BlockerRow'
import './Blockers.css'

const BlockerDialogs = lazy(() => import('./BlockerDialogs').then(file => ({ default: file.BlockerDialogs })))

/** What keeps the buyer from going on: the open ones first, what is over folded away. */
export function Blockers({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  const explain = useExplain()
  const { data, error } = useQuery(dealBlockersQuery(useWorkspace(), deal.id))
  const mayRaise = useMay('manage_commitments') && deal.state === 'open'
  const [asked, setAsked] = useState<{ ask: BlockerAsk; blocker?: Blocker } | null>(null)
  const all = data?.items ?? []
  const open = all.filter(one => one.state === 'open')
  const over = all.filter(one => one.state !== 'open')
  const raise = mayRaise && <Button size="small" icon="plus" onPress={() => setAsked({ ask: 'raise' })}>{t`Raise a blocker`}</Button>
  if (deal.state !== 'open' && data && all.length === 0) return null
  const row = (blocker: Blocker) => <BlockerRow key={blocker.id} blocker={blocker} onAsk={ask => setAsked({ ask, blocker })} />
  return (
    <Panel title={t`Blockers`} aside={open.length > 0 && <span className="figures">{open.length}</span>} actions={raise} className="blockers">
      {error && <div className="blockers-none"><Complaint>{explain(error)}</Complaint></div>}
      {!data && !error && <div className="blockers-none"><Skeleton height={40} /></div>}
      {data && open.length === 0 && <p className="blockers-none">{t`Nothing stands in the buyer's way that anybody wrote down. Raise what you see: who looks after it, how, and when it is looked at again.`}</p>}
      {open.length > 0 && <ul>{open.map(row)}</ul>}
      {over.length > 0 && (
        <details className="blockers-over">
          <summary>{t`Over: ${over.length}`}</summary>
          <ul>{over.map(row)}</ul>
        </details>
      )}
      <Suspense>{asked && <BlockerDialogs {...asked} deal={deal} onClose={() => setAsked(null)} />}</Suspense>
    </Panel>
  )
}
