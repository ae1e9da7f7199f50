import type { KeyboardEvent, ReactNode } from 'react'

/** A part of a picture that opens the deals behind it: a button for the eye, the ear and the keyboard. */
export function Opens({ label, onOpen, children }: { label: string; onOpen?: () => void; children: ReactNode }) {
  if (!onOpen) {
    return (
      <g role="img" aria-label={label}>
        {children}
      </g>
    )
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen()
  }
  return (
    <g className="viz-open" role="button" tabIndex={0} aria-label={label} onClick={onOpen} onKeyDown={press}>
      {children}
    </g>
  )
}
