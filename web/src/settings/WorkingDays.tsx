import { useLingui } from '@lingui/react'
import { useLingui as useWords } from '@lingui/react/macro'
import { formatLocale } from '../ui/format'
import { Checkbox } from '../ui/fields'

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** 5 January 1970 was a Monday. */
const dayName = (index: number, locale: string) => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 5 + index)))

export function WorkingDays({ value, onChange }: { value: readonly string[]; onChange: (days: string[]) => void }) {
  const { i18n } = useLingui()
  const { t } = useWords()
  const toggle = (day: string, on: boolean) => onChange(week.filter(one => (one === day ? on : value.includes(one))))
  return (
    <fieldset className="settings-days">
      <legend className="field-label">{t`Working days`}</legend>
      {week.map((day, index) => (
        <Checkbox key={day} isSelected={value.includes(day)} onChange={on => toggle(day, on)}>
          {dayName(index, formatLocale(i18n.locale))}
        </Checkbox>
      ))}
    </fieldset>
  )
}
