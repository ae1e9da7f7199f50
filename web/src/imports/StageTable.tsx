import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { pipelinesQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { ImportMapping } from '../api/types'
import { Select } from '../ui/Choice'
import { Icon } from '../ui/Icon'
import { Panel } from '../ui/Panel'
import { assignStage } from './mapping'

/** Which of our stages each of theirs is. Deals land there as claimed: the proof is still to come. */
export function StageTable({ mapping, onChange }: { mapping: ImportMapping; onChange: (mapping: ImportMapping) => void }) {
  const { t } = useLingui()
  const pipeline = useQuery(pipelinesQuery(useWorkspace())).data?.items[0]
  const theirs = Object.keys(mapping.stages)
  if (theirs.length === 0) return null
  const choices = [
    ...(pipeline?.stages ?? []).map(stage => ({ id: stage.id, name: stage.name })),
    { id: 'won', name: t`Won` },
    { id: 'lost', name: t`Lost` },
    { id: 'leave_out', name: t`Leave these deals out` },
  ]
  return (
    <Panel title={t`Stages`} aside={t`Deals land where they say they are, marked as claimed.`}>
      <ul>
        {theirs.map(name => (
          <li key={name} className="mapping-row mapping-stage">
            <b className="mapping-column one-line">{name}</b>
            <Icon name="arrow" size={14} />
            <Select label={t`Your stage for ${name}`} hideLabel placeholder={t`Choose a stage`} choices={choices} value={mapping.stages[name] || null} onChange={ours => onChange(assignStage(mapping, name, ours))} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
