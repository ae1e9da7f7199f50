import { Opens } from './Opens'
import './viz.css'

export interface Bar {
  id: string
  name: string
  /** What the bar shows; null when there are too few cases to say. */
  value: number | null
  /** A second, lighter bar behind: the estimate with what is still open. */
  behind?: number | null
  /** A stroke to compare with: what was expected. */
  mark?: number
  /** The figure in words, at the end of the bar. */
  text: string
  /** How many cases, below the name. */
  note: string
  warm?: boolean
  onOpen?: () => void
}

const row = 46
const name_width = 150
const text_width = 92

/** Horizontal bars with their number of cases. `width` is that of the place it stands in. */
export function Bars({ label, bars, width, max }: { label: string; bars: readonly Bar[]; width: number; max?: number }) {
  const narrow = width < 480
  const left = narrow ? 0 : name_width
  const height = narrow ? row + 14 : row
  const room = Math.max(width - left - text_width, 40)
  const most = max ?? Math.max(1e-9, ...bars.flatMap(bar => [bar.value ?? 0, bar.behind ?? 0, bar.mark ?? 0]))
  const long = (value: number) => Math.max(2, (Math.min(value, most) / most) * room)
  return (
    <svg className="viz" role="group" aria-label={label} viewBox={`0 0 ${width} ${bars.length * height}`}>
      {bars.map((bar, index) => {
        const top = index * height
        const bar_top = narrow ? top + 24 : top + 11
        return (
          <Opens key={bar.id} label={`${bar.name} ${bar.note} ${bar.text}`} onOpen={bar.onOpen}>
            <rect className="viz-ring" x={1} y={top + 1} width={width - 2} height={height - 2} rx={7} fillOpacity={0} />
            <text className="viz-name" x={8} y={narrow ? top + 16 : top + 20} fontSize={13}>
              {shortened(bar.name, narrow ? 28 : 19)}{' '}
            </text>
            <text className="viz-note" x={narrow ? width - 8 : 8} y={narrow ? top + 16 : top + 36} fontSize={11.5} textAnchor={narrow ? 'end' : 'start'}>
              {bar.note}{' '}
            </text>
            <rect className={bar.value === null ? 'viz-few' : 'viz-track'} x={left + 8} y={bar_top} width={room - 8} height={22} rx={5} />
            {bar.behind != null && <rect className="viz-bar-2" x={left + 8} y={bar_top} width={long(bar.behind) - 8 > 2 ? long(bar.behind) - 8 : 2} height={22} rx={5} />}
            {bar.value !== null && bar.value > 0 && <rect className={bar.warm ? 'viz-bar-warm' : 'viz-bar'} x={left + 8} y={bar_top + (bar.behind != null ? 5 : 0)} width={Math.max(2, long(bar.value) - 8)} height={bar.behind != null ? 12 : 22} rx={4} />}
            {bar.mark !== undefined && <line className="viz-mark" x1={left + long(bar.mark)} x2={left + long(bar.mark)} y1={bar_top - 3} y2={bar_top + 25} />}
            <text className={bar.value === null ? 'viz-note' : 'viz-value'} x={left + room + 8} y={bar_top + 16} fontSize={bar.value === null ? 12 : 13}>
              {bar.text}
            </text>
          </Opens>
        )
      })}
    </svg>
  )
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
