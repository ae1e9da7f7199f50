import { useLingui } from '@lingui/react/macro'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useSession } from '../api/session'
import { Icon } from '../ui/Icon'
import { Menu, MenuAction, MenuLine } from '../ui/Menu'
import { openSheet } from '../ui/sheets'
import { morePlaces } from './places'
import { useSignOut } from './useSignOut'

/** The last of a phone's bar: every other place, finding, and signing out. */
export function MoreMenu() {
  const { t, i18n } = useLingui()
  const { workspace, may } = useSession()
  const navigate = useNavigate()
  const leave = useSignOut()
  const path = useRouterState({ select: state => state.location.pathname })
  const places = morePlaces.filter(place => !place.needs || may.includes(place.needs))
  const here = places.find(place => path.endsWith(place.to.slice(place.to.lastIndexOf('/'))))
  return (
    <Menu
      label={t`More`}
      trigger={
        <AriaButton className="bottom-link" aria-current={here ? 'page' : undefined}>
          <Icon name="more" size={20} />
          {t`More`}
        </AriaButton>
      }
    >
      {places.map(place => (
        <MenuAction key={place.to} icon={place.icon} chosen={place === here} onAction={() => void navigate({ to: place.to, params: { workspace: workspace.id } })}>
          {i18n._(place.name)}
        </MenuAction>
      ))}
      {may.includes('coach') && <MenuAction icon="star" onAction={() => void navigate({ to: '/w/$workspace/setup', params: { workspace: workspace.id } })}>{t`Getting started`}</MenuAction>}
      <MenuLine />
      <MenuAction icon="search" onAction={() => openSheet('palette', {})}>{t`Find or jump to`}</MenuAction>
      <MenuAction icon="leave" onAction={() => leave.mutate()}>{t`Sign out`}</MenuAction>
    </Menu>
  )
}
