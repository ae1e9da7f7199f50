import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import './Notice.css'

/** A line over a page's content that one should know before acting: said in words, with at most one action. */
export function Notice({ tone = 'info', icon, action, children }: { tone?: 'info' | 'good' | 'warning' | 'bad'; icon: IconName; action?: ReactNode; children: ReactNode }) {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={icon} />
      <p className="notice-text">{children}</p>
      {action}
    </div>
  )
}
