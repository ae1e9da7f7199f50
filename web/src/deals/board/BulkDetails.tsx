import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { LossReason } from '../../api/types'
import { DateField } from '../../ui/Amounts'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Choice'
import { DialogForm } from '../../ui/Dialog'
import { TextArea } from '../../ui/fields'
import { useLossReasonName } from '../../ui/names'

export interface BulkChange {
  action: 'advance' | 'assign' | 'set_close_day' | 'lose'
  owner?: string
  close_day?: string
  reason?: LossReason
  note?: string
}

const reasons: readonly LossReason[] = ['cannot_afford', 'chose_competitor', 'does_not_fit', 'buys_from_nobody', 'effort_exceeds_return']

interface BulkDetailsProps {
  asking: 'close' | 'lose'
  busy: boolean
  onClose: () => void
  onChange: (change: BulkChange) => void
}

/** Asks for what a change of many still needs: the day, or why they were lost. */
export function BulkDetails({ asking, busy, onClose, onChange }: BulkDetailsProps) {
  const { t } = useLingui()
  const reasonName = useLossReasonName()
  const [day, setDay] = useState<string | null>(null)
  const [reason, setReason] = useState<LossReason | null>(null)
  const [note, setNote] = useState('')
  const complete = asking === 'close' ? day !== null : reason !== null
  const submit = () => {
    if (asking === 'close' && day) onChange({ action: 'set_close_day', close_day: day })
    if (asking === 'lose' && reason) onChange({ action: 'lose', reason, note })
  }
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={submit}
      title={asking === 'close' ? t`Set the close day` : t`Mark as lost`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!complete} isPending={busy}>{t`Change all`}</Button>
        </>
      }
    >
      {asking === 'close' && <DateField label={t`Close day`} value={day} onChange={setDay} isRequired />}
      {asking === 'lose' && <Select label={t`Reason`} choices={reasons.map(id => ({ id, name: reasonName(id) }))} value={reason} onChange={setReason} isRequired />}
      {asking === 'lose' && <TextArea label={t`Note`} value={note} onChange={setNote} />}
    </DialogForm>
  )
}
