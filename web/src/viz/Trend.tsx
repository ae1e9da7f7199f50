import { Opens } from './Opens'
import './viz.css'

export interface Point {
  id: string
  /** Below the point, where there is room for it. */
  name: string
  value: number | null
  text: string
  note: string
  onOpen?: () => void
}

const full_height = 190
/** With nothing to draw only the months are left. */
const bare_height = 64
const foot = 26
const head = 26
const side = 22

/** A line over months. Where there are too few cases the line breaks; nothing is drawn in between. */
export function Trend({ label, points, width, max, band }: { label: string; points: readonly Point[]; width: number; max?: number; band?: readonly [number, number] }) {
  const last = points.findLastIndex(point => point.value !== null)
  const height = last < 0 ? bare_height : full_height
  const most = max ?? Math.max(1e-9, ...points.map(point => point.value ?? 0)) * 1.1
  const step = points.length > 1 ? (width - 2 * side) / (points.length - 1) : 0
  const x = (index: number) => side + index * step
  const y = (value: number) => height - foot - (Math.min(value, most) / most) * (height - foot - head)
  const every = Math.max(1, Math.ceil(46 / Math.max(step, 1)))
  return (
    <svg className="viz" role="group" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      {band && last >= 0 && <rect className="viz-band" x={0} width={width} y={y(band[1])} height={y(band[0]) - y(band[1])} />}
      {[0, 0.5, 1].map(part => (
        <line key={part} className="viz-grid" x1={0} x2={width} y1={y(most * part)} y2={y(most * part)} />
      ))}
      <path className="viz-line" d={pathOf(points, x, y)} />
      {points.map((point, index) => (
        <Opens key={point.id} label={`${point.name} ${point.text} ${point.note}`} onOpen={point.onOpen}>
          <rect className="viz-ring" x={x(index) - Math.min(20, step / 2)} y={2} width={Math.min(40, Math.max(step, 12))} height={height - 4} rx={6} fillOpacity={0} />
          {point.value === null ? <circle className="viz-few" cx={x(index)} cy={height - foot} r={4} /> : <circle className="viz-dot" cx={x(index)} cy={y(point.value)} r={4} />}
          {(points.length - 1 - index) % every === 0 && (
            <text className="viz-note" x={x(index)} y={height - 6} fontSize={11.5} textAnchor="middle">
              {point.name}{' '}
            </text>
          )}
          {index === last && point.value !== null && (
            <text className="viz-value" x={Math.min(x(index), width - 4)} y={y(point.value) - 10} fontSize={13} textAnchor={index === points.length - 1 ? 'end' : 'middle'}>
              {point.text}
            </text>
          )}
        </Opens>
      ))}
    </svg>
  )
}

function pathOf(points: readonly Point[], x: (index: number) => number, y: (value: number) => number): string {
  let path = ''
  let drawing = false
  points.forEach((point, index) => {
    if (point.value !== null) path += `${drawing ? 'L' : 'M'}${x(index).toFixed(1)} ${y(point.value).toFixed(1)}`
    drawing = point.value !== null
  })
  return path
}
