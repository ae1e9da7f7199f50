// Where the bars of a plan stand. Pure: days in, pixels out.

export interface PlanBar {
  id: string
  side: 'seller' | 'buyer'
  from: string
  to: string
  /** Later than `to` when what comes before pushes it. */
  projected: string
  latest: string | null
  state: 'done' | 'open' | 'late'
  critical: boolean
  after: readonly string[]
  label: string
}
export type PlanRow = { group: string } | { bar: PlanBar }

export interface Closed {
  from: string
  to: string
  side: 'seller' | 'buyer'
  name: string
}

const day_ms = 86_400_000
const margin_days = 4
const most_pixels = 26

export const dayNumber = (day: string) => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / day_ms)
export const dayOf = (number: number) => new Date(number * day_ms).toISOString().slice(0, 10)

export interface Scale {
  first: number
  last: number
  pixels: number
  width: number
  /** The left edge of a day. */
  x: (day: string) => number
}

/** From the first bar to the last day anything is expected on; never narrower than `least` pixels a day. */
export function scaleOf(bars: readonly PlanBar[], more: readonly string[], width: number, least: number): Scale {
  const days = [...bars.flatMap(bar => [bar.from, bar.to, bar.projected]), ...more].map(dayNumber)
  const first = Math.min(...days) - margin_days
  const last = Math.max(...days) + margin_days
  const count = last - first + 1
  const pixels = Math.min(most_pixels, Math.max(least, width / count))
  return { first, last, pixels, width: Math.max(width, count * pixels), x: day => (dayNumber(day) - first) * pixels }
}

/** The first of each month on the scale. */
export function monthsOn(scale: Scale): string[] {
  const months: string[] = []
  for (let day = scale.first; day <= scale.last; day++) if (dayOf(day).endsWith('-01')) months.push(dayOf(day))
  return months
}

/** Every Monday, or every other one where they would stand too close. */
export function weeksOn(scale: Scale): string[] {
  const step = scale.pixels * 7 >= 30 ? 7 : scale.pixels * 14 >= 30 ? 14 : 28
  // 1970-01-05 was a Monday.
  const monday = scale.first + ((((4 - scale.first) % 7) + 7) % 7)
  const weeks: string[] = []
  for (let day = monday; day <= scale.last; day += step) weeks.push(dayOf(day))
  return weeks
}

/** From the end of one bar to the beginning of another, round the corner where there is no room between. */
export function arrowPath(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const gap = 6
  if (to.x - from.x >= gap * 2) return `M${from.x} ${from.y}H${to.x - gap}V${to.y}H${to.x - 3}`
  const between = from.y < to.y ? to.y - 13 : to.y + 13
  return `M${from.x} ${from.y}H${from.x + gap}V${between}H${to.x - gap}V${to.y}H${to.x - 3}`
}
