import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useExplain } from '../../api/problems'
import { useSession } from '../../api/session'
import type { Deal, LossReason } from '../../api/types'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { DialogForm } from '../../ui/Dialog'
import { TextArea } from '../../ui/fields'
import { useLossReasonName } from '../../ui/names'
import { Complaint } from '../../ui/states'
import { useMove } from './useDealActions'

export const loss_reasons: readonly LossReason[] = ['cannot_afford', 'chose_competitor', 'does_not_fit', 'buys_from_nobody', 'effort_exceeds_return']

export function LoseDeal({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const reasonName = useLossReasonName()
  const { person } = useSession()
  const { move } = useMove(deal)
  const [reason, setReason] = useState<LossReason | null>(null)
  const [note, setNote] = useState('')
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => move.mutate({ path: 'lose', body: { reason, note }, words: t`${deal.customer.name} is marked as lost` }, { onSuccess: onClose })}
      title={t`Mark as lost`}
      lead={person.id === deal.owner.id ? t`${deal.customer.name} leaves the pipeline; its history stays.` : t`${deal.customer.name} leaves the pipeline; its history stays. You decide this over ${deal.owner.name}, and the record says so.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!reason} isPending={move.isPending}>{t`Mark as lost`}</Button>
        </>
      }
    >
      <Complaint>{explain(move.error)}</Complaint>
      <Choices label={t`Why was it lost?`} choices={loss_reasons.map(id => ({ id, name: reasonName(id) }))} value={reason} onChange={setReason} />
      <TextArea label={t`Note`} hint={t`What would have changed it?`} value={note} onChange={setNote} rows={2} maxLength={2000} />
    </DialogForm>
  )
}
