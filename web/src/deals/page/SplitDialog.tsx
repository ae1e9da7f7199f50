import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../../api/client'
import { useComplaints, useExplain } from '../../api/problems'
import { useWorkspace } from '../../api/session'
import type { Deal, LossReason } from '../../api/types'
import { MoneyField } from '../../ui/Amounts'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Choice'
import { Choices } from '../../ui/Choices'
import { DialogForm } from '../../ui/Dialog'
import { TextArea, TextField } from '../../ui/fields'
import { useLossReasonName } from '../../ui/names'
import { Complaint } from '../../ui/states'
import { say } from '../../ui/toasts'
import { useRefreshDeals } from '../board/useMoves'
import { loss_reasons } from './LoseDeal'

/** Effectively a new opportunity: it starts where new ones start, and both deals say so. */
export function SplitDialog({ deal, because = '', onClose }: { deal: Deal; because?: string; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const refresh = useRefreshDeals()
  const reasonName = useLossReasonName()
  const [form, setForm] = useState({ name: '', note: because, old: 'keep' as 'keep' | 'lose', reason: null as LossReason | null, value: deal.value })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const split = useMutation({
    mutationFn: () => post<Deal>(`/w/${workspace}/deals/${deal.id}/split`, { ...form, reason: form.old === 'lose' ? form.reason : null }),
    onSuccess: made => {
      refresh()
      say(t`${made.name} is a deal of its own`)
      onClose()
      void navigate({ to: '/w/$workspace/deals/$deal', params: { workspace, deal: made.id } })
    },
  })
  const complaint = useComplaints(split.error)
  const ready = form.name.trim() && form.note.trim() && (form.old === 'keep' || form.reason)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => split.mutate()}
      title={t`Split off a new deal`}
      lead={t`It starts in the first stage with the same customer, owner and stakeholders. Both deals show the other.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!ready} isPending={split.isPending}>{t`Split off`}</Button>
        </>
      }
    >
      <Complaint>{explain(split.error)}</Complaint>
      <TextField label={t`Name of the new deal`} value={form.name} onChange={name => set({ name })} problem={complaint('name')} isRequired />
      <MoneyField label={t`Value`} value={form.value} onChange={value => set({ value })} problem={complaint('value')} />
      <TextArea label={t`What makes it another opportunity?`} value={form.note} onChange={note => set({ note })} rows={2} maxLength={2000} problem={complaint('reason')} isRequired />
      <Choices
        label={t`And this deal?`}
        choices={[
          { id: 'keep', name: t`It stays where it is` },
          { id: 'lose', name: t`It is lost: the new one replaces it` },
        ]}
        value={form.old}
        onChange={old => set({ old })}
      />
      {form.old === 'lose' && <Select label={t`Why was it lost?`} choices={loss_reasons.map(id => ({ id, name: reasonName(id) }))} value={form.reason} onChange={reason => set({ reason })} isRequired />}
    </DialogForm>
  )
}
