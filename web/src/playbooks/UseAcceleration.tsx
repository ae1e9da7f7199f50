import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Deal, PlaybookText } from '../api/types'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextArea, TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'

/** Writes down which way was used; the server asks for a ground where something is said to run short. */
export function UseAcceleration({ deal, ideas, onClose }: { deal: Deal; ideas: readonly PlaybookText[]; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const [idea, setIdea] = useState<string | null>(null)
  const [ground, setGround] = useState('')
  const [note, setNote] = useState('')
  const use = useMutation({
    mutationFn: () => post(`/w/${workspace}/deals/${deal.id}/accelerations`, { idea, ground, note }),
    onSuccess: () => {
      say(t`It stands in the deal's history`)
      onClose()
    },
    onSettled: () => client.invalidateQueries({ queryKey: [workspace, 'deal', deal.id] }),
  })
  const complaint = useComplaints(use.error)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => use.mutate()}
      title={t`Record what was used`}
      lead={deal.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!idea} isPending={use.isPending}>{t`Record`}</Button>
        </>
      }
    >
      <Complaint>{explain(use.error)}</Complaint>
      <Select label={t`What was used?`} choices={ideas.map(text => ({ id: text.code, name: text.title }))} value={idea} onChange={setIdea} isRequired />
      <TextField label={t`What does it rest on?`} hint={t`Needed where something is said to run short: the rota, the price list, the stock.`} value={ground} onChange={setGround} problem={complaint('ground')} maxLength={500} />
      <TextArea label={t`Note`} value={note} onChange={setNote} problem={complaint('note')} rows={2} maxLength={2000} />
    </DialogForm>
  )
}
