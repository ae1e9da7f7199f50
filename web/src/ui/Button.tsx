import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { TooltipTrigger } from 'react-aria-components/Tooltip'
import { Icon, type IconName } from './Icon'
import { Kbd } from './Kbd'
import { Tip } from './Tooltip'
import './Button.css'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'style' | 'className'> {
  look?: ButtonLook
  size?: 'small' | 'normal' | 'wide'
  icon?: IconName
  iconEnd?: IconName
  /** The single key that does the same; shown as a hint and told to screen readers. */
  shortcut?: string
  children: ReactNode
}

export function Button({ look = 'plain', size = 'normal', icon, iconEnd, shortcut, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} aria-keyshortcuts={shortcut?.toUpperCase()} className={`button button-${look} button-${size}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
      {iconEnd && <Icon name={iconEnd} size={14} />}
      {shortcut && <Kbd keys={shortcut} />}
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'style' | 'className'> {
  icon: IconName
  /** Says what the button does: its accessible name and its tooltip. */
  label: string
  look?: 'quiet' | 'plain'
  shortcut?: string
}

export function IconButton({ icon, label, look = 'quiet', shortcut, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} aria-keyshortcuts={shortcut?.toUpperCase()} className={`icon-button icon-button-${look}`}>
        <Icon name={icon} />
      </AriaButton>
      <Tip>
        {label} {shortcut && <Kbd keys={shortcut} />}
      </Tip>
    </TooltipTrigger>
  )
}
