import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { inboxQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Commitment } from '../api/types'
import { Button } from '../ui/Button'
import { useToday } from '../ui/Figures'
import { formatCount } from '../ui/format'
import type { IconName } from '../ui/Icon'
import { useKeys } from '../ui/keys'
import { PageHeader } from '../ui/PageHeader'
import { EmptyState, ErrorState, Skeleton } from '../ui/states'
import { Tabs } from '../ui/Tabs'
import { useWalk } from '../ui/walk'
import { type Group, grouped, type InboxView } from './inbox'
import { InboxRow } from './InboxRow'
import { KeepingDialogs } from './KeepingDialogs'
import { mayKeep } from './useKeeping'
import '../ui/lists.css'
import './InboxPage.css'

/** What I owe, what waits on a word of mine, what others owe me, and what was kept. */
export function InboxPage({ view, onView }: { view: InboxView; onView: (view: InboxView) => void }) {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const owed = useInfiniteQuery(inboxQuery(workspace, 'owe')).data?.pages[0]?.total
  const waits = useInfiniteQuery(inboxQuery(workspace, 'waits')).data?.pages[0]?.total
  const escalated = useInfiniteQuery(inboxQuery(workspace, 'escalated')).data?.pages[0]?.total
  // Most people are never told of somebody else's delay; the list is there for who was.
  const told = view === 'escalated' || (escalated !== undefined && escalated.count > 0)
  return (
    <>
      <PageHeader title={t`Inbox`} />
      <Tabs
        label={t`Inbox`}
        items={[
          { id: 'owe', name: t`I owe`, count: owed && formatCount(owed, i18n.locale) },
          { id: 'waits', name: t`Waits on me`, count: waits && formatCount(waits, i18n.locale) },
          { id: 'owed', name: t`Owed to me` },
          ...(told ? [{ id: 'escalated', name: t`Escalated to me`, count: escalated && formatCount(escalated, i18n.locale) }] : []),
          { id: 'done', name: t`Done` },
        ]}
        chosen={view}
        onChoose={chosen => onView(chosen as InboxView)}
      >
        <InboxList key={view} view={view} />
      </Tabs>
    </>
  )
}

function InboxList({ view }: { view: InboxView }) {
  const { t } = useLingui()
  const explain = useExplain()
  const list = useInfiniteQuery(inboxQuery(useWorkspace(), view))
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  const none: Record<InboxView, { icon: IconName; title: string; text: string }> = {
    owe: { icon: 'check', title: t`You owe nothing`, text: t`Next steps, requests for proof and verifications that carry your name come here.` },
    owed: { icon: 'inbox', title: t`Nobody owes you anything`, text: t`What you ask of a colleague or agree with a buyer appears here until it is done.` },
    waits: { icon: 'check', title: t`Nothing waits on you`, text: t`A day the buyer proposes, or something a colleague hands over to you, waits here for your answer.` },
    escalated: { icon: 'check', title: t`Nothing was escalated to you`, text: t`What stays late after reminders comes here, with what was tried.` },
    done: { icon: 'inbox', title: t`Nothing is settled yet`, text: t`What was kept stays here, with how late it was.` },
  }
  return (
    <div className="inbox">
      {list.error && <ErrorState onRetry={() => void list.refetch()}>{explain(list.error)}</ErrorState>}
      {list.isPending && <InboxSkeleton />}
      {list.isSuccess && items.length === 0 && (
        <EmptyState icon={none[view].icon} title={none[view].title}>
          {none[view].text}
        </EmptyState>
      )}
      {items.length > 0 && <InboxGroups items={items} view={view} />}
      {list.hasNextPage && <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>{t`Show more`}</Button>}
    </div>
  )
}

function InboxGroups({ items, view }: { items: readonly Commitment[]; view: InboxView }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const groups = grouped(items, useToday())
  const names: Record<Group, string> = { late: t`Late`, today: t`Today`, week: t`Within a week`, later: t`Later`, none: t`No day agreed`, done: t`Settled` }
  const { here, setHere, list } = useWalk<HTMLDivElement>(groups.flatMap(group => group.items.map(item => item.id)))
  const current = items.find(item => item.id === here)
  const [settling, setSettling] = useState<Commitment | null>(null)
  const settle = (commitment: Commitment) => mayKeep(commitment, 'settle') && setSettling(commitment)
  useKeys([
    { keys: 'd', does: t`Mark as done`, run: () => current && settle(current) },
    { keys: 'o', does: t`Open the deal`, run: () => current && void navigate({ to: '/w/$workspace/deals/$deal', params: { workspace, deal: current.about.deal } }) },
  ])
  return (
    <div ref={list}>
      {groups.map(group => (
        <section key={group.group} className="inbox-group">
          <h2 className={group.group === 'late' ? 'inbox-title inbox-title-late' : 'inbox-title'}>{names[group.group]}</h2>
          <ul className="inbox-rows">
            {group.items.map(item => (
              <InboxRow key={item.id} commitment={item} view={view} here={item.id === here} onHere={() => setHere(item.id)} onSettle={() => settle(item)} />
            ))}
          </ul>
        </section>
      ))}
      {settling && <KeepingDialogs which="settle" commitment={settling} onClose={() => setSettling(null)} />}
    </div>
  )
}

function InboxSkeleton() {
  return (
    <div className="inbox-wait" aria-hidden="true">
      {[0, 1, 2, 3, 4].map(row => (
        <Skeleton key={row} height={58} />
      ))}
    </div>
  )
}
