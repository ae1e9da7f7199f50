import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dealAttentionQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Alert } from '../api/types'
import { Button } from '../ui/Button'
import { Day } from '../ui/Figures'
import { Notice } from '../ui/Notice'
import { usePhone } from '../ui/screen'
import { SnoozeDialog } from './SnoozeDialog'
import { useAlertWords } from './words'
import './DealAlerts.css'

/** On a deal's page: what asks for attention, why, since when and what helps. One line on phones, which unfolds. */
export function DealAlerts({ deal }: { deal: string }) {
  const { t } = useLingui()
  const words = useAlertWords()
  const phone = usePhone()
  const { data } = useQuery(dealAttentionQuery(useWorkspace(), deal))
  const [snoozing, setSnoozing] = useState<Alert | null>(null)
  const [unfolded, setUnfolded] = useState(false)
  const alerts = data?.alerts.filter(alert => !alert.snoozed) ?? []
  const folds = phone && alerts.length > 1
  const worst = alerts.some(alert => alert.level === 'red') ? 'bad' : 'warning'
  if (!data || alerts.length === 0) return null
  return (
    <div className="deal-notices">
      {folds && (
        <div className="deal-alerts-fold">
          <Notice tone={worst} icon="alert" action={<Button size="small" look="quiet" iconEnd={unfolded ? 'up' : 'down'} aria-expanded={unfolded} onPress={() => setUnfolded(!unfolded)}>{unfolded ? t`Show less` : t`Show`}</Button>}>
            <strong>{t`${plural(alerts.length, { one: '# thing needs you', other: '# things need you' })}`}</strong>
          </Notice>
        </div>
      )}
      {(!folds || unfolded) &&
        alerts.map(alert => (
          <Notice
            key={alert.kind}
            tone={alert.level === 'red' ? 'bad' : 'warning'}
            icon="alert"
            action={data.may_snooze && <Button size="small" look="quiet" onPress={() => setSnoozing(alert)} aria-label={t`Put off: ${words.kinds[alert.kind]}`}>{t`Put off`}</Button>}
          >
            <strong>{words.level(alert)}</strong> {words.why(alert)} {words.remedy(alert)}{' '}
            <span className="quiet">
              <Trans>Since <Day day={alert.since} /></Trans>
            </span>
          </Notice>
        ))}
      {snoozing && <SnoozeDialog deal={deal} alert={snoozing} onClose={() => setSnoozing(null)} />}
    </div>
  )
}
