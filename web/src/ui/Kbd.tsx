import { useSingleKeys } from './keys'
import './Kbd.css'

const onApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** "mod+k" reads ⌘K on Apple machines and Ctrl K elsewhere. */
export function keyWords(keys: string): string {
  return keys
    .replace('mod+', onApple ? '⌘' : 'Ctrl ')
    .split(' ')
    .map(part => (part.length === 1 ? part.toUpperCase() : part))
    .join(' ')
}

/** A visible key hint; hidden when the person has turned single keys off and on touch screens. */
export function Kbd({ keys }: { keys: string }) {
  const single_keys = useSingleKeys()
  if (!single_keys && !keys.includes('+') && keys.length < 4) return null
  return (
    <kbd className="kbd" aria-hidden="true">
      {keyWords(keys)}
    </kbd>
  )
}
