import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dealAttentionQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Alert } from '../api/types'
import { Button } from '../ui/Button'
import { Day } from '../ui/Figures'
import { Notice } from '../ui/Notice'
import { SnoozeDialog } from './SnoozeDialog'
import { useAlertWords } from './words'

/** On a deal's page: what asks for attention, why, since when and what helps. */
export function DealAlerts({ deal }: { deal: string }) {
  const { t } = useLingui()
  const words = useAlertWords()
  const { data } = useQuery(dealAttentionQuery(useWorkspace(), deal))
  const [snoozing, setSnoozing] = useState<Alert | null>(null)
  return (
    <div className="deal-notices">
      {data?.alerts
        .filter(alert => !alert.snoozed)
        .map(alert => (
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
