import type { Rate } from '../api/types'

/** 0.0000614 as it was given, and the other way round, which people know better. */
export function bothWays(rate: Pick<Rate, 'rate' | 'currency' | 'base'>, locale: string): [string, string] {
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(value)
  const given = Number(rate.rate)
  return [`1 ${rate.currency} = ${number(given)} ${rate.base}`, `1 ${rate.base} = ${number(1 / given)} ${rate.currency}`]
}
