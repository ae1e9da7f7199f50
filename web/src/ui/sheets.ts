// How one room opens another room's form without importing it: a room asks by name, app/Sheets.tsx knows who answers.
import { useSyncExternalStore } from 'react'

export interface DealName {
  id: string
  name: string
}

export interface Sheets {
  'new-deal': { customer?: DealName; pipeline?: string }
  'attach-evidence': { deal: DealName; criterion?: { id: string; name: string; hint?: string; quantity?: string; limit_days?: number | null } }
  'ask-for-evidence': { deal: DealName; criterion: { id: string; name: string } }
  'set-next-step': { deal: DealName; current?: { id: string; title: string }; start?: string }
  'lose-deal': { deal: DealName }
  'new-customer': Record<string, never>
  keys: Record<string, never>
  palette: Record<string, never>
}

/** What the component answering a sheet is given. */
export interface SheetProps<Name extends keyof Sheets> {
  about: Sheets[Name]
  onClose: () => void
}

export type OpenSheet = { [Name in keyof Sheets]: { name: Name; about: Sheets[Name] } }[keyof Sheets]

let open: OpenSheet | null = null
const listeners = new Set<() => void>()

function set(now: OpenSheet | null) {
  open = now
  for (const listener of listeners) listener()
}

export function openSheet<Name extends keyof Sheets>(name: Name, about: Sheets[Name]) {
  set({ name, about } as OpenSheet)
}

export function closeSheet() {
  set(null)
}

export function useOpenSheet(): OpenSheet | null {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}
