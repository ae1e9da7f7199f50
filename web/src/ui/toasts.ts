// Short notices at the bottom of the screen. A store of our own: ready-made ones add style elements, which our policy forbids.
export interface Toast {
  id: number
  text: string
  tone: 'plain' | 'problem'
  undo?: () => void
}

const shown_ms = 8000
const most = 3

let toasts: readonly Toast[] = []
let next_id = 1
const listeners = new Set<() => void>()
const timers = new Map<number, ReturnType<typeof setTimeout>>()

function set(now: readonly Toast[]) {
  toasts = now
  for (const listener of listeners) listener()
}

export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  now: () => toasts,
}

export function dismissToast(id: number) {
  clearTimeout(timers.get(id))
  timers.delete(id)
  set(toasts.filter(toast => toast.id !== id))
}

export function holdToasts() {
  for (const timer of timers.values()) clearTimeout(timer)
}

export function releaseToasts() {
  for (const toast of toasts) timers.set(toast.id, setTimeout(dismissToast, shown_ms, toast.id))
}

/** Says something; with `undo` it offers the way back, also under Z. */
export function say(text: string, options: { undo?: () => void; tone?: Toast['tone'] } = {}) {
  const toast: Toast = { id: next_id++, text, tone: options.tone ?? 'plain', undo: options.undo }
  set([...toasts, toast].slice(-most))
  timers.set(toast.id, setTimeout(dismissToast, shown_ms, toast.id))
}

/** Z: undoes the newest thing that still can be undone. */
export function undoNewest(): boolean {
  const toast = toasts.findLast(one => one.undo)
  if (!toast) return false
  dismissToast(toast.id)
  toast.undo?.()
  return true
}
