import './acts.css'

interface WeeksProps {
  /** What it shows, in words: whoever cannot see it is told the same. */
  label: string
  /** Oldest first. */
  weeks: readonly { buyer: number; ours: number }[]
}

const step = 10
const height = 34

/** Two bars a week: what the buyer did upwards, what we did downwards. */
export function Weeks({ label, weeks }: WeeksProps) {
  const most = Math.max(1, ...weeks.map(week => Math.max(week.buyer, week.ours)))
  const bar = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * (height / 2 - 1)))
  return (
    <svg className="weeks" role="img" aria-label={label} viewBox={`0 0 ${weeks.length * step} ${height}`} preserveAspectRatio="none">
      <line x1="0" x2={weeks.length * step} y1={height / 2} y2={height / 2} className="weeks-line" />
      {weeks.map((week, index) => (
        <g key={index}>
          <rect className="weeks-buyer" x={index * step + 2} y={height / 2 - bar(week.buyer)} width={step - 4} height={bar(week.buyer)} />
          <rect className="weeks-ours" x={index * step + 2} y={height / 2} width={step - 4} height={bar(week.ours)} />
        </g>
      ))}
    </svg>
  )
}
