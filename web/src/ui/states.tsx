import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect } from 'react'
import { Button } from './Button'
import { Icon, type IconName } from './Icon'
import { pageIsDrawn } from './screen'
import './states.css'

/** Nothing here yet: says why it matters and offers exactly one action. */
export function EmptyState({ icon, title, children, action }: { icon: IconName; title: string; children?: ReactNode; action?: ReactNode }) {
  useEffect(pageIsDrawn, [])
  return (
    <div className="state">
      <span className="state-mark">
        <Icon name={icon} size={20} />
      </span>
      <h2 className="state-title">{title}</h2>
      {children && <p className="state-text">{children}</p>}
      {action}
    </div>
  )
}

export function ErrorState({ title, children, onRetry }: { title?: string; children?: ReactNode; onRetry?: () => void }) {
  const { t } = useLingui()
  useEffect(pageIsDrawn, [])
  return (
    <div className="state" role="alert">
      <span className="state-mark state-mark-bad">
        <Icon name="alert" size={20} />
      </span>
      <h2 className="state-title">{title ?? t`This did not load`}</h2>
      {children && <p className="state-text">{children}</p>}
      {onRetry && <Button onPress={onRetry}>{t`Try again`}</Button>}
    </div>
  )
}

/** A grey place holder of the coming thing's size. */
export function Skeleton({ height = 16, width = '100%' }: { height?: number; width?: number | string }) {
  return <span className="skeleton" style={{ height, width }} aria-hidden="true" />
}

/** A line above a form that could not be saved. */
export function Complaint({ children }: { children: ReactNode }) {
  return children ? (
    <p className="complaint" role="alert">
      <Icon name="alert" size={14} />
      {children}
    </p>
  ) : null
}
