import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { DealSignals } from '../api/types'
import { Sparkline } from '../viz/Sparkline'
import { Weeks } from '../viz/Weeks'
import { useDuration } from './words'

/** The four things to see in five seconds. */
export function Tiles({ signals }: { signals: DealSignals }) {
  const { t } = useLingui()
  const buyer = signals.buyer_act
  const economic = signals.coverage[0]
  return (
    <dl className="tiles">
      <Tile name={t`Last act of the buyer`} late={buyer === null || buyer.days > 14}>
        {buyer ? <Days days={buyer.days} /> : t`None yet`}
        {buyer && <small>{buyer.act.contacts.map(person => person.name).join(', ')}</small>}
      </Tile>
      <Tile name={t`Spoke with the economic buyer`} late={economic?.days == null || economic.days > 14}>
        {economic?.days != null ? <Days days={economic.days} /> : economic && economic.people.length > 0 ? t`Not yet` : t`Nobody is named`}
        {economic && economic.people.length > 0 && <small>{economic.people.map(person => person.contact.name).join(', ')}</small>}
      </Tile>
      <LatencyTile latency={signals.latency} />
      <EngagementTile engagement={signals.engagement} />
    </dl>
  )
}

function Tile({ name, late, children }: { name: string; late?: boolean; children: ReactNode }) {
  return (
    <div className={late ? 'tile tile-late' : 'tile'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Days({ days }: { days: number }) {
  const { t } = useLingui()
  if (days <= 0) return <b>{t`Today`}</b>
  return <b><Plural value={days} one="# day ago" other="# days ago" /></b>
}

function LatencyTile({ latency }: { latency: DealSignals['latency'] }) {
  const { t } = useLingui()
  const duration = useDuration()
  const recent = latency.recent.median_minutes
  const before = latency.before.median_minutes
  const trends = { faster: t`faster`, slower: t`slower`, steady: t`as before`, too_few: t`too few to compare` }
  const now = recent === null ? null : duration(recent)
  const then = before === null ? null : duration(before)
  const trend = trends[latency.trend]
  const label = t`The buyer's last answers, in hours: ${latency.answers.map(answer => Math.round(answer.minutes / 60)).join(', ')}`
  return (
    <Tile name={t`Answers within`} late={latency.trend === 'slower'}>
      <b>{now ?? t`Too few to say`}</b>
      <small>{then ? <Trans>{trend}: {then} a month ago</Trans> : trend}</small>
      <Sparkline label={label} values={latency.answers.map(answer => answer.minutes)} />
    </Tile>
  )
}

function EngagementTile({ engagement }: { engagement: DealSignals['engagement'] }) {
  const { t } = useLingui()
  const { recent, before, ours } = engagement
  const trends = { rising: t`rising`, falling: t`falling`, steady: t`steady`, too_few: t`too few to compare` }
  const trend = trends[engagement.trend]
  const label = t`Acts in the last twelve weeks, the buyer's: ${engagement.weeks.map(week => week.buyer).join(', ')}; ours: ${engagement.weeks.map(week => week.ours).join(', ')}`
  return (
    <Tile name={t`Acts in 30 days`} late={engagement.trend === 'falling'}>
      <b><Plural value={recent} one="# by the buyer" other="# by the buyer" /></b>
      <small><Trans>{trend}: {before} in the 30 days before; {ours} by us</Trans></small>
      <Weeks label={label} weeks={engagement.weeks} />
    </Tile>
  )
}
