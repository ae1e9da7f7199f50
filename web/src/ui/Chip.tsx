import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import './Chip.css'

export type ChipTone = 'plain' | 'good' | 'warning' | 'bad' | 'info' | 'buyer'

/** A small label: always words (or a figure), never colour alone. */
export function Chip({ tone = 'plain', icon, title, children }: { tone?: ChipTone; icon?: IconName; title?: string; children: ReactNode }) {
  return (
    <span className={`chip chip-${tone}`} title={title}>
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  )
}
