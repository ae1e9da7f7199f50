import { Trans, useLingui } from '@lingui/react/macro'
import type { DealPlan, Plan, PlanProgress } from '../api/types'
import { Button } from '../ui/Button'
import { Day } from '../ui/Figures'
import type { Side } from '../ui/Avatar'
import { useSession } from '../api/session'
import { mayDo } from './usePlan'

/** What both want to reach, from when, how far each side is, and when it is a no. */
export function PlanHead({ data, plan, onChange }: { data: DealPlan; plan: Plan; onChange: () => void }) {
  const { t } = useLingui()
  const { workspace } = useSession()
  return (
    <section className="plan-head" aria-label={t`Goal`}>
      <div className="plan-goal">
        <h2>{plan.goal}</h2>
        <p className="quiet">
          {plan.go_live ? <Trans>Live on <b><Day day={plan.go_live} /></b>, says the buyer: {plan.go_live_ground}</Trans> : t`The buyer has named no go-live day yet`}
          {data.deal.close_day && <> · <Trans>our close day: <Day day={data.deal.close_day} /></Trans></>}
        </p>
        <details className="plan-terms">
          <summary>{t`How both will know, and when it is a no`}</summary>
          <ul>{plan.criteria.split('\n').map(line => <li key={line}>{line}</li>)}</ul>
          <p><b>{t`A no, if:`}</b> {plan.no_when}</p>
          {mayDo(plan, 'change') && <Button size="small" icon="pencil" onPress={onChange}>{t`Change goal and go-live day`}</Button>}
        </details>
      </div>
      <SideProgress side="seller" name={workspace.name} progress={plan.seller} />
      <SideProgress side="buyer" name={data.deal.customer.name} progress={plan.buyer} />
    </section>
  )
}

const most_parts = 14

/** One part a step while there is room; a plain bar beyond. */
function SideProgress({ side, name, progress }: { side: Side; name: string; progress: PlanProgress }) {
  const { t } = useLingui()
  const { done, total, late, percent } = progress
  const parts = total <= most_parts ? total : 0
  return (
    <div className={`plan-side plan-side-${side}`}>
      <p>
        <span className="plan-side-mark" aria-hidden="true" />
        <b className="one-line">{name}</b>
        <span className="figures plan-side-count">{t`${done} of ${total} done`}</span>
      </p>
      <div className="plan-parts" aria-hidden="true">
        {parts > 0 ? (
          Array.from({ length: parts }, (_, index) => <span key={index} className={index < done ? 'plan-part plan-part-done' : index < done + late ? 'plan-part plan-part-late' : 'plan-part'} />)
        ) : (
          <span className="plan-part"><span className="plan-part-share" style={{ width: `${percent}%` }} /></span>
        )}
      </div>
      {late > 0 && <small className="plan-late">{t`${late} late`}</small>}
    </div>
  )
}
