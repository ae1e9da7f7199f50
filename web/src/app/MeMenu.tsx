import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Button as AriaButton } from 'react-aria-components/Button'
import { patch } from '../api/client'
import { useSession, useSetSession } from '../api/session'
import type { Language, Session, Theme } from '../api/types'
import { useRoleName } from '../ui/names'
import { Avatar } from '../ui/Avatar'
import type { IconName } from '../ui/Icon'
import { Menu, MenuAction, MenuLine } from '../ui/Menu'
import { openSheet } from '../ui/sheets'
import { languages } from '../ui/language'
import { useSignOut } from './useSignOut'

const themeIcons: Record<Theme, IconName> = { system: 'settings', light: 'sun', dark: 'moon' }

/** Who I am; theme, language, keys and signing out in one place. */
export function MeMenu() {
  const { t } = useLingui()
  const { workspace, person } = useSession()
  const roleName = useRoleName()
  const setSession = useSetSession()
  const change = useMutation({
    mutationFn: (wish: { theme?: Theme; language?: Language }) => patch<Session>(`/w/${workspace.id}/me`, wish),
    onSuccess: setSession,
  })
  const leave = useSignOut()
  const themes: Record<Theme, string> = { system: t`Like the system`, light: t`Light`, dark: t`Dark` }
  return (
    <Menu
      label={person.name}
      trigger={
        <AriaButton className="side-me">
          <Avatar name={person.name} size={30} />
          <span className="one-line">
            {person.name}
            <small className="one-line">{roleName(person.role)}</small>
          </span>
        </AriaButton>
      }
    >
      {(Object.keys(themes) as Theme[]).map(theme => (
        <MenuAction key={theme} icon={themeIcons[theme]} chosen={person.theme === theme} onAction={() => change.mutate({ theme })}>
          {themes[theme]}
        </MenuAction>
      ))}
      <MenuLine />
      {languages.map(language => (
        <MenuAction key={language.id} icon="globe" chosen={person.language === language.id} onAction={() => change.mutate({ language: language.id })}>
          {language.name}
        </MenuAction>
      ))}
      <MenuLine />
      <MenuAction icon="keyboard" shortcut="?" onAction={() => openSheet('keys', {})}>{t`Keys`}</MenuAction>
      <MenuAction icon="leave" onAction={() => leave.mutate()}>{t`Sign out`}</MenuAction>
    </Menu>
  )
}
