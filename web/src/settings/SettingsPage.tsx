import { useLingui } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense } from 'react'
import { useSession } from '../api/session'
import { ListSkeleton } from '../ui/List'
import { PageHeader } from '../ui/PageHeader'
import { Tabs } from '../ui/Tabs'
import { Appearance } from './Appearance'
import '../ui/lists.css'
import './Settings.css'

const Calendars = lazy(() => import('./Calendars').then(file => ({ default: file.Calendars })))
const Members = lazy(() => import('./Members').then(file => ({ default: file.Members })))
const PipelineSettings = lazy(() => import('./PipelineSettings').then(file => ({ default: file.PipelineSettings })))
const Rates = lazy(() => import('./Rates').then(file => ({ default: file.Rates })))
const Teams = lazy(() => import('./Teams').then(file => ({ default: file.Teams })))
const Tokens = lazy(() => import('./Tokens').then(file => ({ default: file.Tokens })))
const WorkspaceForm = lazy(() => import('./WorkspaceForm').then(file => ({ default: file.WorkspaceForm })))

/** My own wishes first; what concerns everybody after it, for those who may change it. app hands in what other rooms let be set. */
export function SettingsPage({ Playbooks, Outbox }: { Playbooks: ComponentType; Outbox: ComponentType }) {
  const { t } = useLingui()
  const { may } = useSession()
  const { tab } = useSearch({ from: '/w/$workspace/settings' })
  const navigate = useNavigate({ from: '/w/$workspace/settings' })
  const items = [
    { id: 'me', name: t`You` },
    { id: 'members', name: t`Members` },
    { id: 'calendars', name: t`Calendars` },
    { id: 'pipeline', name: t`Pipeline` },
    { id: 'playbook', name: t`Playbook` },
    { id: 'rates', name: t`Exchange rates` },
    ...(may.includes('manage_workspace') ? [{ id: 'workspace', name: t`Workspace` }, { id: 'tokens', name: t`Access tokens` }, { id: 'mail', name: t`Mail` }] : []),
  ]
  const chosen = items.find(item => item.id === tab)?.id ?? 'me'
  return (
    <>
      <PageHeader title={t`Settings`} />
      <Tabs label={t`Settings`} items={items} chosen={chosen} onChoose={id => void navigate({ search: { tab: id }, replace: true })}>
        <div className="page-body settings">
          <div className="page-narrow">
            <Suspense fallback={<ListSkeleton />}>
              {chosen === 'me' && <Appearance />}
              {chosen === 'members' && (
                <>
                  <Members />
                  <Teams />
                </>
              )}
              {chosen === 'calendars' && <Calendars />}
              {chosen === 'pipeline' && <PipelineSettings />}
              {chosen === 'playbook' && <Playbooks />}
              {chosen === 'rates' && <Rates />}
              {chosen === 'workspace' && <WorkspaceForm />}
              {chosen === 'tokens' && <Tokens />}
              {chosen === 'mail' && <Outbox />}
            </Suspense>
          </div>
        </div>
      </Tabs>
    </>
  )
}
