import { Plural, useLingui } from '@lingui/react/macro'
import type { BulkAnswer, DealCard } from '../../api/types'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'

/** Which deals a change of many could not be made on, and why. */
export function BulkOutcome({ answer, deals, onClose }: { answer: BulkAnswer; deals: readonly DealCard[]; onClose: () => void }) {
  const { t } = useLingui()
  const refused = answer.items.filter(item => !item.ok)
  const changed = answer.items.length - refused.length
  const nameOf = (id: string) => deals.find(deal => deal.id === id)?.customer.name ?? id
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={t`Not all could be changed`}
      lead={<Plural value={changed} _0="No deal was changed" one="# deal was changed" other="# deals were changed" />}
      foot={<Button look="primary" onPress={onClose}>{t`Done`}</Button>}
    >
      <ul>
        {refused.map(item => (
          <li key={item.deal} className="bulk-refused">
            <Icon name="lock" size={14} />
            <span>
              <b>{nameOf(item.deal)}</b>
              <small className="quiet">{item.text}</small>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
