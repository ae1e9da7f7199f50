import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSession } from '../api/session'
import { Icon } from '../ui/Icon'
import { afterFirstPage } from '../ui/screen'
import { openSheet } from '../ui/sheets'
import { barPlaces, type Place } from './places'
import { useInboxCount } from './useInboxCount'

const MoreMenu = lazy(afterFirstPage(() => import('./MoreMenu').then(file => ({ default: file.MoreMenu }))))

/** The phone's bar: two places, the plus, one place, and the rest under More. */
export function BottomBar() {
  const { t } = useLingui()
  const { may } = useSession()
  return (
    <nav className="bottom" aria-label={t`Main`}>
      {barPlaces.slice(0, 2).map(place => (
        <BottomLink key={place.to} place={place} />
      ))}
      {may.includes('edit_deals') ? (
        <button type="button" className="bottom-new" aria-label={t`New deal`} onClick={() => openSheet('new-deal', {})}>
          <Icon name="plus" size={22} />
        </button>
      ) : (
        <span />
      )}
      {barPlaces.slice(2).map(place => (
        <BottomLink key={place.to} place={place} />
      ))}
      <Suspense fallback={<span />}>
        <MoreMenu />
      </Suspense>
    </nav>
  )
}

function BottomLink({ place }: { place: Place }) {
  const { i18n } = useLingui()
  const { workspace } = useSession()
  const waiting = useInboxCount()
  return (
    <Link to={place.to} params={{ workspace: workspace.id }} className="bottom-link" activeProps={{ 'aria-current': 'page' }}>
      <Icon name={place.icon} size={20} />
      {i18n._(place.short)}
      {place.icon === 'inbox' && waiting && <b className="badge figures">{waiting}</b>}
    </Link>
  )
}
