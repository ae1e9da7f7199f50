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

let drawn = () => {}
const first_page = new Promise<void>(resolve => {
  drawn = resolve
})

/** Said by whatever stands on a first page, once it is there. */
export const pageIsDrawn = () => drawn()

/** A lazy file nobody needs before the first page is drawn: it must not take the line from what they came for. */
export function afterFirstPage<File>(file: () => Promise<File>): () => Promise<File> {
  return () => first_page.then(file)
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
