// J and K walk through a list. The row that is "here" is what the page's other keys act on.
import { useLingui } from '@lingui/react/macro'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useKeys } from './keys'

export interface Walk<List extends HTMLElement> {
  here: string | null
  setHere: (id: string) => void
  /** Put on the list; rows carry data-row={id} and tabIndex -1. */
  list: RefObject<List | null>
}

/** When the row that is here disappears (it was settled), the one that took its place is next. */
export function useWalk<List extends HTMLElement>(ids: readonly string[], start?: string): Walk<List> {
  const { t } = useLingui()
  const list = useRef<List>(null)
  const moved = useRef(start !== undefined)
  const [wanted, setWanted] = useState({ id: start ?? null, place: 0 })
  const found = wanted.id === null ? -1 : ids.indexOf(wanted.id)
  const at = found >= 0 ? found : Math.min(wanted.place, ids.length - 1)
  const here = ids[at] ?? null
  useEffect(() => {
    if (moved.current && here) list.current?.querySelector<HTMLElement>(`[data-row="${here}"]`)?.focus()
  }, [here])
  const setHere = (id: string) => setWanted({ id, place: Math.max(0, ids.indexOf(id)) })
  const walk = (by: 1 | -1) => {
    moved.current = true
    const next = ids[Math.max(0, Math.min(ids.length - 1, at + by))]
    if (next) setHere(next)
  }
  useKeys([
    { keys: 'j', does: t`Next in the list`, run: () => walk(1) },
    { keys: 'k', does: t`The one before`, run: () => walk(-1) },
  ])
  return { here, setHere, list }
}
