import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useSession } from '../api/session'
import { Icon } from '../ui/Icon'
import { openSheet } from '../ui/sheets'
import { type Place, places } from './places'
import { useInboxCount } from './useInboxCount'

// The rest is reached through the palette.
const onPhone = places.filter(place => !place.desk)

/** The phone's bar: two places, the plus, two places. */
export function BottomBar() {
  const { t } = useLingui()
  const { may } = useSession()
  return (
    <nav className="bottom" aria-label={t`Main`}>
      {onPhone.slice(0, 2).map(place => (
        <BottomLink key={place.to} place={place} />
      ))}
      {may.includes('edit_deals') ? (
        <button type="button" className="bottom-new" aria-label={t`New deal`} onClick={() => openSheet('new-deal', {})}>
          <Icon name="plus" size={22} />
        </button>
      ) : (
        <span />
      )}
      {onPhone.slice(2).map(place => (
        <BottomLink key={place.to} place={place} />
      ))}
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
