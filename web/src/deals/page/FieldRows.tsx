import { useLingui } from '@lingui/react/macro'
import type { Deal, GateField } from '../../api/types'
import { Button } from '../../ui/Button'
import { useDealFieldName } from '../../ui/names'
import { openSheet } from '../../ui/sheets'
import { Stamp } from '../../ui/Stamp'
import type { DealDialog } from './DealDialogs'
import { can } from './may'

/** How many of the fields a stage asks for are still empty. */
export const unfilled = (gate: { fields: readonly GateField[] } | undefined) => gate?.fields.filter(one => !one.filled).length ?? 0

/** What the stage asks of the deal itself, filled in where it stands. */
export function FieldRows({ deal, onAsk, className }: { deal: Deal; onAsk: (dialog: DealDialog) => void; className: string }) {
  const { t } = useLingui()
  const fieldName = useDealFieldName()
  const fill = (field: GateField['field']) => {
    if (field === 'next_step') return openSheet('set-next-step', { deal: { id: deal.id, name: deal.customer.name }, start: deal.next_step_template ?? undefined })
    onAsk(field === 'close_day' || field === 'value' ? 'terms' : 'stakeholders')
  }
  return deal.gate.fields
    .filter(one => !one.filled)
    .map(({ field }) => (
      <li key={field} className={className}>
        <Stamp state="missing" of={fieldName(field)} size={17} />
        <p className="page-space">{fieldName(field)}</p>
        {can(deal, 'edit') && <Button size="small" icon="pencil" onPress={() => fill(field)} aria-label={t`Fill in: ${fieldName(field)}`}>{t`Fill in`}</Button>}
      </li>
    ))
}
