import './Avatar.css'

export type Side = 'seller' | 'buyer'

/** Two letters: first and last name; for Chinese names the last two characters. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  if (/\p{Script=Han}/u.test(name)) return name.replace(/\s/g, '').slice(-2)
  const first = words[0]?.charAt(0) ?? ''
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : (words[0]?.charAt(1) ?? '')
  return (first + last).toUpperCase()
}

/** Sellers are round and pine, buyers square and plum. The name beside it is the accessible one; alone it needs `alone`. */
export function Avatar({ name, side = 'seller', size = 22, alone }: { name: string; side?: Side; size?: 20 | 22 | 30 | 40; alone?: boolean }) {
  return (
    <span className={`avatar avatar-${side} avatar-${size}`} role={alone ? 'img' : undefined} aria-label={alone ? name : undefined} aria-hidden={alone ? undefined : true} title={name}>
      {initials(name)}
    </span>
  )
}
