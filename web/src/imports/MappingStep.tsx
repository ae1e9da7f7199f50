import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { put } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { importQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Import } from '../api/types'
import { Button } from '../ui/Button'
import { Complaint } from '../ui/states'
import { ColumnTable } from './ColumnTable'
import { openStages } from './mapping'
import { ReadingRules } from './ReadingRules'
import { StageTable } from './StageTable'
import './Mapping.css'

interface MappingStepProps {
  one: Import
  onDone: () => void
  /** Back to the preview without a change. */
  onBack?: () => void
}

/** Which column means what, how dates and amounts are written, which of our stages each of theirs is. */
export function MappingStep({ one, onDone, onBack }: MappingStepProps) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const [mapping, setMapping] = useState(one.mapping)
  const save = useMutation({
    mutationFn: () => put<Import>(`/w/${workspace}/imports/${one.id}/mapping`, mapping),
    onSuccess: after => {
      client.setQueryData(importQuery(workspace, one.id).queryKey, after)
      void client.invalidateQueries({ queryKey: [workspace, 'import', one.id] })
      setMapping(after.mapping)
      onDone()
    },
  })
  const complaint = useComplaints(save.error)
  const open = openStages(mapping).length
  return (
    <form
      className="imports-narrow mapping"
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Complaint>{explain(save.error)}</Complaint>
      <ReadingRules mapping={mapping} onChange={setMapping} complaint={complaint} />
      <ColumnTable one={one} mapping={mapping} onChange={setMapping} complaint={complaint} />
      <StageTable mapping={mapping} onChange={setMapping} />
      <div className="import-foot">
        <p className="quiet">{open > 0 ? t`${plural(open, { one: '# stage of theirs has no place yet', other: '# stages of theirs have no place yet' })}` : t`Every row is checked before anything is applied.`}</p>
        {onBack && <Button onPress={onBack}>{t`Back`}</Button>}
        <Button look="primary" type="submit" iconEnd="arrow" isPending={save.isPending}>{t`Check all rows`}</Button>
      </div>
    </form>
  )
}
