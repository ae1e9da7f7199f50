// Figures in the reader's language. Pure.
import { formatLocale } from '../ui/format'

export function sayShare(rate: number, language: string): string {
  return new Intl.NumberFormat(formatLocale(language), { style: 'percent', maximumFractionDigits: 0 }).format(rate)
}

/** "8.4 days", "31 days". */
export function sayDays(days: number, language: string): string {
  return new Intl.NumberFormat(formatLocale(language), { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: days < 10 ? 1 : 0 }).format(days)
}

/** "Nov", and the year beside January. */
export function sayMonth(month: string, language: string, long = false): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  const withYear = long || month.endsWith('-01')
  return new Intl.DateTimeFormat(formatLocale(language), { timeZone: 'UTC', month: long ? 'long' : 'short', ...(withYear ? { year: long ? 'numeric' : '2-digit' } : {}) }).format(date)
}
