import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Intervention } from '../api/types'
import { Button } from '../ui/Button'
import { Choices } from '../ui/Choices'
import { DialogForm } from '../ui/Dialog'
import { TextArea } from '../ui/fields'
import { Complaint } from '../ui/states'

/** What an intervention led to; told once. */
export function SettleIntervention({ intervention, onClose }: { intervention: Intervention; onClose: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const [result, setResult] = useState<'helped' | 'did_not_help' | null>(null)
  const [note, setNote] = useState('')
  const settle = useMutation({
    mutationFn: () => post(`/w/${workspace}/interventions/${intervention.id}/settle`, { result, note }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [workspace, 'deal', intervention.deal] })
      void client.invalidateQueries({ queryKey: [workspace, 'intervention-rates'] })
      onClose()
    },
  })
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => settle.mutate()}
      title={t`Did it help?`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!result} isPending={settle.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(settle.error)}</Complaint>
      <Choices label={t`Result`} choices={[{ id: 'helped', name: t`Helped` }, { id: 'did_not_help', name: t`Did not help` }]} value={result} onChange={setResult} />
      <TextArea label={t`Note`} value={note} onChange={setNote} maxLength={2000} />
    </DialogForm>
  )
}
