import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useState } from 'react'
import { IconButton } from '../../ui/Button'
import { SearchField } from '../../ui/SearchField'
import { afterFirstPage, usePhone } from '../../ui/screen'
import { useFilter } from './useFilter'

// Menus come after the first paint; the board does not wait for them.
const OwnerMenu = lazy(afterFirstPage(() => import('./OwnerMenu').then(file => ({ default: file.OwnerMenu }))))

/** Typing settles before the server is asked. */
const settle_ms = 250

export function Filters() {
  const phone = usePhone()
  return (
    <>
      <SearchDeals />
      <Suspense fallback={<span className="filter-wait" />}>
        <OwnerMenu phone={phone} />
      </Suspense>
    </>
  )
}

function SearchDeals() {
  const { t } = useLingui()
  const phone = usePhone()
  const { filter, change } = useFilter()
  const [words, setWords] = useState(filter.q ?? '')
  const [open, setOpen] = useState(!phone || Boolean(filter.q))
  useEffect(() => {
    if (words === (filter.q ?? '')) return
    const timer = setTimeout(() => change({ q: words || undefined }), settle_ms)
    return () => clearTimeout(timer)
  })
  if (phone && !open) return <IconButton icon="search" label={t`Search deals`} onPress={() => setOpen(true)} />
  return (
    <div className="filter-search">
      <SearchField label={t`Search deals`} value={words} onChange={setWords} autoFocus={phone} onBlur={() => phone && !words && setOpen(false)} />
    </div>
  )
}
