import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useComplaints, useExplain } from '../../api/problems'
import { customersQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { Deal } from '../../api/types'
import { DateField, MoneyField } from '../../ui/Amounts'
import { Avatar } from '../../ui/Avatar'
import { Button } from '../../ui/Button'
import { ComboBox } from '../../ui/Choice'
import { DialogForm } from '../../ui/Dialog'
import { Complaint } from '../../ui/states'
import { type DealChange, useChangeDeal } from './useDealActions'

/** Only what differs is sent, so that two people changing different fields do not undo each other. */
export function changedTerms(deal: Deal, now: Pick<DealChange, 'customer' | 'value' | 'close_day'>): DealChange {
  const same_value = now.value?.value_minor === deal.value.value_minor && now.value.currency === deal.value.currency
  return {
    ...(now.customer && now.customer !== deal.customer.id && { customer: now.customer }),
    ...(now.value && !same_value && { value: now.value }),
    ...(now.close_day !== undefined && now.close_day !== deal.close_day && { close_day: now.close_day }),
  }
}

export function EditTerms({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const change = useChangeDeal(deal)
  const complaint = useComplaints(change.error)
  const [customer, setCustomer] = useState<string | null>(deal.customer.id)
  const [words, setWords] = useState(deal.customer.name)
  const [value, setValue] = useState(deal.value)
  const [close_day, setCloseDay] = useState(deal.close_day)
  const customers = useInfiniteQuery(customersQuery(useWorkspace(), useDeferredValue(customer ? '' : words))).data?.pages.flatMap(page => page.items) ?? []
  const known = customers.some(one => one.id === deal.customer.id) ? customers : [deal.customer, ...customers]
  const changes = changedTerms(deal, { customer: customer ?? undefined, value, close_day })
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => change.mutate({ change: changes, words: '' }, { onSuccess: onClose })}
      title={t`Customer, value and close day`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!customer || Object.keys(changes).length === 0} isPending={change.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(change.error)}</Complaint>
      <MoneyField label={t`Value`} value={value} onChange={setValue} problem={complaint('value')} />
      <DateField label={t`Close day`} value={close_day} onChange={setCloseDay} problem={complaint('close_day')} />
      {close_day && <Button look="quiet" size="small" onPress={() => setCloseDay(null)}>{t`No close day`}</Button>}
      <ComboBox
        label={t`Customer`}
        problem={complaint('customer')}
        choices={known.map(one => ({ id: one.id, name: one.name, mark: <Avatar name={one.name} side="buyer" /> }))}
        value={customer}
        onChange={setCustomer}
        words={words}
        onWords={setWords}
        filtered
        isRequired
      />
    </DialogForm>
  )
}
