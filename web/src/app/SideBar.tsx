import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSession } from '../api/session'
import { Icon, Mark } from '../ui/Icon'
import { Kbd } from '../ui/Kbd'
import { afterFirstPage } from '../ui/screen'
import { openSheet } from '../ui/sheets'
import { places } from './places'
import { room } from './room'
import { useInboxCount } from './useInboxCount'

const MeMenu = lazy(afterFirstPage(() => import('./MeMenu').then(file => ({ default: file.MeMenu }))))

const GuideLink = lazy(afterFirstPage(room(() => import('../adoption/GuideLink').then(file => ({ default: file.GuideLink })))))

export function SideBar() {
  const { t, i18n } = useLingui()
  const { workspace, may } = useSession()
  const waiting = useInboxCount()
  return (
    <nav className="side" aria-label={t`Main`}>
      <div className="side-house">
        <Mark />
        <span className="one-line">
          {workspace.name}
          <small>
            <Trans>Sales workspace</Trans>
          </small>
        </span>
      </div>
      <button type="button" className="side-find" aria-keyshortcuts="Meta+K Control+K" onClick={() => openSheet('palette', {})}>
        <Icon name="search" size={14} />
        <span className="one-line">{t`Find or jump to`}</span>
        <Kbd keys="mod+k" />
      </button>
      {places
        .filter(place => !place.needs || may.includes(place.needs))
        .map(place => (
          <Link key={place.to} to={place.to} params={{ workspace: workspace.id }} className="side-link" activeProps={{ 'aria-current': 'page' }}>
            <Icon name={place.icon} />
            <span className="one-line">{i18n._(place.name)}</span>
            {place.icon === 'inbox' && waiting && <b className="badge figures">{waiting}</b>}
          </Link>
        ))}
      <Suspense>
        <GuideLink />
      </Suspense>
      <span className="side-space" />
      {workspace.sample && (
        <p className="side-sample">
          <Trans>
            <strong>Sample company</strong> Try anything: nothing here is real.
          </Trans>
        </p>
      )}
      <Suspense fallback={<span className="side-wait" />}>
        <MeMenu />
      </Suspense>
    </nav>
  )
}
