import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useExplain } from '../api/problems'
import { inboxQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Commitment } from '../api/types-work'
import { useToday } from '../ui/Figures'
import { List } from '../ui/List'
import { PageHeader } from '../ui/PageHeader'
import { EmptyState } from '../ui/states'
import { Tabs } from '../ui/Tabs'
import { CommitmentRow } from './CommitmentRow'

type View = 'owe' | 'owed' | 'done'

/** Everything with a name and a day on it: what I owe, what others owe me, what is settled. */
export function InboxPage() {
  const { t } = useLingui()
  const { view } = useSearch({ from: '/w/$workspace/inbox' })
  const navigate = useNavigate({ from: '/w/$workspace/inbox' })
  const chosen: View = view === 'owed' || view === 'done' ? view : 'owe'
  return (
    <>
      <PageHeader title={t`Inbox`} />
      <Tabs
        label={t`Inbox`}
        items={[
          { id: 'owe', name: t`I owe` },
          { id: 'owed', name: t`Owed to me` },
          { id: 'done', name: t`Settled` },
        ]}
        chosen={chosen}
        onChoose={id => void navigate({ search: { view: id }, replace: true })}
      >
        <Commitments view={chosen} />
      </Tabs>
    </>
  )
}

function Commitments({ view }: { view: View }) {
  const { t } = useLingui()
  const explain = useExplain()
  const list = useInfiniteQuery(inboxQuery(useWorkspace(), view))
  const empty = (
    <EmptyState icon="inbox" title={view === 'owe' ? t`Nothing waits for you` : t`Nothing here`}>
      <Trans>Next steps, requests for proof and verifications with your name on them appear here.</Trans>
    </EmptyState>
  )
  return (
    <div className="page-body">
      <div className="page-narrow">
        <List list={list} empty={empty} explain={explain}>
          {items => (view === 'done' ? <Group items={items} /> : <ByDay items={items} />)}
        </List>
      </div>
    </div>
  )
}

/** Late first, then today, then what comes. */
function ByDay({ items }: { items: Commitment[] }) {
  const { t } = useLingui()
  const today = useToday()
  const late = items.filter(item => item.late_days > 0)
  const now = items.filter(item => item.late_days <= 0 && item.due_day === today)
  const later = items.filter(item => item.late_days <= 0 && item.due_day !== today)
  return (
    <>
      <Group title={t`Late`} items={late} />
      <Group title={t`Today`} items={now} />
      <Group title={t`Coming`} items={later} />
    </>
  )
}

function Group({ title, items }: { title?: string; items: Commitment[] }) {
  if (items.length === 0) return null
  return (
    <>
      {title && <h2 className="list-title">{title}</h2>}
      <ul className="panel">
        {items.map(item => (
          <CommitmentRow key={item.id} commitment={item} />
        ))}
      </ul>
    </>
  )
}
