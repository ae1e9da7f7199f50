import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Deal } from '../api/types'
import { DealAlerts } from '../attention/DealAlerts'
import { Promises } from '../commitments/Promises'
import { DealPage } from '../deals/page/DealPage'
import type { DealParts } from '../deals/page/parts'
import { Proof } from '../evidence/Proof'
import { room } from './room'

const LazySignals = lazy(room(() => import('../signals/Signals').then(file => ({ default: file.Signals }))))

function Signals({ deal }: { deal: Deal }) {
  return (
    <Suspense>
      <LazySignals deal={deal} />
    </Suspense>
  )
}

const Blockers = lazy(() => import('../blockers/Blockers').then(file => ({ default: file.Blockers })))
const Playbook = lazy(() => import('../playbooks/HowToEarn').then(file => ({ default: file.HowToEarn })))
const Plan = lazy(() => import('../plans/DealPlanPanel').then(file => ({ default: file.DealPlanPanel })))
const LazyCoaching = lazy(room(() => import('../reviews/Coaching').then(file => ({ default: file.Coaching }))))

function Coaching({ deal }: { deal: Deal }) {
  return (
    <Suspense>
      <LazyCoaching deal={deal} />
    </Suspense>
  )
}

const parts: DealParts = { Proof, Promises, Signals, Attention: DealAlerts, Blockers, Playbook, Plan, Coaching }

/** The deal's page, with what the other rooms show on it. */
export function DealScreen() {
  const { deal } = useParams({ from: '/w/$workspace/deals/$deal' })
  return <DealPage key={deal} id={deal} parts={parts} />
}
