import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './Button'
import { ErrorState, Skeleton } from './states'
import './lists.css'

interface Growing<Item> {
  data?: { pages: { items: Item[] }[] }
  error: unknown
  isPending: boolean
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
  refetch: () => unknown
}

/** A list that grows page by page, with its waiting, empty and failed states. */
export function List<Item>({ list, empty, explain, children }: { list: Growing<Item>; empty: ReactNode; explain: (error: unknown) => string | null; children: (items: Item[]) => ReactNode }) {
  const { t } = useLingui()
  if (list.error) return <ErrorState onRetry={() => void list.refetch()}>{explain(list.error)}</ErrorState>
  if (list.isPending) return <ListSkeleton />
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  if (items.length === 0) return empty
  return (
    <>
      {children(items)}
      {list.hasNextPage && (
        <div className="list-more">
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>{t`Show more`}</Button>
        </div>
      )}
    </>
  )
}

export function ListSkeleton() {
  return (
    <div className="panel" aria-hidden="true">
      {[1, 2, 3, 4, 5].map(row => (
        <div key={row} className="list-row">
          <Skeleton height={30} width={30} />
          <Skeleton height={14} width="45%" />
        </div>
      ))}
    </div>
  )
}
