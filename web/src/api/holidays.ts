// The holidays of the calendars that the server knows, by the codes it gives.
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

const holidays: Record<string, MessageDescriptor> = {
  new_year: msg`New Year`,
  isra_miraj: msg`Isra Mi'raj`,
  lunar_new_year: msg`Lunar New Year`,
  nyepi: msg`Nyepi`,
  eid_al_fitr: msg`Eid al-Fitr`,
  good_friday: msg`Good Friday`,
  easter: msg`Easter`,
  labour_day: msg`Labour Day`,
  vesak: msg`Vesak`,
  ascension: msg`Ascension Day`,
  pancasila: msg`Pancasila Day`,
  eid_al_adha: msg`Eid al-Adha`,
  islamic_new_year: msg`Islamic New Year`,
  independence_id: msg`Independence Day of Indonesia`,
  mawlid: msg`Birthday of the Prophet`,
  christmas: msg`Christmas`,
  qingming: msg`Qingming Festival`,
  dragon_boat: msg`Dragon Boat Festival`,
  mid_autumn: msg`Mid-Autumn Festival`,
  national_day_cn: msg`National Day of China`,
  martin_luther_king: msg`Martin Luther King Jr. Day`,
  washington: msg`Presidents' Day`,
  memorial_day: msg`Memorial Day`,
  juneteenth: msg`Juneteenth`,
  independence_us: msg`Independence Day of the United States`,
  labor_day_us: msg`Labor Day (United States)`,
  columbus: msg`Columbus Day`,
  veterans: msg`Veterans Day`,
  thanksgiving: msg`Thanksgiving`,
}

/** A holiday that this page does not know yet is a day off all the same. */
export function useHolidayName(): (holiday: string) => string {
  const { _ } = useLingui()
  return holiday => _(holidays[holiday] ?? msg`day off`)
}
