import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../api/session'
import type { AlertLine } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Day, Money } from '../ui/Figures'
import { useAlertWords } from './words'

interface AlertRowProps {
  id: string
  line: AlertLine
  /** The row the keys act on. */
  here: boolean
  onHere: () => void
  onSnooze: () => void
}

/** One deal that asks: why in one sentence, what helps, since when, whose it is. */
export function AlertRow({ id, line, here, onHere, onSnooze }: AlertRowProps) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const words = useAlertWords()
  const { alert, deal, customer, owner, stage } = line
  return (
    <li className={here ? 'alert-row alert-here' : 'alert-row'} data-row={id} tabIndex={-1} onFocus={onHere} onPointerDown={onHere} aria-current={here ? 'true' : undefined}>
      <Chip tone={alert.level === 'red' ? 'bad' : 'warning'} icon="alert">
        {words.level(alert)}
      </Chip>
      <div className="alert-body">
        <p className="alert-title">
          <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal: deal.id }} className="to-deal">
            {customer.name}
          </Link>
          <span className="quiet">
            {deal.name} · {stage.name} · <Money value={line.value} length="card" />
          </span>
        </p>
        <p>{words.why(alert)}</p>
        <p className="quiet">{words.remedy(alert)}</p>
        {alert.snoozed && (
          <p className="quiet">
            <Trans>
              Put off until <Day day={alert.snoozed.until} />: {alert.snoozed.reason}
            </Trans>{' '}
            {alert.snoozed.by?.name}
          </p>
        )}
      </div>
      <span className="alert-end">
        <Avatar name={owner.name} size={20} />
        <span className="quiet">
          {owner.name} · <Trans>since <Day day={alert.since} /></Trans>
        </span>
        {line.may_snooze && !alert.snoozed && <Button size="small" look="plain" onPress={onSnooze} aria-label={t`Put off: ${customer.name}`}>{t`Put off`}</Button>}
      </span>
    </li>
  )
}
