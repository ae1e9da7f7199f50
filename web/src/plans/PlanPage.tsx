import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useExplain } from '../api/problems'
import { planQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { DealPlan, Plan } from '../api/types'
import { Button, IconButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useKeys } from '../ui/keys'
import { PageHeader } from '../ui/PageHeader'
import { usePhone } from '../ui/screen'
import { EmptyState, ErrorState, Skeleton } from '../ui/states'
import type { PlanAsk } from './PlanDialogs'
import { PlanFindings } from './PlanFindings'
import { PlanHead } from './PlanHead'
import { PlanSteps } from './PlanSteps'
import { mayDo } from './usePlan'
import '../ui/Panel.css'
import './Plan.css'

const PlanDialogs = lazy(() => import('./PlanDialogs').then(file => ({ default: file.PlanDialogs })))

/** What both sides of a deal do until the buyer is live. */
export function PlanPage({ deal }: { deal: string }) {
  const { t } = useLingui()
  const explain = useExplain()
  const workspace = useWorkspace()
  const { data, error, refetch } = useQuery(planQuery(workspace, deal))
  const [ask, setAsk] = useState<PlanAsk | null>(null)
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  if (!data) return <PlanSkeleton />
  return (
    <>
      <PageHeader
        title={data.plan ? t`Plan for ${data.deal.customer.name}` : t`Plan`}
        before={
          <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal }} className="plan-back" aria-label={data.deal.name}>
            <Icon name="back" size={14} />
            <span className="one-line">{data.deal.name}</span>
            <span className="plan-back-line" aria-hidden="true">/</span>
          </Link>
        }
        actions={data.plan && <PlanActions plan={data.plan} onAsk={setAsk} />}
      />
      {data.plan ? <Shown data={data} plan={data.plan} onAsk={setAsk} /> : <NoPlan data={data} onAsk={setAsk} />}
      <Suspense>{ask && <PlanDialogs ask={ask} data={data} onAsk={setAsk} onClose={() => setAsk(null)} />}</Suspense>
    </>
  )
}

function PlanActions({ plan, onAsk }: { plan: Plan; onAsk: (ask: PlanAsk) => void }) {
  const { t } = useLingui()
  const phone = usePhone()
  const adds = mayDo(plan, 'add_step')
  useKeys(adds ? [{ keys: 'n', does: t`Add a step`, run: () => onAsk({ what: 'add' }) }] : [])
  if (!adds) return null
  if (phone)
    return (
      <>
        <IconButton icon="table" label={t`Usual steps`} onPress={() => onAsk({ what: 'usual' })} />
        <IconButton icon="plus" label={t`Add a step`} onPress={() => onAsk({ what: 'add' })} />
      </>
    )
  return (
    <>
      <Button icon="table" onPress={() => onAsk({ what: 'usual' })}>{t`Usual steps`}</Button>
      <Button look="primary" icon="plus" shortcut="n" onPress={() => onAsk({ what: 'add' })}>{t`Add a step`}</Button>
    </>
  )
}

function Shown({ data, plan, onAsk }: { data: DealPlan; plan: Plan; onAsk: (ask: PlanAsk) => void }) {
  const { t } = useLingui()
  const open = (id: string) => onAsk({ what: 'step', step: id })
  return (
    <div className="plan-page">
      <PlanHead data={data} plan={plan} onChange={() => onAsk({ what: 'change-plan' })} />
      <div className="plan-body">
        <PlanFindings plan={plan} onOpen={open} />
        {plan.steps.length > 0 ? (
          <PlanSteps plan={plan} today={data.today} onOpen={open} />
        ) : (
          <EmptyState icon="table" title={t`No step yet`} action={mayDo(plan, 'add_step') && <Button look="primary" icon="table" onPress={() => onAsk({ what: 'usual' })}>{t`Begin with the usual steps`}</Button>}>
            {t`Ask the buyer what usually happens on their side, in which order and how long it takes. Where they have no process yet, begin with the usual one and ask what is missing.`}
          </EmptyState>
        )}
      </div>
    </div>
  )
}

function NoPlan({ data, onAsk }: { data: DealPlan; onAsk: (ask: PlanAsk) => void }) {
  const { t } = useLingui()
  return (
    <EmptyState icon="table" title={t`No plan yet`} action={mayDo(data, 'open') && <Button look="primary" icon="plus" onPress={() => onAsk({ what: 'open' })}>{t`Open a plan`}</Button>}>
      {t`A plan is what both sides will do until the buyer is live: who, by when, after what. It starts from the buyer's day and works back.`}
    </EmptyState>
  )
}

function PlanSkeleton() {
  return (
    <div className="plan-page plan-wait" aria-hidden="true">
      <Skeleton height={70} />
      <Skeleton height={44} />
      <Skeleton height={420} />
    </div>
  )
}
