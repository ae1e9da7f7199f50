import './acts.css'

const width = 100
const height = 28
const edge = 3

/** The points of the line, the largest value at the top; one value stands in the middle. */
export function pointsOf(values: readonly number[]): [number, number][] {
  const most = Math.max(...values)
  const least = Math.min(...values)
  const range = most - least || 1
  return values.map((value, index) => [
    values.length === 1 ? width / 2 : edge + (index / (values.length - 1)) * (width - 2 * edge),
    most === least ? height / 2 : edge + ((most - value) / range) * (height - 2 * edge),
  ])
}

/** A line without axes beside a figure; `label` says in words what it shows. */
export function Sparkline({ label, values }: { label: string; values: readonly number[] }) {
  if (values.length === 0) return null
  const points = pointsOf(values)
  const [x, y] = points[points.length - 1] ?? [0, 0]
  return (
    <svg className="sparkline" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      <polyline points={points.map(point => point.map(part => part.toFixed(1)).join(',')).join(' ')} />
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="2.6" />
    </svg>
  )
}
