import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { get } from '../../api/client'
import { useWorkspace } from '../../api/session'
import type { Board, BoardColumn, DealCard, Page } from '../../api/types'
import { formatCount } from '../../ui/format'
import { ColumnTotal } from './ColumnTotal'
import { useFilter } from './useFilter'

/** Sums the columns; a base total exists only when every column with money has one. */
export function sumBoard(board: Board): Pick<BoardColumn, 'values' | 'in_base'> & { count: number; capped: boolean } {
  const totals = new Map<string, number>()
  for (const value of board.columns.flatMap(column => column.values)) totals.set(value.currency, (totals.get(value.currency) ?? 0) + value.value_minor)
  const valued = board.columns.filter(column => column.values.length > 0)
  const [first] = valued.map(column => column.in_base)
  const in_base = first && valued.every(column => column.in_base) ? { ...first, value_minor: valued.reduce((sum, column) => sum + (column.in_base?.value_minor ?? 0), 0) } : null
  return {
    values: [...totals].map(([currency, value_minor]) => ({ currency, value_minor })),
    in_base,
    count: board.columns.reduce((sum, column) => sum + column.total.count, 0),
    capped: board.columns.some(column => column.total.capped),
  }
}

/** The strip over the board: what is open, and where proof or a next step is missing. Each gap leads to its deals. */
export function Gaps({ board }: { board: Board }) {
  const { t, i18n } = useLingui()
  const sum = sumBoard(board)
  return (
    <div className="gaps">
      <div className="gap">
        <small>{t`Open pipeline`}</small>
        <strong>
          <ColumnTotal column={sum} />
          <em>{sum.capped ? formatCount(sum, i18n.locale) : <Plural value={sum.count} one="# deal" other="# deals" />}</em>
        </strong>
      </div>
      <Gap needs="attention" name={t`Ask for attention`} />
      <Gap needs="missing_evidence" name={t`Missing proof`} />
      <Gap needs="no_next_step" name={t`No next step`} />
      <Gap needs="late_step" name={t`Late next step`} />
      <Gap needs="claims_stage" name={t`Claimed, not proven`} />
    </div>
  )
}

function Gap({ needs, name }: { needs: string; name: string }) {
  const { i18n } = useLingui()
  const workspace = useWorkspace()
  const { filter } = useFilter()
  const { pipeline, owner, q } = filter
  const { data } = useQuery({
    queryKey: [workspace, 'deals', 'count', { pipeline, owner, q, needs }],
    queryFn: ({ signal }) => get<Page<DealCard>>(`/w/${workspace}/deals`, { pipeline, owner, q, needs, state: 'open', limit: 1 }, signal),
  })
  if (data?.total.count === 0) return null
  return (
    <Link className="gap" to="/w/$workspace/pipeline" params={{ workspace }} search={before => ({ ...before, view: 'table', needs })}>
      <small>{name}</small>
      <strong className="figures">{data ? formatCount(data.total, i18n.locale) : '–'}</strong>
    </Link>
  )
}
