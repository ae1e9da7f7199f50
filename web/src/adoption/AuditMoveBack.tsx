import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import { dealQuery, pipelinesQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { ClaimLine, MoveBackTrigger } from '../api/types'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextArea } from '../ui/fields'
import { useMoveBackTriggerName } from '../ui/names'
import { Complaint } from '../ui/states'
import { useDeciding } from './useDeciding'

/** Back to where the proof reaches. The server suggests the stage for what changed. */
export function AuditMoveBack({ audit, line, onClose }: { audit: string; line: ClaimLine; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const workspace = useWorkspace()
  const triggerName = useMoveBackTriggerName()
  const decide = useDeciding(audit)
  const complaint = useComplaints(decide.error)
  const { data: deal } = useQuery(dealQuery(workspace, line.deal.id))
  const stages = useQuery(pipelinesQuery(workspace)).data?.items.find(one => one.id === deal?.pipeline)?.stages ?? []
  const earlier = stages.slice(0, Math.max(0, stages.findIndex(stage => stage.id === deal?.stage)))
  const [chosen, setChosen] = useState<string | null>(null)
  const [trigger, setTrigger] = useState<MoveBackTrigger>('qualification_false')
  const [note, setNote] = useState('')
  const suggested = deal?.setbacks.find(one => one.trigger === trigger)?.stage?.id
  const to = chosen ?? suggested ?? earlier[0]?.id ?? null
  const target = earlier.find(stage => stage.id === to)?.name ?? ''
  const submit = () => decide.mutate({ act: 'move-back', body: { deal: line.deal.id, to, trigger, note }, words: t`${line.customer.name} moved back to ${target}` }, { onSuccess: onClose })
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={submit}
      title={t`Move back`}
      lead={line.customer.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!to || !note.trim()} isPending={decide.isPending}>{t`Move back`}</Button>
        </>
      }
    >
      <Complaint>{explain(decide.error)}</Complaint>
      <Select label={t`What changed?`} choices={(deal?.setbacks ?? []).map(one => ({ id: one.trigger, name: triggerName(one.trigger) }))} value={trigger} onChange={next => (setTrigger(next), setChosen(null))} />
      <Select label={t`Where does it stand now?`} choices={earlier.map(stage => ({ id: stage.id, name: stage.name, detail: stage.id === suggested ? t`Suggested` : undefined }))} value={to} onChange={setChosen} />
      <TextArea label={t`What happened?`} value={note} onChange={setNote} rows={3} maxLength={2000} problem={complaint('note') ?? complaint('reason')} isRequired autoFocus />
    </DialogForm>
  )
}
