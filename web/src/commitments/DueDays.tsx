// What the calendar of who owes it says of the days until it is due.
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Commitment } from '../api/types'
import { Chip } from '../ui/Chip'
import { Day } from '../ui/Figures'
import { useHolidayName } from '../api/holidays'

export function DueDays({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  const holidayName = useHolidayName()
  const days = commitment.due_days
  if (!days) return null
  const off = days.due_kind !== 'working' && days.due_kind !== 'worked'
  return (
    <span className="inbox-days quiet">
      {commitment.late_days === 0 && days.working_days_left > 0 && <Plural value={days.working_days_left} one="# working day left" other="# working days left" />}
      {off && <Chip tone="warning" icon="calendar">{days.due_holiday ? holidayName(days.due_holiday) : days.due_kind === 'absence' ? t`Away that day` : t`Not a working day`}</Chip>}
      {!off && days.next_off && (
        <Trans>
          {days.next_off_kind === 'absence' ? t`away` : holidayName(days.next_off_holiday)}: <Day day={days.next_off} />
        </Trans>
      )}
      {days.provisional && <span title={t`The holidays of that year are not published yet.`}>{t`provisional`}</span>}
    </span>
  )
}

/** That its owner was reminded, or a manager told. */
export function Reminded({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  const { reminders, escalated_to } = commitment
  if (escalated_to) return <Chip tone="bad" icon="alert">{t`Escalated to ${escalated_to.name}`}</Chip>
  if (reminders === 0) return null
  return <Chip tone="warning" icon="clock">{reminders === 1 ? t`Reminded` : t`Reminded ${reminders} times`}</Chip>
}
