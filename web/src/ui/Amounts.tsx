import { useLingui } from '@lingui/react/macro'
import { parseDate } from '@internationalized/date'
import { Button } from 'react-aria-components/Button'
import { Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, CalendarHeading } from 'react-aria-components/Calendar'
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField as AriaNumberField, type NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components/NumberField'
import { Popover } from 'react-aria-components/Popover'
import { FieldFrame, type FieldWords, judged } from './fields'
import { minorDigits, type Money } from './format'
import { Icon } from './Icon'
import './Amounts.css'
import './fields.css'

export function NumberField({ label, hint, problem, ...rest }: Omit<AriaNumberFieldProps, 'children' | 'className' | 'style'> & FieldWords) {
  return (
    <AriaNumberField {...rest} {...judged(problem)} className="field">
      <FieldFrame label={label} hint={hint} problem={problem}>
        <span className="field-box">
          <Input className="field-input figures" />
        </span>
      </FieldFrame>
    </AriaNumberField>
  )
}

/** Currencies offered in a money field; the server takes any ISO 4217 code. */
export const usual_currencies = ['USD', 'EUR', 'IDR', 'CNY', 'SGD', 'MYR', 'JPY', 'GBP', 'AUD', 'HKD'] as const

function inMinor(major: number, currency: string): number {
  return Math.round(major * 10 ** minorDigits(currency))
}

export interface MoneyFieldProps extends FieldWords {
  value: Money
  onChange: (money: Money) => void
  isRequired?: boolean
}

/** An amount and its currency; what it hands out is in minor units, so no float leaves this field. */
export function MoneyField({ label, hint, problem, value, onChange, isRequired }: MoneyFieldProps) {
  const { t } = useLingui()
  const digits = minorDigits(value.currency)
  const choices = [...new Set([value.currency, ...usual_currencies])]
  return (
    <AriaNumberField
      className="field"
      isRequired={isRequired}
      {...judged(problem)}
      minValue={0}
      value={value.value_minor / 10 ** digits}
      formatOptions={{ maximumFractionDigits: digits }}
      onChange={major => onChange({ ...value, value_minor: Number.isNaN(major) ? 0 : inMinor(major, value.currency) })}
    >
      <FieldFrame label={label} hint={hint} problem={problem}>
        <span className="field-box money-box">
          <select
            className="money-currency"
            aria-label={t`Currency`}
            value={value.currency}
            onChange={event => onChange({ currency: event.target.value, value_minor: inMinor(value.value_minor / 10 ** digits, event.target.value) })}
          >
            {choices.map(currency => (
              <option key={currency}>{currency}</option>
            ))}
          </select>
          <Input className="field-input figures" />
        </span>
      </FieldFrame>
    </AriaNumberField>
  )
}

export interface DateFieldProps extends FieldWords {
  /** "2026-12-18" or null. */
  value: string | null
  onChange: (day: string | null) => void
  min?: string
  max?: string
  isRequired?: boolean
}

/** A day, typed or picked, in the reader's own order of day, month and year. */
export function DateField({ label, hint, problem, value, onChange, min, max, isRequired }: DateFieldProps) {
  const { t } = useLingui()
  return (
    <DatePicker
      className="field"
      granularity="day"
      isRequired={isRequired}
      {...judged(problem)}
      value={value ? parseDate(value) : null}
      onChange={day => onChange(day ? day.toString() : null)}
      minValue={min ? parseDate(min) : undefined}
      maxValue={max ? parseDate(max) : undefined}
    >
      <FieldFrame label={label} hint={hint} problem={problem}>
        <Group className="field-box">
          <DateInput className="day-input figures">{segment => <DateSegment segment={segment} className="day-segment" />}</DateInput>
          <Button className="field-open" aria-label={t`Open the calendar`}>
            <Icon name="calendar" size={14} />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="popover day-popover">
        <Dialog className="popover-body">
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

function Month() {
  return (
    <Calendar className="month">
      <header className="month-head">
        <Button slot="previous" className="field-open">
          <Icon name="left" size={14} />
        </Button>
        <CalendarHeading className="month-title" />
        <Button slot="next" className="field-open">
          <Icon name="right" size={14} />
        </Button>
      </header>
      <CalendarGrid className="month-grid">
        <CalendarGridHeader>{day => <CalendarHeaderCell className="month-weekday">{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{date => <CalendarCell date={date} className="month-day figures" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
