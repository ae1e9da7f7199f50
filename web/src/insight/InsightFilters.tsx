import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { membersQuery, pipelinesQuery } from '../api/queries'
import { useSession } from '../api/session'
import { Select } from '../ui/Choice'
import { type InsightFilter, periods, usual_period } from './filter'
import { useSizeName } from './useSizeName'

const all = 'all'

/** One row above all figures: pipeline, person, size, period. */
export function InsightFilters({ filter, onFilter }: { filter: InsightFilter; onFilter: (part: InsightFilter) => void }) {
  const { t } = useLingui()
  const { workspace, person } = useSession()
  const sizeName = useSizeName()
  const members = useQuery(membersQuery(workspace.id)).data?.items ?? []
  const pipelines = useQuery(pipelinesQuery(workspace.id)).data?.items ?? []
  const others = members.filter(member => member.state === 'active' && member.id !== person.id)
  const chosen = (value: string) => (value === all ? undefined : value)
  return (
    <div className="insight-filters">
      {pipelines.length > 1 && <Select label={t`Pipeline`} value={filter.pipeline ?? pipelines[0]?.id ?? null} onChange={pipeline => onFilter({ pipeline })} choices={pipelines} />}
      <Select
        label={t`Whose deals`}
        value={filter.owner ?? all}
        onChange={owner => onFilter({ owner: chosen(owner) })}
        choices={[{ id: all, name: t`Everyone's deals` }, { id: person.id, name: t`My deals` }, ...others.map(({ id, name }) => ({ id, name }))]}
      />
      <Select label={t`Deal size`} value={filter.size ?? all} onChange={size => onFilter({ size: chosen(size) })} choices={[{ id: all, name: t`Every size` }, ...['small', 'medium', 'large'].map(id => ({ id, name: sizeName(id) }))]} />
      <Select
        label={t`Period`}
        value={periods.find(period => period === filter.months) ?? usual_period}
        onChange={months => onFilter({ months: months === usual_period ? undefined : months })}
        choices={periods.map(id => ({ id, name: t`${plural(Number(id), { one: 'Last # month', other: 'Last # months' })}` }))}
      />
    </div>
  )
}
