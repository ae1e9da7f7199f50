import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Plan, PlanStep } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Day } from '../ui/Figures'
import { Notice } from '../ui/Notice'
import { useFindingText, useMilestoneName } from './names'
import type { PlanAsk } from './PlanDialogs'
import { mayDo } from './usePlan'

interface StepSheetProps {
  step: PlanStep
  plan: Plan
  onAsk: (what: PlanAsk['what']) => void
  onOpen: (id: string) => void
  onClose: () => void
}

/** All that is known of a step, and what can be done with it. */
export function StepSheet({ step, plan, onAsk, onOpen, onClose }: StepSheetProps) {
  const { t } = useLingui()
  const milestoneName = useMilestoneName()
  const textOf = useFindingText(plan.steps)
  const findings = plan.findings.filter(finding => finding.step === step.id)
  return (
    <Dialog open onClose={onClose} title={step.title} lead={milestoneName(step.milestone)} foot={<Deeds step={step} onAsk={onAsk} />}>
      <div className="plan-sheet-body">
        <Proposal step={step} onAsk={onAsk} />
        {findings.map(finding => <Notice key={finding.flaw} tone="warning" icon="alert">{t`This step ${textOf(finding)}`}</Notice>)}
        <dl className="plan-facts">
          <Fact name={t`Owner`}><span className="plan-person"><Avatar name={step.owner.name} side={step.side} />{step.owner.name}</span></Fact>
          {step.with && <Fact name={t`Together with`}><span className="plan-person"><Avatar name={step.with.name} side={step.side === 'seller' ? 'buyer' : 'seller'} />{step.with.name}</span></Fact>}
          {step.done_when && <Fact name={t`Counts as done when`}>{step.done_when}</Fact>}
          {step.note && <Fact name={step.state === 'withdrawn' ? t`Dropped because` : t`Done`}>{step.note}</Fact>}
          <Dates step={step} />
          <Needs step={step} plan={plan} onOpen={onOpen} />
          <Fact name={t`Who sees it`}>{step.audience === 'shared' ? t`Both sides; its day holds once both have agreed` : t`Only we: it is internal`}</Fact>
          <Fact name={t`Whose words`}>{step.words_of === 'buyer' ? t`The buyer's own words` : t`Ours`}</Fact>
        </dl>
      </div>
    </Dialog>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Dates({ step }: { step: PlanStep }) {
  const { t } = useLingui()
  if (step.state === 'withdrawn') return null
  if (step.settled_on) return <Fact name={t`Done on`}><Day day={step.settled_on} /></Fact>
  const spare = step.spare_days ?? null
  return (
    <>
      <Fact name={step.two_sided ? t`Agreed for` : t`Due`}>
        {step.due_day ? <Day day={step.due_day} /> : t`Open`}
        {step.first_due && step.first_due !== step.due_day && <span className="quiet"> · <Trans>first agreed for <Day day={step.first_due} /></Trans></span>}
      </Fact>
      <Fact name={t`To be expected`}>
        <Day day={step.projected} />
        <span className="quiet"> · {t`${plural(step.work_days, { one: '# working day of work', other: '# working days of work' })}`}</span>
      </Fact>
      {step.latest && spare !== null && (
        <Fact name={t`At the latest`}>
          <Day day={step.latest} />
          <span className={spare < 0 ? 'plan-late' : 'quiet'}> · {spare < 0 ? t`${plural(-spare, { one: '# working day too late', other: '# working days too late' })}` : t`${plural(spare, { one: '# working day to spare', other: '# working days to spare' })}`}</span>
        </Fact>
      )}
    </>
  )
}

function Needs({ step, plan, onOpen }: { step: PlanStep; plan: Plan; onOpen: (id: string) => void }) {
  const { t } = useLingui()
  const before = plan.steps.filter(one => step.after.some(need => need.commitment === one.id))
  const behind = plan.steps.filter(one => one.after.some(need => need.commitment === step.id))
  const names = (steps: readonly PlanStep[]) => (
    <ul className="plan-needs">
      {steps.map(one => (
        <li key={one.id}><button type="button" className="plan-finding-step" onClick={() => onOpen(one.id)}>{one.title}</button>{one.state === 'done' && <span className="quiet"> · {t`Done`}</span>}</li>
      ))}
    </ul>
  )
  return (
    <>
      {before.length > 0 && <Fact name={t`Comes after`}>{names(before)}</Fact>}
      {behind.length > 0 && <Fact name={t`Waits for it`}>{names(behind)}</Fact>}
    </>
  )
}

/** A day that waits for an answer, and whose turn it is. */
function Proposal({ step, onAsk }: { step: PlanStep; onAsk: (what: PlanAsk['what']) => void }) {
  const { t } = useLingui()
  const { proposal } = step
  if (!proposal) return null
  const answers = mayDo(step, 'answer_day') && <Button size="small" look="primary" onPress={() => onAsk('answer')}>{proposal.side === 'buyer' ? t`Answer` : t`Record their answer`}</Button>
  const day = proposal.day ? <Day day={proposal.day} /> : t`an open day`
  return (
    <Notice tone={proposal.side === 'buyer' ? 'warning' : 'info'} icon="swap" action={answers}>
      {proposal.side === 'buyer' ? <Trans>The buyer proposes {day}.</Trans> : <Trans>We propose {day}; {proposal.awaits.name} has not agreed yet.</Trans>} {proposal.words && <span className="quiet">“{proposal.words}”</span>}
    </Notice>
  )
}

function Deeds({ step, onAsk }: { step: PlanStep; onAsk: (what: PlanAsk['what']) => void }) {
  const { t } = useLingui()
  if (!mayDo(step, 'change')) return null
  return (
    <>
      <Button look="quiet" icon="trash" onPress={() => onAsk('drop')}>{t`Drop`}</Button>
      <span className="plan-space" />
      <Button icon="pencil" onPress={() => onAsk('change')}>{t`Change`}</Button>
      {(mayDo(step, 'propose_day') || mayDo(step, 'take_back_day')) && <Button icon="calendar" onPress={() => onAsk('day')}>{t`Another day`}</Button>}
      {mayDo(step, 'settle') && <Button look="primary" icon="check" onPress={() => onAsk('settle')}>{t`Done`}</Button>}
    </>
  )
}
