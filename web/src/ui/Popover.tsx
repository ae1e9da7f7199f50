import type { ReactNode, RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover as AriaPopover } from 'react-aria-components/Popover'
import type { Placement } from 'react-aria/useOverlayPosition'
import './Popover.css'

export interface PopoverProps {
  open: boolean
  onClose: () => void
  /** What it points at. */
  anchor: RefObject<Element | null>
  label: string
  placement?: Placement
  children: ReactNode
}

/** A panel beside the thing it speaks about. Focus moves in, Esc closes and gives focus back. */
export function Popover({ open, onClose, anchor, label, placement = 'right top', children }: PopoverProps) {
  return (
    <AriaPopover isOpen={open} onOpenChange={now => !now && onClose()} triggerRef={anchor} placement={placement} offset={8} className="popover" data-overlay="">
      <Dialog className="popover-body" aria-label={label}>
        {children}
      </Dialog>
    </AriaPopover>
  )
}
