import { useLingui } from '@lingui/react/macro'
import { useExplain } from '../api/problems'
import type { DealPlan, PlanStep } from '../api/types'
import { ReasonDialog } from '../ui/ReasonDialog'
import { AnswerDay } from './AnswerDay'
import { PlanForm } from './PlanForm'
import { ProposeDay } from './ProposeDay'
import { StepForm } from './StepForm'
import { StepSheet } from './StepSheet'
import { UsualSteps } from './UsualSteps'
import { usePlanDeed } from './usePlan'
import './PlanDialogs.css'

export interface PlanAsk {
  what: 'open' | 'change-plan' | 'add' | 'usual' | 'step' | 'change' | 'day' | 'answer' | 'settle' | 'drop'
  step?: string
}

export interface PlanDialogProps {
  ask: PlanAsk
  data: DealPlan
  onAsk: (ask: PlanAsk) => void
  onClose: () => void
}

export function PlanDialogs({ ask, data, onAsk, onClose }: PlanDialogProps) {
  const { plan } = data
  if (ask.what === 'open' || ask.what === 'change-plan' || !plan) return <PlanForm data={data} onClose={onClose} />
  if (ask.what === 'usual') return <UsualSteps data={data} plan={plan} onClose={onClose} />
  const step = plan.steps.find(one => one.id === ask.step)
  if (ask.what === 'add' || !step) return <StepForm data={data} plan={plan} onClose={onClose} />
  const back = () => onAsk({ what: 'step', step: step.id })
  if (ask.what === 'step') return <StepSheet step={step} plan={plan} onAsk={what => onAsk({ what, step: step.id })} onOpen={id => onAsk({ what: 'step', step: id })} onClose={onClose} />
  if (ask.what === 'change') return <StepForm data={data} plan={plan} step={step} onClose={back} />
  if (ask.what === 'day') return <ProposeDay data={data} step={step} onClose={back} />
  if (ask.what === 'answer') return <AnswerDay data={data} step={step} onClose={back} />
  return <End what={ask.what} data={data} step={step} onClose={back} />
}

/** Done, or no longer needed: both want a sentence. */
function End({ what, data, step, onClose }: { what: 'settle' | 'drop'; data: DealPlan; step: PlanStep; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const deed = usePlanDeed(data.deal.id, onClose)
  const settles = what === 'settle'
  return (
    <ReasonDialog
      title={settles ? t`Done` : t`Drop the step`}
      lead={step.title}
      label={settles ? t`What shows that it is done?` : t`Why is it no longer needed?`}
      hint={settles && step.done_when ? t`It counts as done when: ${step.done_when}` : undefined}
      action={settles ? t`Done` : t`Drop the step`}
      danger={!settles}
      problem={explain(deed.error)}
      busy={deed.isPending}
      onClose={onClose}
      onDone={words => deed.mutate({ path: `plan-steps/${step.id}/${what}`, body: settles ? { note: words } : { reason: words } })}
    />
  )
}
