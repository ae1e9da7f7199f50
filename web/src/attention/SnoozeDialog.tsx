import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Alert, DealAlerts } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { TextArea } from '../ui/fields'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'
import { useAlertWords } from './words'

/** Puts an alert off until a day, with a reason that the team can read. It comes back on that day. */
export function SnoozeDialog({ deal, alert, onClose }: { deal: string; alert: Alert; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const words = useAlertWords()
  const snooze = useSnooze(deal, onClose)
  const complaint = useComplaints(snooze.error)
  const [until, setUntil] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  return (
    <DialogForm
      open
      size="small"
      title={t`Put off`}
      lead={words.why(alert)}
      onClose={onClose}
      onSubmit={() => until && snooze.mutate({ kind: alert.kind, until, reason: reason.trim() })}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!until || !reason.trim()} isPending={snooze.isPending}>{t`Put off`}</Button>
        </>
      }
    >
      <Complaint>{explain(snooze.error)}</Complaint>
      <DateField label={t`Ask again on`} value={until} onChange={setUntil} problem={complaint('until')} isRequired />
      <TextArea label={t`Why can it wait?`} rows={3} value={reason} onChange={setReason} maxLength={500} problem={complaint('reason')} isRequired />
    </DialogForm>
  )
}

function useSnooze(deal: string, onDone: () => void) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { kind: string; until: string; reason: string }) => post<DealAlerts>(`/w/${workspace}/deals/${deal}/attention/snooze`, body),
    onSuccess: () => {
      say(t`It asks again on that day`)
      onDone()
    },
    onSettled: () => {
      for (const room of ['attention', 'board', 'deals']) void client.invalidateQueries({ queryKey: [workspace, room] })
      return client.invalidateQueries({ queryKey: [workspace, 'deal', deal] })
    },
  })
}
