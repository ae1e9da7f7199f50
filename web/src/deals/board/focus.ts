// A moved card is drawn anew in another column, and the browser forgets that it had the focus. We remember.
import { useEffect } from 'react'

let wanted: string | null = null

function giveFocus() {
  if (wanted) document.querySelector<HTMLElement>(`[data-deal="${wanted}"]`)?.focus()
}

/** Focuses the card, now and after every redraw that loses it. */
export function focusCard(deal: string) {
  wanted = deal
  requestAnimationFrame(giveFocus)
}

/** Called by the board after each redraw: gives a lost focus back, and never takes it from something else. */
export function useKeptFocus(drawn: unknown) {
  useEffect(() => {
    if (document.activeElement === document.body) giveFocus()
  }, [drawn])
  useEffect(() => {
    const forget = () => {
      wanted = null
    }
    document.addEventListener('pointerdown', forget)
    return () => document.removeEventListener('pointerdown', forget)
  }, [])
}
