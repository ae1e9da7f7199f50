import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type AttentionFilter, membersQuery, pipelinesQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import { Button } from '../ui/Button'
import { Menu, MenuAction } from '../ui/Menu'
import { useAlertWords } from './words'

interface FiltersProps {
  filter: AttentionFilter
  onFilter: (change: AttentionFilter) => void
}

/** Narrows the list to an owner, a stage, a reason or a level, or turns to what was put off. */
export function AlertFilters({ filter, onFilter }: FiltersProps) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const { kinds } = useAlertWords()
  const members = useQuery(membersQuery(workspace)).data?.items ?? []
  const stages = useQuery(pipelinesQuery(workspace)).data?.items.flatMap(pipeline => pipeline.stages) ?? []
  const levels = [
    { id: 'red', name: t`Urgent` },
    { id: 'amber', name: t`Look` },
  ]
  return (
    <span className="alert-filters">
      <Narrow name={t`Owner`} chosen={filter.owner} choices={members} onChoose={owner => onFilter({ owner })} />
      <Narrow name={t`Stage`} chosen={filter.stage} choices={stages} onChoose={stage => onFilter({ stage })} />
      <Narrow name={t`Reason`} chosen={filter.kind} choices={Object.entries(kinds).map(([id, name]) => ({ id, name }))} onChoose={kind => onFilter({ kind })} />
      <Narrow name={t`Level`} chosen={filter.level} choices={levels} onChoose={level => onFilter({ level })} />
      <Button size="small" look={filter.snoozed ? 'primary' : 'plain'} aria-pressed={Boolean(filter.snoozed)} onPress={() => onFilter({ snoozed: filter.snoozed ? undefined : 'true' })}>
        {t`Put off`}
      </Button>
    </span>
  )
}

interface NarrowProps {
  name: string
  chosen?: string
  choices: readonly { id: string; name: string }[]
  onChoose: (id: string | undefined) => void
}

function Narrow({ name, chosen, choices, onChoose }: NarrowProps) {
  const { t } = useLingui()
  const label = choices.find(choice => choice.id === chosen)?.name
  return (
    <Menu label={name} trigger={<Button size="small" iconEnd="down">{label ? `${name}: ${label}` : name}</Button>}>
      <MenuAction chosen={!chosen} onAction={() => onChoose(undefined)}>{t`Any`}</MenuAction>
      {choices.map(choice => (
        <MenuAction key={choice.id} chosen={choice.id === chosen} onAction={() => onChoose(choice.id)}>{choice.name}</MenuAction>
      ))}
    </Menu>
  )
}
