import { Trans, useLingui } from '@lingui/react/macro'
import type { Commitment } from '../api/types'
import { Chip } from '../ui/Chip'
import { Day } from '../ui/Figures'

/** When it is due; late against the day agreed last, and against the first, so that moving the day hides nothing. */
export function Due({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  const { due_day, first_due, late_days, late_days_at_first } = commitment
  if (!due_day) return <p className="due quiet">{t`No day agreed`}</p>
  const moved = first_due !== null && first_due !== due_day
  return (
    <p className="due">
      <span className={late_days > 0 ? 'due-late' : undefined}>
        <Day day={due_day} near />
      </span>
      {late_days > 0 && <Chip tone="bad" icon="clock">{t`${late_days} d late`}</Chip>}
      {moved && (
        <span className="quiet">
          <Trans>first agreed: <Day day={first_due} /></Trans>
          {late_days_at_first > late_days && <> · <Trans>{late_days_at_first} d late by that</Trans></>}
        </span>
      )}
    </p>
  )
}
