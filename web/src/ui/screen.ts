import { useSyncExternalStore } from 'react'

const narrow = typeof matchMedia === 'function' ? matchMedia('(max-width: 767px)') : null

/** True on phones: no dragging, sheets from the bottom, larger touch targets. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    listener => {
      narrow?.addEventListener('change', listener)
      return () => narrow?.removeEventListener('change', listener)
    },
    () => narrow?.matches ?? false,
  )
}

let region: HTMLElement | null = null

/** Says something to screen readers only, for what the eye sees by itself (a card that moved). */
export function announce(text: string) {
  if (!region) {
    region = document.createElement('div')
    region.className = 'unseen'
    region.setAttribute('aria-live', 'assertive')
    document.body.append(region)
  }
  region.textContent = text
}
