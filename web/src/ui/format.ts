// Money, days and times in the reader's language. Pure: the day of today is always handed in.

export interface Money {
  value_minor: number
  currency: string
}

/** English screens write days as "18 Dec" and large money as "4.8bn". */
const formats: Record<string, string> = { en: 'en-GB', id: 'id-ID', 'zh-CN': 'zh-CN' }

export function formatLocale(language: string): string {
  return formats[language] ?? 'en-GB'
}

// ISO 4217 exponents that are not 2. Intl disagrees with ISO for some currencies (it shows rupiah without cents).
const no_minor = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '))
const three_minor = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '))

export function minorDigits(currency: string): number {
  if (no_minor.has(currency)) return 0
  return three_minor.has(currency) ? 3 : 2
}

/** Only these have a narrow sign that no other currency of our readers shares. */
const own_sign = new Set(['USD', 'IDR', 'CNY', 'EUR', 'GBP', 'INR', 'KRW', 'PHP', 'THB', 'VND'])

export type MoneyLength = 'full' | 'card' | 'short'

/** 'full' writes every digit; 'card' shortens from ten million; 'short' shortens from ten thousand. */
export function formatMoney(money: Money, language: string, length: MoneyLength = 'full'): string {
  const digits = minorDigits(money.currency)
  const major = money.value_minor / 10 ** digits
  const limit = length === 'full' ? Infinity : length === 'card' ? 10_000_000 : 10_000
  const style: Intl.NumberFormatOptions = {
    style: 'currency',
    currency: money.currency,
    // Chinese readers know the dollar as US$.
    currencyDisplay: own_sign.has(money.currency) && !(language === 'zh-CN' && money.currency === 'USD') ? 'narrowSymbol' : 'symbol',
  }
  const compact = Math.abs(major) >= limit
  if (compact && language === 'id') return longIndonesian(major, style)
  const length_options = compact
    ? { notation: 'compact' as const, maximumSignificantDigits: 3 }
    : { minimumFractionDigits: Number.isInteger(major) ? 0 : digits, maximumFractionDigits: digits }
  return spaced(new Intl.NumberFormat(formatLocale(language), { ...style, ...length_options }).format(major))
}

/** "Rp 4,8 M" means billion in Indonesian and is read as million elsewhere; Intl shortens money only that way, so we join sign and words. */
function longIndonesian(major: number, style: Intl.NumberFormatOptions): string {
  const sign = new Intl.NumberFormat('id-ID', style).formatToParts(0).find(part => part.type === 'currency')?.value ?? ''
  const words = new Intl.NumberFormat('id-ID', { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }).format(major)
  return spaced(`${sign}${words}`)
}

/** A sign made of letters reads better with a space; Intl sets one in some languages only. */
function spaced(text: string): string {
  return text.replace(/^Rp\s?/, 'Rp\u00a0')
}

const day_ms = 86_400_000

function utc(day: string): Date {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / day_ms)
}

/** Today as "2026-12-18" where the workspace lives. */
export function todayIn(time_zone: string, now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: time_zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

export function formatDay(day: string, language: string, today: string): string {
  const far = day.slice(0, 4) !== today.slice(0, 4) && Math.abs(daysBetween(today, day)) > 300
  return new Intl.DateTimeFormat(formatLocale(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(far ? { year: 'numeric' } : {}),
  }).format(utc(day))
}

export function formatFullDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(formatLocale(language), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day))
}

/** "Today", "Tomorrow", "Tue" within the week, "18 Dec" beyond. */
export function formatNearDay(day: string, language: string, today: string): string {
  const away = daysBetween(today, day)
  if (Math.abs(away) <= 1) {
    const words = new Intl.RelativeTimeFormat(formatLocale(language), { numeric: 'auto' }).format(away, 'day')
    return words.charAt(0).toLocaleUpperCase(formatLocale(language)) + words.slice(1)
  }
  if (away > 1 && away < 7) return new Intl.DateTimeFormat(formatLocale(language), { timeZone: 'UTC', weekday: 'short' }).format(utc(day))
  return formatDay(day, language, today)
}

export function formatInstant(instant: string, language: string, time_zone: string): string {
  return new Intl.DateTimeFormat(formatLocale(language), { timeZone: time_zone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
}

/** "3 hours ago", "2 days ago", then the day itself. */
export function formatAgo(instant: string, language: string, time_zone: string, now = new Date()): string {
  const minutes = Math.round((new Date(instant).getTime() - now.getTime()) / 60_000)
  const away = (value: number, unit: 'second' | 'minute' | 'hour' | 'day') =>
    // Indonesian shortens hari and jam to letters nobody reads; "yesterday" is a word everybody says; "selumbari", two days ago, is not.
    new Intl.RelativeTimeFormat(formatLocale(language), { numeric: value < -1 ? 'always' : 'auto', style: language === 'id' ? 'long' : 'short' }).format(value, unit)
  if (minutes > -1) return away(0, 'second')
  if (minutes > -60) return away(minutes, 'minute')
  if (minutes > -60 * 24) return away(Math.round(minutes / 60), 'hour')
  if (minutes > -60 * 24 * 7) return away(Math.round(minutes / 1440), 'day')
  return formatDay(todayIn(time_zone, new Date(instant)), language, todayIn(time_zone, now))
}

export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(formatLocale(language)).format(value)
}

/** A capped total reads "1,000+". */
export function formatCount(total: { count: number; capped: boolean }, language: string): string {
  return `${formatNumber(total.count, language)}${total.capped ? '+' : ''}`
}

export function formatBytes(size: number, language: string): string {
  const [unit, amount] = size < 1_000_000 ? (['kilobyte', size / 1000] as const) : (['megabyte', size / 1_000_000] as const)
  return new Intl.NumberFormat(formatLocale(language), { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount)
}
