// What the figures are narrowed to. It stands in the address, so that it can be sent to somebody.
import { todayIn } from '../ui/format'

export interface InsightFilter {
  pipeline?: string
  owner?: string
  size?: string
  /** How many months, the present one included. */
  months?: string
}

export const periods = ['3', '6', '12', '24'] as const
export const usual_period = '12'

/** "2026-11", so many months on or back. */
export function monthAfter(month: string, months: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** The question as the server takes it. */
export function asked(filter: InsightFilter, time_zone: string, now?: Date): Record<string, string | undefined> {
  const to = todayIn(time_zone, now).slice(0, 7)
  const months = Number(periods.find(period => period === filter.months) ?? usual_period)
  return { pipeline: filter.pipeline, owner: filter.owner, size: filter.size, from: monthAfter(to, 1 - months), to }
}
