import { useLingui } from '@lingui/react/macro'
import type { DealPlan } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Select } from '../ui/Choice'
import { useBothSides } from './people'

export interface Said {
  by: string | null
  on: string | null
}

export const saidOf = ({ by, on }: Said) => (by && on ? { by, on } : undefined)

/** Who at the buyer said it, and when: written down by one of us, never silently. */
export function SaidFields({ data, said, onSaid, problem }: { data: DealPlan; said: Said; onSaid: (said: Said) => void; problem?: string | null }) {
  const { t } = useLingui()
  const { buyers } = useBothSides(data.deal.customer)
  return (
    <div className="dialog-row">
      <Select label={t`Who at the buyer said so?`} choices={buyers} value={said.by} onChange={by => onSaid({ ...said, by })} problem={problem} isRequired />
      <DateField label={t`Said on`} value={said.on} onChange={on => onSaid({ ...said, on })} max={data.today} isRequired />
    </div>
  )
}
