import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { patch, post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Customer } from '../api/types'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { formatLocale } from '../ui/format'
import { Complaint } from '../ui/states'

/** Offered countries: where our readers trade most; an import may bring any other. */
const countries = ['ID', 'SG', 'MY', 'CN', 'HK', 'TW', 'JP', 'KR', 'VN', 'TH', 'PH', 'IN', 'AU', 'NZ', 'US', 'CA', 'GB', 'IE', 'DE', 'FR', 'NL', 'ES', 'IT', 'SE', 'NO', 'DK', 'FI', 'PL', 'CH', 'AT', 'BE', 'AE', 'SA', 'BR', 'MX', 'ZA']

export function CustomerForm({ customer, onClose }: { customer?: Customer; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const [name, setName] = useState(customer?.name ?? '')
  const [country, setCountry] = useState(customer?.country ?? null)
  const choices = useMemo(() => {
    const names = new Intl.DisplayNames(formatLocale(i18n.locale), { type: 'region' })
    return countries.map(id => ({ id, name: names.of(id) ?? id })).toSorted((a, b) => a.name.localeCompare(b.name, i18n.locale))
  }, [i18n.locale])
  const save = useMutation({
    mutationFn: () =>
      customer
        ? patch<Customer>(`/w/${workspace}/customers/${customer.id}`, { name, country }, { revision: customer.revision })
        : post<Customer>(`/w/${workspace}/customers`, { name, country: country ?? undefined }),
    onSuccess: () => {
      for (const room of ['customers', 'customer']) void client.invalidateQueries({ queryKey: [workspace, room] })
      onClose()
    },
  })
  const complaint = useComplaints(save.error)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => save.mutate()}
      title={customer ? t`Edit customer` : t`New customer`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!name.trim()} isPending={save.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(save.error)}</Complaint>
      <TextField label={t`Name`} value={name} onChange={setName} problem={complaint('name')} isRequired autoFocus />
      <Select label={t`Country`} choices={choices} value={country} onChange={setCountry} />
    </DialogForm>
  )
}
