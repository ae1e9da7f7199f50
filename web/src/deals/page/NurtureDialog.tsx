import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../../api/problems'
import type { Deal } from '../../api/types'
import { DateField } from '../../ui/Amounts'
import { Button } from '../../ui/Button'
import { DialogForm } from '../../ui/Dialog'
import { TextArea } from '../../ui/fields'
import { useToday } from '../../ui/Figures'
import { Complaint } from '../../ui/states'
import { useMove } from './useDealActions'

/** Out of the pipeline for a while, with a day to come back: not lost, and not pretended to be moving. */
export function NurtureDialog({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const today = useToday()
  const { move } = useMove(deal)
  const complaint = useComplaints(move.error)
  const [return_day, setReturnDay] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => move.mutate({ path: 'nurture', body: { reason, return_day }, words: t`${deal.customer.name} is in nurture` }, { onSuccess: onClose })}
      title={t`Move to nurture`}
      lead={t`It leaves the pipeline and its totals. ${deal.owner.name} promises to come back to it, and it returns to the stage it is in now.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!return_day || !reason.trim()} isPending={move.isPending}>{t`Move to nurture`}</Button>
        </>
      }
    >
      <Complaint>{explain(move.error)}</Complaint>
      <TextArea label={t`What is the buyer waiting for?`} value={reason} onChange={setReason} rows={2} maxLength={200} problem={complaint('reason')} isRequired />
      <DateField label={t`When do you come back to them?`} value={return_day} onChange={setReturnDay} min={today} problem={complaint('return_day')} isRequired />
    </DialogForm>
  )
}
