import { useLingui } from '@lingui/react/macro'
import './Stamp.css'

export type StampState = 'missing' | 'submitted' | 'met' | 'verified'

function at(turn: number, radius: number): string {
  return `${(8 + radius * Math.sin(turn)).toFixed(2)} ${(8 - radius * Math.cos(turn)).toFixed(2)}`
}

// Ten soft scallops around a 16 px circle. Never colour alone: the three shapes differ too.
const scallops = Array.from({ length: 10 }, (_, index) => {
  const step = (2 * Math.PI) / 10
  const start = index === 0 ? `M${at(0, 6.3)}` : ''
  return `${start}Q${at(step * (index + 0.5), 8.1)} ${at(step * (index + 1), 6.3)}`
}).join('')

function Shape({ state }: { state: StampState }) {
  if (state === 'missing')
    return <circle cx="8" cy="8" r="5.9" fill="none" stroke="var(--ctl)" strokeWidth="1.4" strokeDasharray="2.3 1.780" strokeLinecap="round" />
  if (state === 'submitted')
    return (
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <circle cx="8" cy="8" r="5.9" fill="var(--amber-soft)" stroke="var(--amber-fill)" strokeWidth="1.5" />
        <path d="M8 5v3.200l1.800 1.100" stroke="var(--amber)" strokeWidth="1.5" />
      </g>
    )
  return (
    <>
      <path d={scallops} fill="var(--pine)" />
      <path d="M5.300 8.200 7.200 10.100l3.600-4" fill="none" stroke="var(--on-pine)" strokeWidth="1.600" strokeLinecap="round" strokeLinejoin="round" />
    </>
  )
}

/** The evidence mark. `of` names what it stands for, so a screen reader hears "Budget owner met: verified". */
export function Stamp({ state, of, size = 15 }: { state: StampState; of?: string; size?: number }) {
  const { t } = useLingui()
  const words = state === 'missing' ? t`missing` : state === 'submitted' ? t`waiting for verification` : t`verified`
  return (
    <span className="stamp" role="img" aria-label={of ? `${of}: ${words}` : words} title={of ? `${of}: ${words}` : words}>
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
        <Shape state={state} />
      </svg>
    </span>
  )
}

/** A row of stamps, one per criterion, in order. */
export function Stamps({ criteria, size }: { criteria: readonly { id: string; name: string; state: StampState }[]; size?: number }) {
  return (
    <span className="stamps">
      {criteria.map(criterion => (
        <Stamp key={criterion.id} state={criterion.state} of={criterion.name} size={size} />
      ))}
    </span>
  )
}
