import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import type { ClaimLine, LossReason } from '../api/types'
import { Button } from '../ui/Button'
import { Choices } from '../ui/Choices'
import { DialogForm } from '../ui/Dialog'
import { TextArea } from '../ui/fields'
import { useLossReasonName } from '../ui/names'
import { Complaint } from '../ui/states'
import { useDeciding } from './useDeciding'

const reasons: readonly LossReason[] = ['cannot_afford', 'chose_competitor', 'does_not_fit', 'buys_from_nobody', 'effort_exceeds_return']

/** Out of the pipeline, with its reason; the history stays. */
export function Disqualify({ audit, line, onClose }: { audit: string; line: ClaimLine; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const reasonName = useLossReasonName()
  const decide = useDeciding(audit)
  const [reason, setReason] = useState<LossReason | null>(null)
  const [note, setNote] = useState('')
  const submit = () => decide.mutate({ act: 'disqualify', body: { deal: line.deal.id, reason, note }, words: t`${line.customer.name} left the pipeline` }, { onSuccess: onClose })
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={submit}
      title={t`Let it go`}
      lead={t`${line.customer.name} leaves the pipeline; its history stays.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!reason} isPending={decide.isPending}>{t`Let it go`}</Button>
        </>
      }
    >
      <Complaint>{explain(decide.error)}</Complaint>
      <Choices label={t`Why was it lost?`} choices={reasons.map(id => ({ id, name: reasonName(id) }))} value={reason} onChange={setReason} />
      <TextArea label={t`Note`} value={note} onChange={setNote} rows={2} maxLength={2000} />
    </DialogForm>
  )
}
