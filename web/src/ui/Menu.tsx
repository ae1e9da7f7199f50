import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, type MenuItemProps, Separator } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon, type IconName } from './Icon'
import { Kbd } from './Kbd'
import './Choice.css'

/** `trigger` is any kit button. Children are MenuAction, MenuLine. */
export function Menu({ trigger, children, label }: { trigger: ReactElement; children: ReactNode; label?: string }) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="menu-pop" offset={5}>
        <AriaMenu className="menu" aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

interface MenuActionProps extends Omit<MenuItemProps, 'children' | 'className' | 'style'> {
  icon?: IconName
  /** Marks the chosen one of a group. */
  chosen?: boolean
  danger?: boolean
  detail?: ReactNode
  shortcut?: string
  children: string
}

export function MenuAction({ icon, chosen, danger, detail, shortcut, children, ...rest }: MenuActionProps) {
  return (
    <MenuItem {...rest} textValue={children} className={danger ? 'choice-row choice-row-danger' : 'choice-row'}>
      {icon && <Icon name={icon} size={14} />}
      <span className="choice-words">
        {children}
        {detail && <span className="choice-detail">{detail}</span>}
      </span>
      {shortcut && <Kbd keys={shortcut} />}
      {chosen && <Icon name="check" size={14} />}
    </MenuItem>
  )
}

export function MenuLine() {
  return <Separator className="menu-line" />
}
