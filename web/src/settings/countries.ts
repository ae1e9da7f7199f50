import { useLingui } from '@lingui/react'
import { formatLocale } from '../ui/format'

/** A country by its two letters, in the reader's language. */
export function useCountryName(): (country: string) => string {
  const { i18n } = useLingui()
  const names = new Intl.DisplayNames(formatLocale(i18n.locale), { type: 'region' })
  return country => names.of(country) ?? country
}
