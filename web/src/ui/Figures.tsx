import { useLingui } from '@lingui/react'
import { createContext, useContext } from 'react'
import { formatAgo, formatDay, formatFullDay, formatInstant, formatMoney, formatNearDay, type Money as MoneyValue, type MoneyLength, todayIn } from './format'

/** Where the workspace's days begin and end; the app fills it from the session. */
export const TimeZone = createContext('UTC')

export function useToday(): string {
  return todayIn(useContext(TimeZone))
}

export function Money({ value, length = 'full' }: { value: MoneyValue; length?: MoneyLength }) {
  const { i18n } = useLingui()
  const text = formatMoney(value, i18n.locale, length)
  const full = formatMoney(value, i18n.locale)
  return (
    <span className="figures" title={full === text ? undefined : full}>
      {text}
    </span>
  )
}

/** A calendar day. `near` says Today, Tomorrow or the weekday when it is close. */
export function Day({ day, near }: { day: string; near?: boolean }) {
  const { i18n } = useLingui()
  const today = useToday()
  return (
    <time dateTime={day} className="figures" title={formatFullDay(day, i18n.locale)}>
      {near ? formatNearDay(day, i18n.locale, today) : formatDay(day, i18n.locale, today)}
    </time>
  )
}

/** A moment: "3 hours ago", with the exact time on hover. */
export function Ago({ at }: { at: string }) {
  const { i18n } = useLingui()
  const zone = useContext(TimeZone)
  return (
    <time dateTime={at} title={formatInstant(at, i18n.locale, zone)}>
      {formatAgo(at, i18n.locale, zone)}
    </time>
  )
}
