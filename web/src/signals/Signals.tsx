import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useExplain } from '../api/problems'
import { signalsQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Deal, DealSignals } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { useKeys } from '../ui/keys'
import { Panel } from '../ui/Panel'
import { ErrorState, Skeleton } from '../ui/states'
import { ActivityList } from './ActivityList'
import { Coverage } from './Coverage'
import { Indicators } from './Indicators'
import { Silence } from './Silence'
import { Tiles } from './Tiles'
import './Signals.css'

const LogActivity = lazy(() => import('./LogActivity').then(file => ({ default: file.LogActivity })))

/** What the buyer's acts say about the deal. They support the proofs above and open no gate. */
export function Signals({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  const explain = useExplain()
  const { data: signals, error, refetch } = useQuery(signalsQuery(useWorkspace(), deal.id))
  const [logging, setLogging] = useState(false)
  const may = signals?.may.some(one => one.action === 'record' && one.allowed) ?? false
  useKeys(may ? [{ keys: 'l', does: t`Log activity`, run: () => setLogging(true) }] : [])
  const log = may && <Button size="small" icon="plus" shortcut="l" onPress={() => setLogging(true)}>{t`Log activity`}</Button>
  return (
    <Panel title={t`Signals`} aside={signals && <Agreement signals={signals} />} actions={log} className="signals">
      {error && <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>}
      {!signals && !error && <div className="signals-wait"><Skeleton height={64} /><Skeleton height={40} /></div>}
      {signals && <Shown deal={deal} signals={signals} />}
      <Suspense>{logging && <LogActivity deal={deal} onClose={() => setLogging(false)} />}</Suspense>
    </Panel>
  )
}

function Shown({ deal, signals }: { deal: Deal; signals: DealSignals }) {
  const { t } = useLingui()
  if (!signals.buyer_act && signals.activities === 0)
    return (
      <p className="signals-none">{t`No buyer act recorded yet. Log the last meeting, call or reply: from then on you see here when the buyer acted, who was spoken to, and whether answers come faster or slower.`}</p>
    )
  return (
    <>
      <Silence silence={signals.silence} />
      <Tiles signals={signals} />
      <Coverage coverage={signals.coverage} />
      <Indicators signals={signals} />
      {signals.activities > 0 && (
        <section aria-label={t`Activities`}>
          <h3 className="signals-title">{t`Activities`}</h3>
          <ActivityList deal={deal} />
        </section>
      )}
    </>
  )
}

/** Criteria and signals together (D21): only both make a move a confident one. */
function Agreement({ signals }: { signals: DealSignals }) {
  const { t } = useLingui()
  const { confident, criteria_met, signals_agree } = signals.confidence
  if (confident) return <Chip tone="good" icon="check">{t`Proofs and signals agree`}</Chip>
  if (criteria_met) return <Chip tone="warning" icon="alert">{t`The proofs are in, the signals are weak`}</Chip>
  return signals_agree ? <Chip tone="buyer">{t`Good signals, proofs are missing`}</Chip> : null
}
