import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { put } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Pipeline } from '../api/types'
import { Button } from '../ui/Button'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'
import { addStage, changeStage, draftOf, moveStage, removeStage, wireOf } from './draft'
import { StageForm } from './StageForm'

/** Edits all stages together: saving makes one new version, and running deals keep the gates they were promised. */
export function PipelineForm({ pipeline, onClose }: { pipeline: Pipeline; onClose: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const [draft, setDraft] = useState(() => draftOf(pipeline))
  const save = useMutation({
    mutationFn: () => put<Pipeline>(`/w/${workspace}/pipelines/${pipeline.id}`, wireOf(draft), { revision: pipeline.revision }),
    onSuccess: () => {
      for (const room of ['pipelines', 'board', 'deals']) void client.invalidateQueries({ queryKey: [workspace, room] })
      say(t`The pipeline has a new version`)
      onClose()
    },
  })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Complaint>{explain(save.error)}</Complaint>
      <p className="list-title">
        <Trans>The last stage closes the deal: its criteria are what winning needs.</Trans>
      </p>
      {draft.stages.map((stage, index) => (
        <StageForm
          key={stage.key}
          stage={stage}
          onChange={part => setDraft(changeStage(draft, index, part))}
          onMove={index > 0 ? () => setDraft(moveStage(draft, index)) : undefined}
          onRemove={draft.stages.length > 1 ? () => setDraft(removeStage(draft, index)) : undefined}
        />
      ))}
      <div className="settings-save">
        <Button icon="plus" onPress={() => setDraft(addStage(draft))}>{t`Add stage`}</Button>
        <span className="page-space" />
        <Button onPress={onClose}>{t`Cancel`}</Button>
        <Button look="primary" type="submit" isPending={save.isPending}>{t`Save as new version`}</Button>
      </div>
    </form>
  )
}
