import { useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { Icon } from './Icon'
import { Kbd } from './Kbd'
import { dismissToast, holdToasts, releaseToasts, toastStore } from './toasts'
import './Toasts.css'

/** Mounted once by the app. The region is always there, so screen readers hear what is put into it. */
export function Toasts() {
  const { t } = useLingui()
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.now)
  return (
    <div className="toasts" role="region" aria-label={t`Notices`} onPointerEnter={holdToasts} onPointerLeave={releaseToasts} onFocus={holdToasts} onBlur={releaseToasts}>
      <div aria-live="polite" className="toasts-list">
        {toasts.map(toast => (
          <div key={toast.id} className={`toast toast-${toast.tone}`}>
            {toast.tone === 'problem' && <Icon name="alert" />}
            <span className="toast-text">{toast.text}</span>
            {toast.undo && (
              <button
                type="button"
                className="toast-undo"
                aria-keyshortcuts="Z"
                onClick={() => {
                  dismissToast(toast.id)
                  toast.undo?.()
                }}
              >
                {t`Undo`}
              </button>
            )}
            {toast.undo && <Kbd keys="z" />}
            <button type="button" className="toast-close" aria-label={t`Close`} onClick={() => dismissToast(toast.id)}>
              <Icon name="close" size={14} />
            </button>
          </div>
        ))}
      </div>
    </div>
  )
}
