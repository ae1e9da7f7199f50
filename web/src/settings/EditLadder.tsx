import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { patch } from '../api/client'
import { useExplain } from '../api/problems'
import { remindersQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Ladder, Ladders } from '../api/types'
import { NumberField } from '../ui/Amounts'
import { Button, IconButton } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { useCommitmentKindName } from '../ui/names'
import { Complaint } from '../ui/states'

type Rung = Ladder['rungs'][number]

export function EditLadder({ ladder, onClose }: { ladder: Ladder; onClose: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const kindName = useCommitmentKindName()
  const [rungs, setRungs] = useState<readonly Rung[]>(ladder.rungs)
  const change = (at: number, part: Partial<Rung>) => setRungs(rungs.map((rung, index) => (index === at ? { ...rung, ...part } : rung)))
  const save = useMutation({
    mutationFn: (chosen: readonly Rung[] | null) => patch<Ladders>(`/w/${workspace}/reminders`, { kind: ladder.kind, rungs: chosen }),
    onSuccess: view => {
      client.setQueryData(remindersQuery(workspace).queryKey, view)
      onClose()
    },
  })
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => save.mutate(rungs)}
      title={kindName(ladder.kind)}
      lead={t`Working days after the day; negative ones come before it. Holds from the next reminder on.`}
      foot={
        <>
          {!ladder.usual && <Button onPress={() => save.mutate(null)}>{t`As usual again`}</Button>}
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isPending={save.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(save.error)}</Complaint>
      {rungs.length === 0 && <p><Trans>Nobody is reminded.</Trans></p>}
      {rungs.map((rung, index) => (
        <div key={index} className="ladder-rung">
          <NumberField label={t`Days`} value={rung.days} onChange={days => change(index, { days })} minValue={-30} maxValue={60} />
          <Select
            label={t`What happens`}
            choices={[
              { id: 'remind', name: t`Remind the owner` },
              { id: 'escalate', name: t`Tell the manager` },
            ]}
            value={rung.act}
            onChange={act => change(index, { act: act as Rung['act'] })}
          />
          <IconButton icon="close" label={t`Remove`} onPress={() => setRungs(rungs.filter((_, at) => at !== index))} />
        </div>
      ))}
      {rungs.length < 6 && <Button size="small" icon="plus" onPress={() => setRungs([...rungs, { days: Math.max(0, ...rungs.map(rung => rung.days)) + 1, act: 'remind' }])}>{t`Add a reminder`}</Button>}
    </DialogForm>
  )
}
