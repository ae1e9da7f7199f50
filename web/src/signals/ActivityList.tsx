import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { activitiesQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Activity, Deal } from '../api/types'
import { Button, IconButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Ago } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { Menu, MenuAction } from '../ui/Menu'
import { ReasonDialog } from '../ui/ReasonDialog'
import { ErrorState, Skeleton } from '../ui/states'
import { LogActivity } from './LogActivity'
import { useRemove } from './useActivities'
import { kindIcons, useActivityTitle, useIndicatorName } from './words'

type Asking = { to: 'correct' | 'remove'; activity: Activity }

/** What happened around the deal, newest first, page by page. */
export function ActivityList({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  const explain = useExplain()
  const list = useInfiniteQuery(activitiesQuery(useWorkspace(), deal.id))
  const [asking, setAsking] = useState<Asking | null>(null)
  const close = () => setAsking(null)
  if (list.error) return <ErrorState onRetry={() => void list.refetch()}>{explain(list.error)}</ErrorState>
  if (list.isPending) return <div className="signals-wait"><Skeleton height={40} /><Skeleton height={40} /></div>
  const items = list.data.pages.flatMap(page => page.items)
  return (
    <>
      <ul className="activities">
        {items.map(activity => (
          <Row key={activity.id} activity={activity} onAsk={to => setAsking({ to, activity })} />
        ))}
      </ul>
      {list.hasNextPage && <div className="signals-more"><Button size="small" isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>{t`Show earlier`}</Button></div>}
      {asking?.to === 'correct' && <LogActivity deal={deal} activity={asking.activity} onClose={close} />}
      {asking?.to === 'remove' && <RemoveDialog activity={asking.activity} onClose={close} />}
    </>
  )
}

function Row({ activity, onAsk }: { activity: Activity; onAsk: (to: Asking['to']) => void }) {
  const { t } = useLingui()
  const title = useActivityTitle()(activity.kind, activity.side)
  const indicatorName = useIndicatorName()
  const may = (action: string) => activity.may.some(one => one.action === action && one.allowed)
  const names = activity.contacts.map(person => person.name).join(', ')
  return (
    <li className="activity">
      <span className={activity.buyer_acted ? 'activity-mark activity-buyer' : 'activity-mark'}>
        <Icon name={kindIcons[activity.kind]} size={14} />
      </span>
      <div className="activity-body">
        <p>
          <b>{title}</b>
          {names && <> · {names}</>}
          {activity.minutes && <span className="quiet"> · {t`${activity.minutes} min`}</span>}
        </p>
        {activity.note && <p className="activity-note">{activity.note}</p>}
        {activity.indicators.length > 0 && (
          <p className="activity-shows">
            {activity.indicators.map(indicator => (
              <Chip key={indicator} tone="buyer">{indicatorName(indicator)}</Chip>
            ))}
          </p>
        )}
        <p className="quiet">
          <Ago at={activity.occurred_at} />
          {activity.source && <> · {t`told by ${activity.source}`}</>}
        </p>
      </div>
      {may('correct') && (
        <Menu label={t`More`} trigger={<IconButton icon="more" label={t`More: ${title}`} />}>
          <MenuAction icon="pencil" onAction={() => onAsk('correct')}>{t`Correct`}</MenuAction>
          <MenuAction icon="trash" danger onAction={() => onAsk('remove')}>{t`Remove`}</MenuAction>
        </Menu>
      )}
    </li>
  )
}

function RemoveDialog({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const remove = useRemove()
  return (
    <ReasonDialog
      title={t`Remove this activity`}
      lead={t`It stays in the history and counts no longer.`}
      label={t`Why was it wrong?`}
      action={t`Remove`}
      danger
      problem={explain(remove.error)}
      busy={remove.isPending}
      onClose={onClose}
      onDone={reason => remove.mutate({ activity, reason }, { onSuccess: onClose })}
    />
  )
}
