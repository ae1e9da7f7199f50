import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post, upload } from '../api/client'
import { complaintAbout, useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { BuyerAct, Evidence, EvidenceKind, StoredFile } from '../api/types'
import { DateField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextArea, TextField } from '../ui/fields'
import { useToday } from '../ui/Figures'
import { FileDrop } from '../ui/FileDrop'
import { useBuyerActName, useEvidenceKindName } from '../ui/names'
import type { SheetProps } from '../ui/sheets'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'

const kinds: readonly EvidenceKind[] = ['meeting_note', 'buyer_email', 'technical_evaluation', 'proposal_request', 'contract_review', 'purchase_order', 'other_buyer_act']
const acts: readonly BuyerAct[] = ['shared_information', 'took_action', 'made_decision', 'committed_to_next_step']

/** Records what the buyer did. Somebody else verifies it. */
export function AttachEvidence({ about, onClose }: SheetProps<'attach-evidence'>) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const kindName = useEvidenceKindName()
  const actName = useBuyerActName()
  const today = useToday()
  const [form, setForm] = useState({ kind: 'meeting_note' as EvidenceKind, act: 'shared_information' as BuyerAct, buyer_name: '', occurred_on: today as string | null, text: '' })
  const [file, setFile] = useState<File | null>(null)
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const attach = useMutation({
    mutationFn: async () => {
      const stored = file && (await upload<StoredFile>(`/w/${workspace}/files`, { name: file.name }, file))
      return post<Evidence>(`/w/${workspace}/deals/${about.deal.id}/evidence`, { ...form, criterion: about.criterion?.id, file: stored?.id })
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [workspace] })
      say(t`Proof added. It counts once somebody else verifies it.`)
      onClose()
    },
  })
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => attach.mutate()}
      title={about.criterion?.name ?? t`Add proof`}
      lead={about.criterion?.hint || about.deal.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.text.trim() || !form.buyer_name.trim()} isPending={attach.isPending}>{t`Add proof`}</Button>
        </>
      }
    >
      <Complaint>{explain(attach.error)}</Complaint>
      <div className="dialog-row">
        <Select label={t`Kind`} choices={kinds.map(id => ({ id, name: kindName(id) }))} value={form.kind} onChange={kind => set({ kind })} />
        <Select label={t`What the buyer did`} choices={acts.map(id => ({ id, name: actName(id) }))} value={form.act} onChange={act => set({ act })} />
      </div>
      <div className="dialog-row">
        <TextField label={t`Who at the buyer`} value={form.buyer_name} onChange={buyer_name => set({ buyer_name })} problem={complaintAbout(attach.error, 'buyer_name')} isRequired />
        <DateField label={t`When`} value={form.occurred_on} onChange={occurred_on => set({ occurred_on })} max={today} isRequired />
      </div>
      <TextArea label={t`In the buyer's words`} rows={4} value={form.text} onChange={text => set({ text })} problem={complaintAbout(attach.error, 'text')} isRequired />
      <FileDrop label={file?.name ?? t`Drop the file here`} hint={t`Up to 25 MB`} onFile={setFile} />
    </DialogForm>
  )
}
