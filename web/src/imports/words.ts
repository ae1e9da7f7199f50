// The words for what an import's sets mean.
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import type { Import, ImportMeaning, ImportSource } from '../api/types'

const meanings: Record<ImportMeaning, MessageDescriptor> = {
  external_id: msg`Id in the other system`,
  name: msg`Name of the deal`,
  customer: msg`Customer`,
  value: msg`Value`,
  currency: msg`Currency`,
  close_day: msg`Close day`,
  stage: msg`Stage`,
  owner_email: msg`Owner's email`,
  created_at: msg`Created on`,
  history_deal: msg`Deal the history is about`,
  history_stage: msg`Stage it changed to`,
  history_at: msg`When it changed`,
}

const sources: Record<ImportSource, MessageDescriptor> = {
  salesforce_opportunity: msg`Salesforce opportunities`,
  salesforce_history: msg`Salesforce stage history`,
  salesforce_account: msg`Salesforce accounts`,
  salesforce_user: msg`Salesforce users`,
  hubspot_deal: msg`HubSpot deals`,
  csv: msg`CSV file`,
}

const states: Record<Import['state'], MessageDescriptor> = {
  reading: msg`Being read`,
  mapping: msg`Columns to check`,
  preview: msg`Ready to look over`,
  applying: msg`Being applied`,
  applied: msg`Applied`,
  cancelled: msg`Cancelled`,
  failed: msg`Failed`,
}

const reasons: Record<string, MessageDescriptor> = {
  missing: msg`is needed and empty`,
  bad_date: msg`is not a date`,
  date_order_unknown: msg`can be read day first or month first`,
  date_out_of_range: msg`is too far from today to be meant`,
  in_the_future: msg`has not happened yet`,
  bad_number: msg`is not an amount; is the decimal sign right?`,
  negative_value: msg`is negative`,
  too_many_digits: msg`has more decimals than its currency`,
  value_too_large: msg`is larger than any deal`,
  unknown_currency: msg`is not a currency`,
  bad_id: msg`is not an id of that system`,
  duplicate_in_file: msg`this deal stands in the file twice`,
  stage_not_mapped: msg`stands for none of your stages yet`,
  deleted_at_source: msg`was deleted in the other system`,
  too_many_fields: msg`the row has more fields than the header`,
  text_after_quote: msg`the row's quotation marks are damaged`,
  too_long: msg`is too long`,
}

function useWords<Code extends string>(words: Record<Code, MessageDescriptor>): (code: Code) => string {
  const { i18n } = useLingui()
  return code => (words[code] ? i18n._(words[code]) : code)
}

export const useMeaningName = () => useWords(meanings)
export const useSourceName = () => useWords(sources)
export const useImportStateName = () => useWords(states)

/** Why a row is bad; an unknown code shows what the server says. */
export function useRowReason(): (problem: { code: string; text: string }) => string {
  const { i18n } = useLingui()
  return problem => {
    const known = reasons[problem.code]
    return known ? i18n._(known) : problem.text
  }
}
