import { useLingui } from '@lingui/react/macro'
import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { Icon } from '../ui/Icon'

/** Says that what is shown may be old. Nothing is lost: a write that cannot be sent says so itself. */
export function OfflineNotice() {
  const { t } = useLingui()
  const online = useSyncExternalStore(
    listener => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          <Icon name="offline" size={14} />
          {t`You are offline. What you see may be old.`}
        </p>
      )}
    </div>
  )
}
