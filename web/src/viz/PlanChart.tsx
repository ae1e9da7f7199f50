import { arrowPath, type Closed, monthsOn, type PlanBar, type PlanRow, type Scale, weeksOn } from './planLayout'
import './viz.css'
import './plan.css'

interface PlanChartProps {
  label: string
  rows: readonly PlanRow[]
  scale: Scale
  row: number
  head: number
  today: string
  go_live: string | null
  holidays: readonly Closed[]
  words: { today: string; go_live: string; month: (day: string) => string; date: (day: string) => string }
  chosen: string | null
  onChoose: (id: string) => void
}

const thick = 14

/** Bars over days: ours round and pine, theirs square and plum; what holds up the end is outlined, what is to spare dotted. */
export function PlanChart({ label, rows, scale, row, head, today, go_live, holidays, words, chosen, onChoose }: PlanChartProps) {
  const height = head + rows.length * row
  const middle = (index: number) => head + index * row + row / 2
  const places = new Map(rows.flatMap((one, index) => ('bar' in one ? [[one.bar.id, { bar: one.bar, y: middle(index) }] as const] : [])))
  const end = (day: string) => scale.x(day) + scale.pixels
  return (
    <svg className="viz plan-chart" role="img" aria-label={label} width={scale.width} height={height} viewBox={`0 0 ${scale.width} ${height}`}>
      <defs>
        <pattern id="plan-closed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="plan-hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
        <pattern id="plan-late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="plan-hatch-late" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      <Grid scale={scale} rows={rows} row={row} head={head} height={height} words={words} />
      {holidays.map(day => (
        <rect key={`${day.side} ${day.from}`} className="plan-closed" x={scale.x(day.from)} y={head} width={end(day.to) - scale.x(day.from)} height={height - head}>
          <title>{day.name}</title>
        </rect>
      ))}
      {[...places.values()].flatMap(place =>
        place.bar.after.map(id => {
          const before = places.get(id)
          if (!before) return null
          const hot = before.bar.critical && place.bar.critical
          const to = { x: scale.x(place.bar.from), y: place.y }
          return (
            <g key={`${id} ${place.bar.id}`} className={hot ? 'plan-arrow plan-arrow-hot' : 'plan-arrow'}>
              <path d={arrowPath({ x: end(before.bar.to), y: before.y }, to)} />
              <path className="plan-arrow-head" d={`M${to.x - 5} ${to.y - 3.5}L${to.x} ${to.y}L${to.x - 5} ${to.y + 3.5}Z`} />
            </g>
          )
        }),
      )}
      {[...places.values()].map(place => (
        <g key={place.bar.id} className={place.bar.id === chosen ? 'plan-row plan-row-chosen' : 'plan-row'} onClick={() => onChoose(place.bar.id)}>
          <title>{place.bar.label}</title>
          <rect className="plan-row-field" x={0} y={place.y - row / 2} width={scale.width} height={row} />
          <Bar bar={place.bar} y={place.y} scale={scale} />
        </g>
      ))}
      {go_live && <Line x={end(go_live)} most={scale.width} head={head} height={height} name={words.go_live} kind="live" />}
      <Line x={scale.x(today) + scale.pixels / 2} most={scale.width} head={head} height={height} name={words.today} kind="today" />
    </svg>
  )
}

function Grid({ scale, rows, row, head, height, words }: Pick<PlanChartProps, 'scale' | 'rows' | 'row' | 'head' | 'words'> & { height: number }) {
  const months = monthsOn(scale)
  const first = months[0] ? scale.x(months[0]) : scale.width
  return (
    <>
      {rows.map((one, index) => 'group' in one && <rect key={one.group} className="plan-group" x={0} y={head + index * row} width={scale.width} height={row} />)}
      {weeksOn(scale).map(day => (
        <g key={day}>
          <line className="plan-week" x1={scale.x(day)} x2={scale.x(day)} y1={head} y2={height} />
          <text className="viz-note" x={scale.x(day) + 3} y={head - 8} fontSize={11.5}>{words.date(day)}</text>
        </g>
      ))}
      {months.map(day => (
        <line key={day} className="plan-month" x1={scale.x(day)} x2={scale.x(day)} y1={4} y2={height} />
      ))}
      {first > 76 && <text className="viz-name" x={6} y={18} fontSize={12}>{words.month(new Date(scale.first * 86_400_000).toISOString().slice(0, 10))}</text>}
      {months.map(day => (
        <text key={day} className="viz-name" x={scale.x(day) + 6} y={18} fontSize={12}>{words.month(day)}</text>
      ))}
    </>
  )
}

function Bar({ bar, y, scale }: { bar: PlanBar; y: number; scale: Scale }) {
  const from = scale.x(bar.from)
  const to = scale.x(bar.to) + scale.pixels
  const pushed = scale.x(bar.projected) + scale.pixels
  const latest = bar.latest ? scale.x(bar.latest) + scale.pixels : 0
  const name = `plan-bar plan-bar-${bar.side} plan-bar-${bar.state}${bar.critical ? ' plan-bar-critical' : ''}`
  return (
    <>
      {bar.state !== 'done' && latest > pushed + 1 && (
        <>
          <line className="plan-spare" x1={Math.max(to, pushed)} x2={latest} y1={y} y2={y} />
          <line className="plan-spare-end" x1={latest} x2={latest} y1={y - 4} y2={y + 4} />
        </>
      )}
      {bar.state !== 'done' && pushed > to + 1 && <line className="plan-pushed" x1={to} x2={pushed} y1={y} y2={y} />}
      <rect className={name} x={from} y={y - thick / 2} width={Math.max(to - from, 6)} height={thick} rx={bar.side === 'seller' ? thick / 2 : 2} />
      {bar.state === 'late' && <rect className="plan-bar-hatch" x={from} y={y - thick / 2} width={Math.max(to - from, 6)} height={thick} rx={bar.side === 'seller' ? thick / 2 : 2} />}
    </>
  )
}

function Line({ x, most, head, height, name, kind }: { x: number; most: number; head: number; height: number; name: string; kind: 'today' | 'live' }) {
  const width = name.length * (/\p{Script=Han}/u.test(name) ? 12 : 6.6) + 14
  const middle = Math.max(width / 2, Math.min(x, most - width / 2))
  return (
    <g className={`plan-line plan-line-${kind}`}>
      <line x1={x} x2={x} y1={head - 6} y2={height} />
      <rect x={middle - width / 2} y={head - 24} width={width} height={18} rx={9} />
      <text x={middle} y={head - 11} fontSize={11.5} textAnchor="middle">{name}</text>
    </g>
  )
}
