import { type ReactNode, useId } from 'react'
import './Panel.css'

interface PanelProps {
  title: ReactNode
  /** A quiet line or figure beside the title. */
  aside?: ReactNode
  actions?: ReactNode
  /** A mark before the title. */
  mark?: ReactNode
  children: ReactNode
  className?: string
}

/** A titled card on a page that holds several things. */
export function Panel({ title, aside, actions, mark, children, className }: PanelProps) {
  const id = useId()
  return (
    <section className={className ? `box ${className}` : 'box'} aria-labelledby={id}>
      <header className="box-head">
        {mark}
        <h2 className="box-title" id={id}>
          {title}
        </h2>
        {aside && <span className="box-aside">{aside}</span>}
        <span className="box-actions">{actions}</span>
      </header>
      {children}
    </section>
  )
}
