import { Plural, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Inspection } from '../api/types'
import { Day, Money, useToday } from '../ui/Figures'

/** A deal at a glance. */
export function Facts({ facts }: { facts: Inspection['facts'] }) {
  const { t } = useLingui()
  const today = useToday()
  const { days_in_stage, expected_days, missing_count } = facts
  const late = (day: string | null) => (day !== null && day < today ? 'inspection-late' : undefined)
  return (
    <dl className="inspection-facts">
      <Fact name={t`Stage`}>{facts.stage_name}</Fact>
      <Fact name={t`Time in stage`} className={days_in_stage > expected_days ? 'inspection-late' : undefined}>{t`${days_in_stage} of ${expected_days} days`}</Fact>
      <Fact name={t`Gate`}>{missing_count === 0 ? t`All proven` : <Plural value={missing_count} one="# proof missing" other="# proofs missing" />}</Fact>
      <Fact name={t`Value`}>
        <Money value={facts.value} />
      </Fact>
      <Fact name={t`Close day`} className={late(facts.close_day)}>{facts.close_day ? <Day day={facts.close_day} /> : t`Not set`}</Fact>
      <Fact name={t`Owner`}>{facts.owner.name}</Fact>
      <Fact name={t`Next step`} className={facts.next_step ? late(facts.next_step.due_day) : 'inspection-late'}>
        {facts.next_step ? (
          <>
            {facts.next_step.title}
            {facts.next_step.due_day && (
              <>
                {' · '}
                <Day day={facts.next_step.due_day} />
              </>
            )}
          </>
        ) : (
          t`None`
        )}
      </Fact>
    </dl>
  )
}

function Fact({ name, className, children }: { name: string; className?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={className}>{children}</dd>
    </div>
  )
}
