import { Plural, useLingui } from '@lingui/react/macro'
import { address } from '../../api/client'
import { useMay, useWorkspace } from '../../api/session'
import type { Pipeline, Total } from '../../api/types'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/format'
import { Icon } from '../../ui/Icon'
import { Menu, MenuAction } from '../../ui/Menu'
import { useFilter } from './useFilter'

/** What the table is narrowed to, how many that are, and the way out as CSV. */
export function TableTools({ pipeline, total }: { pipeline: Pipeline; total?: Total }) {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const mayExport = useMay('export')
  const { filter, change } = useFilter()
  const needs: Record<string, string> = {
    attention: t`Ask for attention`,
    missing_evidence: t`Missing proof`,
    no_next_step: t`No next step`,
    late_step: t`Late next step`,
    claims_stage: t`Claimed, not proven`,
  }
  const states: Record<string, string> = { open: t`Open`, won: t`Won`, lost: t`Lost`, nurture: t`In nurture` }
  const { view: _, ...query } = filter
  const stage = pipeline.stages.find(one => one.id === filter.stage)
  return (
    <div className="table-tools">
      <Narrow name={t`Stage`} all={t`All stages`} chosen={stage?.name} choices={pipeline.stages} onChoose={id => change({ stage: id })} />
      <Narrow name={t`Gaps`} all={t`Any`} chosen={filter.needs && needs[filter.needs]} choices={Object.entries(needs).map(([id, name]) => ({ id, name }))} onChoose={id => change({ needs: id })} />
      <Narrow name={t`State`} all={t`Open`} chosen={filter.state && states[filter.state]} choices={Object.entries(states).map(([id, name]) => ({ id, name }))} onChoose={id => change({ state: id })} />
      <span className="page-space" />
      {total && <span className="quiet figures">{total.capped ? formatCount(total, i18n.locale) : <Plural value={total.count} one="# deal" other="# deals" />}</span>}
      {mayExport && (
        <a className="button button-plain button-small" href={address(`/w/${workspace}/deals.csv`, { state: 'open', ...query, pipeline: pipeline.id })} download>
          <Icon name="export" size={14} />
          {t`Export CSV`}
        </a>
      )}
    </div>
  )
}

interface NarrowProps {
  name: string
  all: string
  chosen?: string
  choices: readonly { id: string; name: string }[]
  onChoose: (id: string | undefined) => void
}

function Narrow({ name, all, chosen, choices, onChoose }: NarrowProps) {
  return (
    <Menu label={name} trigger={<Button size="small" iconEnd="down">{chosen ? `${name}: ${chosen}` : name}</Button>}>
      <MenuAction chosen={!chosen} onAction={() => onChoose(undefined)}>{all}</MenuAction>
      {choices
        .filter(choice => choice.name !== all)
        .map(choice => (
          <MenuAction key={choice.id} chosen={choice.name === chosen} onAction={() => onChoose(choice.id)}>
            {choice.name}
          </MenuAction>
        ))}
    </Menu>
  )
}
