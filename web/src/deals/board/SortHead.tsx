import { Icon } from '../../ui/Icon'
import { useFilter } from './useFilter'

/** A column title that sorts; pressed again it turns the order around where the server can. */
export function SortHead({ by, start, end, children }: { by: string; start?: string; end?: boolean; children: string }) {
  const { filter, change } = useFilter()
  const sort = filter.sort ?? 'close_day'
  const here = sort === by || sort === `-${by}`
  const turned = sort.startsWith('-') ? by : `-${by}`
  const turns = by === 'close_day' || by === 'value'
  return (
    <span role="columnheader" aria-sort={here ? (sort.startsWith('-') ? 'descending' : 'ascending') : undefined} className={end ? 'cell-end' : undefined}>
      <button type="button" className="sort-head" onClick={() => change({ sort: here && turns ? turned : (start ?? by) })}>
        {children}
        {here && <Icon name={sort.startsWith('-') ? 'down' : 'up'} size={12} />}
      </button>
    </span>
  )
}
