import { useLingui } from '@lingui/react'
import { Trans, useLingui as useWords } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import { timelineQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { Deal, TimelineEntry } from '../../api/types'
import { Button } from '../../ui/Button'
import { Ago, Day, TimeZone, useToday } from '../../ui/Figures'
import { todayIn } from '../../ui/format'
import { Icon, type IconName } from '../../ui/Icon'
import { useEvidenceKindName, useLossReasonName, useMoveBackTriggerName } from '../../ui/names'
import { ErrorState, Skeleton } from '../../ui/states'
import { tellEntry, whoOf } from './tellEntry'
import { completed, happenedEarlier, quoted, toldOnce, withCurrency } from './told'
import './Timeline.css'

/** Every fact about the deal, newest first: who did what, when it happened and when it was written down. */
export function Timeline({ deal }: { deal: Deal }) {
  const { t } = useWords()
  const list = useInfiniteQuery(timelineQuery(useWorkspace(), deal.id))
  if (list.error) return <ErrorState onRetry={() => void list.refetch()} />
  if (list.isPending)
    return (
      <div className="record-wait" aria-hidden="true">
        {[70, 55, 62, 48].map(width => (
          <Skeleton key={width} height={18} width={`${width}%`} />
        ))}
      </div>
    )
  const entries = toldOnce(completed(withCurrency(list.data.pages.flatMap(page => page.items), deal.value.currency)))
  return (
    <>
      <ol className="timeline">
        {entries.map(entry => (
          <Entry key={entry.sequence} entry={entry} />
        ))}
      </ol>
      {list.hasNextPage && <div className="record-more"><Button size="small" isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>{t`Show earlier`}</Button></div>}
    </>
  )
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { i18n } = useLingui()
  const today = useToday()
  const zone = useContext(TimeZone)
  const names = { proof: useEvidenceKindName(), lost: useLossReasonName(), trigger: useMoveBackTriggerName() }
  const { icon, tone } = lookOf(entry)
  const quote = quoted(entry)
  const earlier = happenedEarlier(entry, instant => todayIn(zone, new Date(instant)))
  return (
    <li className="entry">
      <span className={`entry-mark entry-${tone}`}>
        <Icon name={icon} size={13} />
      </span>
      <div className="entry-body">
        <p className="entry-words">
          <Told text={tellEntry(entry, i18n, names, today)} who={whoOf(entry, i18n)} />
        </p>
        {quote && <blockquote className="entry-quote">{quote}</blockquote>}
        <p className="entry-when">
          {earlier && <Trans>happened <Day day={earlier} />, recorded </Trans>}
          <Ago at={entry.at} />
        </p>
      </div>
    </li>
  )
}

/** The person's name stands out wherever the language puts it. */
function Told({ text, who }: { text: string; who: string }) {
  const at = text.indexOf(who)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <b>{who}</b>
      {text.slice(at + who.length)}
    </>
  )
}

type Tone = 'plain' | 'good' | 'warning' | 'bad'

const looks: Record<string, { icon: IconName; tone: Tone }> = {
  'deal.opened': { icon: 'plus', tone: 'plain' },
  'deal.imported': { icon: 'import', tone: 'plain' },
  'deal.advanced': { icon: 'arrow', tone: 'good' },
  'deal.overridden': { icon: 'alert', tone: 'warning' },
  'deal.moved_back': { icon: 'left', tone: 'warning' },
  'deal.move_undone': { icon: 'undo', tone: 'plain' },
  'deal.won': { icon: 'trophy', tone: 'good' },
  'deal.lost': { icon: 'close', tone: 'bad' },
  'deal.reopened': { icon: 'undo', tone: 'plain' },
  'deal.verbally_agreed': { icon: 'chat', tone: 'good' },
  'deal.stakeholders_changed': { icon: 'customers', tone: 'plain' },
  'deal.claimed_elsewhere': { icon: 'flag', tone: 'warning' },
  'deal.claim_proven': { icon: 'shield', tone: 'good' },
  'deal.lost_its_evidence': { icon: 'alert', tone: 'bad' },
  'evidence.submitted': { icon: 'clip', tone: 'plain' },
  'evidence.verified': { icon: 'check', tone: 'good' },
  'evidence.rejected': { icon: 'close', tone: 'bad' },
  'evidence.withdrawn': { icon: 'undo', tone: 'warning' },
  'activity.recorded': { icon: 'chat', tone: 'plain' },
  'activity.removed': { icon: 'trash', tone: 'warning' },
  'activity.restored': { icon: 'undo', tone: 'plain' },
  'commitment.settled': { icon: 'check', tone: 'good' },
  'commitment.came_due': { icon: 'clock', tone: 'warning' },
}

function lookOf(entry: TimelineEntry) {
  return looks[entry.kind] ?? { icon: entry.kind.startsWith('commitment.') ? ('clock' as const) : ('pencil' as const), tone: 'plain' as const }
}
