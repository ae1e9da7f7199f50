import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { plural } from '@lingui/core/macro'
import type { Deal, Stage } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { formatInstant } from '../../ui/format'
import { useContext } from 'react'
import { TimeZone } from '../../ui/Figures'
import { type Stay, staysOf, usedTime } from './stays'
import './StageStrip.css'

/** The deal's way: which stages it was in, how often, for how long, and how long is usual. */
export function StageStrip({ deal, stages }: { deal: Deal; stages: readonly Stage[] }) {
  const { t } = useLingui()
  return (
    <ol className="strip" aria-label={t`Stages`}>
      {staysOf(deal, stages).map(stay => (
        <StripStage key={stay.stage.id} stay={stay} deal={deal} />
      ))}
    </ol>
  )
}

function StripStage({ stay, deal }: { stay: Stay; deal: Deal }) {
  const { t } = useLingui()
  const here = stay.state === 'here'
  const filled = stay.state === 'passed' ? 1 : here ? (deal.state === 'lost' ? 1 : usedTime(deal.stage_days, stay.stage.expected_days)) : 0
  const look = ['strip-stage', `strip-${stay.state}`, here && deal.state === 'lost' && 'strip-lost'].filter(Boolean).join(' ')
  return (
    <li className={look} aria-current={here ? 'step' : undefined} title={useVisitWords(stay)}>
      <span className="strip-bar">
        <span className="strip-fill" style={{ width: `${filled * 100}%` }} />
      </span>
      <span className="strip-name">
        {stay.state === 'passed' && <Icon name="check" size={13} />}
        <span className="one-line">{stay.stage.name}</span>
        {stay.overridden && (
          <span className="strip-mark" role="img" aria-label={t`Entered by override`} title={t`Entered by override`}>
            <Icon name="alert" size={13} />
          </span>
        )}
      </span>
      <StripDays stay={stay} deal={deal} />
    </li>
  )
}

function StripDays({ stay, deal }: { stay: Stay; deal: Deal }) {
  const expected = stay.stage.expected_days
  const stays = stay.visits.length
  if (stay.state === 'here' && deal.state === 'open')
    return (
      <span className="strip-days figures">
        <Trans>{deal.stage_days} of {expected} days</Trans>
        {stays > 1 && <> · <Plural value={stays} one="# stay" other="# stays" /></>}
      </span>
    )
  if (stays === 0)
    return (
      <span className="strip-days figures">
        {stay.state === 'ahead' ? <Trans>{expected} days expected</Trans> : <Trans>Not visited</Trans>}
      </span>
    )
  return (
    <span className="strip-days figures">
      <Plural value={stay.days} one="# day" other="# days" />
      {stays > 1 && <> · <Plural value={stays} one="# stay" other="# stays" /></>}
    </span>
  )
}

/** Each stay with its days, for the pointer. */
function useVisitWords(stay: Stay): string {
  const { t, i18n } = useLingui()
  const zone = useContext(TimeZone)
  if (stay.visits.length === 0) return stay.stage.name
  const at = (instant: string) => formatInstant(instant, i18n.locale, zone)
  return stay.visits
    .map(visit => {
      const days = t`${plural(visit.days, { one: '# day', other: '# days' })}`
      return visit.left_at ? t`${at(visit.entered_at)} to ${at(visit.left_at)}: ${days}` : t`Since ${at(visit.entered_at)}: ${days}`
    })
    .join('\n')
}
