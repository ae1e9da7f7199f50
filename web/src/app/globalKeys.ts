import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../api/session'
import { type KeyAction, useKeys } from '../ui/keys'
import { openSheet } from '../ui/sheets'
import { undoNewest } from '../ui/toasts'
import { places } from './places'

const openPalette = () => openSheet('palette', {})

/** Keys that work on every page. */
export function useGlobalKeys() {
  const { t, i18n } = useLingui()
  const { workspace, may } = useSession()
  const navigate = useNavigate()
  const going: KeyAction[] = places.filter(place => !place.needs || may.includes(place.needs)).map(place => ({
    keys: `g ${place.letter}`,
    does: t`Go to ${i18n._(place.name)}`,
    run: () => void navigate({ to: place.to, params: { workspace: workspace.id } }),
  }))
  useKeys([
    { keys: 'mod+k', does: t`Find or jump to`, run: openPalette },
    { keys: '/', does: t`Find or jump to`, run: openPalette },
    { keys: '?', does: t`Show all keys`, run: () => openSheet('keys', {}) },
    { keys: 'z', does: t`Undo`, run: () => void undoNewest() },
    ...(may.includes('edit_deals') ? [{ keys: 'c', does: t`New deal`, run: () => openSheet('new-deal', {}) }] : []),
    ...going,
  ])
}
