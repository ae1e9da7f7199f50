import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Plan } from '../api/types'
import { Day } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { Notice } from '../ui/Notice'
import { hard, useFindingText } from './names'

/** How the plan stands against the buyer's day, and what speaks against it. */
export function PlanFindings({ plan, onOpen }: { plan: Plan; onOpen: (id: string) => void }) {
  const { t } = useLingui()
  const textOf = useFindingText(plan.steps)
  const title = (id: string | null | undefined) => plan.steps.find(step => step.id === id)?.title
  const wrong = plan.findings.filter(finding => hard.has(finding.flaw)).length
  return (
    <>
      <Standing plan={plan} />
      {plan.findings.length > 0 && (
        <details className="box plan-findings" open={plan.findings.length <= 4}>
          <summary>
            <Icon name="alert" size={15} />
            <b>{t`${plural(plan.findings.length, { one: '# thing to look at', other: '# things to look at' })}`}</b>
            {wrong > 0 && <span className="quiet">{t`${plural(wrong, { one: '# cannot hold as it stands', other: '# cannot hold as they stand' })}`}</span>}
          </summary>
          <ul>
            {plan.findings.map((finding, index) => (
              <li key={index} className={hard.has(finding.flaw) ? 'plan-finding plan-finding-hard' : 'plan-finding'}>
                {finding.step && <button type="button" className="plan-finding-step" onClick={() => onOpen(finding.step ?? '')}>{title(finding.step)}</button>} <span>{textOf(finding)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Standing({ plan }: { plan: Plan }) {
  const { t } = useLingui()
  const { done, total, percent } = plan.progress
  if (total === 0) return null
  const progress = t`${done} of ${total} steps done, ${percent} %.`
  const spare = plan.spare_days
  const last = plan.steps.filter(step => step.critical).at(-1)
  if (spare === null || spare === undefined) return <Notice icon="calendar">{progress} <Trans>As things stand the plan ends on <Day day={plan.end} />.</Trans></Notice>
  if (spare < 0)
    return (
      <Notice tone="bad" icon="alert">
        <strong><Trans>As things stand the buyer is not live on time.</Trans></strong> <Trans>“{last?.title}” is to be expected on <Day day={plan.end} />, {plural(-spare, { one: '# working day', other: '# working days' })} too late.</Trans> {progress}
      </Notice>
    )
  return (
    <Notice tone={spare === 0 ? 'warning' : 'good'} icon={spare === 0 ? 'clock' : 'check'}>
      <strong>{spare === 0 ? t`No day to spare before the buyer goes live.` : t`${plural(spare, { one: '# working day', other: '# working days' })} to spare before the buyer goes live.`}</strong> {progress}
    </Notice>
  )
}
