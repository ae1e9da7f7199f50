import { useLingui } from '@lingui/react/macro'
import type { PlanStep } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Chip } from '../ui/Chip'
import { Day } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { Stamp } from '../ui/Stamp'

/** One step: what, whose, by when, and how it stands. Opens with a click or Enter. */
export function StepRow({ step, onOpen }: { step: PlanStep; onOpen: () => void }) {
  const { t } = useLingui()
  const done = step.state === 'done'
  return (
    <li>
      <button type="button" className={done ? 'plan-step plan-step-done' : 'plan-step'} onClick={onOpen} data-row={step.id}>
        <span className="plan-step-mark">{done ? <Stamp state="verified" size={16} /> : <span className={`plan-ring plan-ring-${step.waits ? 'waits' : 'open'}`} aria-hidden="true" />}</span>
        <span className="plan-step-title">
          <span className="one-line">{step.title}</span>
          {step.audience === 'internal' && (
            <span className="plan-lock" title={t`Internal: the buyer does not see it`}>
              <Icon name="lock" size={12} />
              <span className="unseen">{t`Internal: the buyer does not see it`}</span>
            </span>
          )}
        </span>
        <span className="plan-step-owner">
          <Avatar name={step.owner.name} side={step.side} />
          <span className="one-line">{step.owner.name}</span>
        </span>
        <span className={step.late_days > 0 && !done ? 'plan-step-due plan-late' : 'plan-step-due'}>
          <DueDay step={step} />
        </span>
        <span className="plan-step-state">
          <State step={step} />
        </span>
      </button>
    </li>
  )
}

function DueDay({ step }: { step: PlanStep }) {
  const { t } = useLingui()
  const day = step.settled_on ?? step.due_day
  if (day) return <Day day={day} />
  if (step.proposal?.day) return <span className="plan-asked" title={t`Proposed, not agreed yet`}><Day day={step.proposal.day} />?</span>
  return <span className="quiet">{t`Open`}</span>
}

/** The one thing worth saying of a step; the rest stands behind it. */
function State({ step }: { step: PlanStep }) {
  const { t } = useLingui()
  if (step.state === 'done') return <span className="quiet">{t`Done`}</span>
  if (step.late_days > 0) return <Chip tone="bad" icon="clock">{t`${step.late_days} d late`}</Chip>
  if (step.proposal) return step.proposal.side === 'buyer' ? <Chip tone="warning" icon="swap">{t`Answer the day`}</Chip> : <Chip tone="buyer" icon="swap">{t`Day proposed`}</Chip>
  if (step.spare_days !== null && step.spare_days !== undefined && step.spare_days < 0) return <Chip tone="bad" icon="alert">{t`Too late`}</Chip>
  if (step.critical) return <span className="plan-critical">{t`Critical`}</span>
  if (step.waits) return <span className="quiet">{t`Waits`}</span>
  return <Chip tone="good">{t`Can begin`}</Chip>
}
