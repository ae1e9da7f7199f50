import { Trans, useLingui } from '@lingui/react/macro'
import type { Blocker } from '../api/types'
import { Money } from '../ui/Figures'
import { Icon } from '../ui/Icon'

/** What waiting costs the buyer, as they told it; the sums are the server's. */
export function CostOfDelay({ delay, running }: { delay: NonNullable<Blocker['delay']>; running: boolean }) {
  const { t } = useLingui()
  return (
    <div className="blocker-delay">
      <Icon name="clock" size={14} />
      <p>
        <b><Trans>Waiting has cost <Money value={delay.so_far} /></Trans></b>
        {running && delay.until_close && <>, <Trans><Money value={delay.until_close} /> by the close day</Trans></>}
        <small>
          {delay.per === 'week' ? <Trans><Money value={delay.amount} /> a week</Trans> : <Trans><Money value={delay.amount} /> a month</Trans>}
          {' · '}
          {t`told by: ${delay.ground}`}
        </small>
      </p>
    </div>
  )
}
