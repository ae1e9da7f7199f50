import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { listen } from '../api/live'
import { useSession } from '../api/session'
import { TimeZone } from '../ui/Figures'
import { handleKey, setSingleKeys } from '../ui/keys'
import { pageIsDrawn } from '../ui/screen'
import { Toasts } from '../ui/Toasts'
import { BottomBar } from './BottomBar'
import { useGlobalKeys } from './globalKeys'
import { speak } from '../ui/language'
import { OfflineNotice } from './OfflineNotice'
import { learnToExplain } from './room'
import { OpenSheets } from './Sheets'
import { SideBar } from './SideBar'
import { paintTheme } from './theme'
import './Shell.css'

/** The room every signed-in page stands in. */
export function Shell() {
  const { t } = useLingui()
  const { workspace } = useSession()
  useWishes()
  useGlobalKeys()
  useEffect(learnToExplain, [])
  useLiveUpdates(workspace.id)
  const main = useFocusOnPage()
  const heavy = useRouterState({ select: state => state.location.pathname.endsWith('/pipeline') })
  useEffect(() => {
    if (!heavy) pageIsDrawn()
  }, [heavy])
  return (
    <TimeZone value={workspace.time_zone}>
      <div className="shell">
        <a className="skip" href="#main">
          {t`Skip to the content`}
        </a>
        <SideBar />
        <main id="main" className="shell-main" tabIndex={-1} ref={main}>
          <OfflineNotice />
          <Outlet />
        </main>
        <BottomBar />
      </div>
      <Suspense>
        <OpenSheets />
      </Suspense>
      <Toasts />
    </TimeZone>
  )
}

/** Language, theme and single keys follow the session, also when they were changed in another window. */
function useWishes() {
  const { person } = useSession()
  useEffect(() => {
    setSingleKeys(person.single_keys)
    paintTheme(person.theme)
    void speak(person.language)
  }, [person.single_keys, person.theme, person.language])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => void handleKey(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function useLiveUpdates(workspace: string) {
  const client = useQueryClient()
  useEffect(() => {
    const live = listen(client, workspace)
    return live.close
  }, [client, workspace])
}

/** A new page takes the focus, so a keyboard or a screen reader starts there and not at the old link. */
function useFocusOnPage() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: state => state.resolvedLocation?.pathname })
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== undefined && before.current !== path) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  return main
}
