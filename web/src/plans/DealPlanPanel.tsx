import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { planQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Deal, Plan } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Day } from '../ui/Figures'
import { Panel } from '../ui/Panel'
import { Progress } from '../ui/Progress'
import { mayDo } from './usePlan'
import './Plan.css'
import './DealPlanPanel.css'

/** The deal's plan in four lines, and the way to it. */
export function DealPlanPanel({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const { data } = useQuery(planQuery(workspace, deal.id))
  if (!data || (!data.plan && !mayDo(data, 'open'))) return null
  const { plan } = data
  return (
    <Panel
      title={t`Plan`}
      aside={plan && <span className="figures">{t`${plan.progress.done} of ${plan.progress.total}`}</span>}
      actions={<Link className="button button-plain button-small" to="/w/$workspace/deals/$deal/plan" params={{ workspace, deal: deal.id }}>{plan ? t`Open` : t`Open a plan`}</Link>}
    >
      <div className="plan-panel-body">
        {plan ? <Summary plan={plan} /> : <p className="quiet">{t`What both sides will do until the buyer is live: who, by when, after what.`}</p>}
      </div>
    </Panel>
  )
}

function Summary({ plan }: { plan: Plan }) {
  const { t } = useLingui()
  const { progress, spare_days } = plan
  const next = plan.steps.filter(step => step.state !== 'done' && step.state !== 'withdrawn' && !step.waits).toSorted((one, two) => one.to.localeCompare(two.to)).slice(0, 3)
  const late = spare_days !== null && spare_days !== undefined && spare_days < 0
  return (
    <>
      <b>{plan.goal}</b>
      {progress.total > 0 && <Progress label={t`${progress.percent} % done`} done={progress.done / progress.total} />}
      {plan.go_live && <p className={late ? 'plan-late' : 'quiet'}>{late ? <Trans>Live on <Day day={plan.go_live} />; as things stand not on time</Trans> : <Trans>Live on <Day day={plan.go_live} /></Trans>}</p>}
      {next.map(step => (
        <p key={step.id} className="plan-panel-next">
          <Avatar name={step.owner.name} side={step.side} size={20} />
          <span className="one-line">{step.title}</span>
          <span className={step.late_days > 0 ? 'figures plan-late' : 'figures quiet'}>{step.due_day ? <Day day={step.due_day} near /> : t`Open`}</span>
        </p>
      ))}
    </>
  )
}
