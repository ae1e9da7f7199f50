import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import './Tooltip.css'

/** The bubble alone; put it beside a React Aria button inside a TooltipTrigger. */
export function Tip({ children }: { children: ReactNode }) {
  return (
    <Tooltip offset={6} className="tip">
      {children}
    </Tooltip>
  )
}

/** Words or a figure that explains itself on hover and focus. */
export function Explained({ by, children }: { by: ReactNode; children: ReactNode }) {
  return (
    <TooltipTrigger delay={250}>
      <Button className="explained">{children}</Button>
      <Tip>{by}</Tip>
    </TooltipTrigger>
  )
}
