import { useLingui } from '@lingui/react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { inboxQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import { formatCount } from '../ui/format'

/** What I owe, as the badge shows it; null when nothing waits. */
export function useInboxCount(): string | null {
  const { i18n } = useLingui()
  const { data } = useInfiniteQuery(inboxQuery(useWorkspace(), 'owe'))
  const total = data?.pages[0]?.total
  return total && total.count > 0 ? formatCount(total, i18n.locale) : null
}
