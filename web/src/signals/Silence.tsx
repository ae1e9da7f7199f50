import { Plural, Trans } from '@lingui/react/macro'
import { useContext } from 'react'
import type { DealSignals } from '../api/types'
import { Day, TimeZone } from '../ui/Figures'
import { todayIn } from '../ui/format'
import { Notice } from '../ui/Notice'

/** The buyer has gone silent: what we sent, and when. */
export function Silence({ silence }: { silence: DealSignals['silence'] }) {
  const zone = useContext(TimeZone)
  if (!silence.ghosting) return null
  return (
    <div className="signals-silence">
      <Notice tone="warning" icon="alert">
        <Plural value={silence.touches.length} one="# message of ours is unanswered" other="# messages of ours are unanswered" />
        {': '}
        {silence.touches.map((touch, index) => (
          <span key={touch.activity ?? touch.at}>
            {index > 0 && ', '}
            <Day day={todayIn(zone, new Date(touch.at))} />
          </span>
        ))}
        {'. '}
        <Trans>The buyer has been silent for {silence.working_days} working days.</Trans>
      </Notice>
    </div>
  )
}
