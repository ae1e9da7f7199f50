import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pipelinesQuery } from '../api/queries'
import { useMay, useWorkspace } from '../api/session'
import type { Pipeline, Stage } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { ListSkeleton } from '../ui/List'
import { useBuyerPhaseName } from '../ui/names'
import { PipelineForm } from './PipelineForm'

export function PipelineSettings() {
  const { data } = useQuery(pipelinesQuery(useWorkspace()))
  if (!data) return <ListSkeleton />
  return data.items.map(pipeline => <OnePipeline key={`${pipeline.id}-${pipeline.revision}`} pipeline={pipeline} />)
}

function OnePipeline({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useLingui()
  const mayManage = useMay('manage_pipeline')
  const [editing, setEditing] = useState(false)
  if (editing) return <PipelineForm pipeline={pipeline} onClose={() => setEditing(false)} />
  return (
    <>
      <div className="settings-row">
        <h2 className="list-title">
          {pipeline.name} · <Trans>version {pipeline.version}</Trans>
        </h2>
        {mayManage && <Button size="small" icon="pencil" onPress={() => setEditing(true)}>{t`Edit stages and criteria`}</Button>}
      </div>
      {pipeline.stages.map(stage => (
        <StagePanel key={stage.id} stage={stage} />
      ))}
    </>
  )
}

function StagePanel({ stage }: { stage: Stage }) {
  const phaseName = useBuyerPhaseName()
  return (
    <section className="panel stage-panel">
      <header className="panel-head">
        <h2>{stage.name}</h2>
        <Chip tone="buyer">{phaseName(stage.buyer_phase)}</Chip>
        {stage.phase_falls_back && (
          <Chip tone="warning">
            <Trans>The buyer was further in the stage before</Trans>
          </Chip>
        )}
        <span className="quiet">
          <Plural value={stage.expected_days} one="# day" other="# days" />
        </span>
      </header>
      <ul>
        {stage.criteria.map(criterion => (
          <li key={criterion.id} className="list-row">
            <Icon name="shield" />
            <span className="list-words">
              {criterion.name}
              <small>{criterion.hint}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
