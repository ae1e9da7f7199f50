import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { customersQuery, membersQuery } from '../api/queries'
import { useSession } from '../api/session'
import type { Deal } from '../api/types'
import { DateField, MoneyField } from '../ui/Amounts'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { ComboBox, Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import type { SheetProps } from '../ui/sheets'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'
import { useRefreshDeals } from './board/useMoves'

function useNewDeal({ about, onClose }: SheetProps<'new-deal'>) {
  const { t } = useLingui()
  const { workspace, person } = useSession()
  const navigate = useNavigate()
  const refresh = useRefreshDeals()
  const [customer, setCustomer] = useState<string | null>(about.customer?.id ?? null)
  const [customer_name, setCustomerName] = useState(about.customer?.name ?? '')
  const [rest, setRest] = useState({ name: '', value: { value_minor: 0, currency: workspace.currency }, close_day: null as string | null, owner: person.id })
  const create = useMutation({
    mutationFn: () => post<Deal>(`/w/${workspace.id}/deals`, { ...rest, pipeline: about.pipeline, ...(customer ? { customer } : { customer_name }) }),
    onSuccess: deal => {
      refresh()
      say(t`${deal.customer.name} is on the board`)
      onClose()
      void navigate({ to: '/w/$workspace/deals/$deal', params: { workspace: workspace.id, deal: deal.id } })
    },
  })
  const set = (part: Partial<typeof rest>) => setRest(before => ({ ...before, ...part }))
  return { customer, setCustomer, customer_name, setCustomerName, rest, set, create }
}

export function NewDeal(props: SheetProps<'new-deal'>) {
  const { t } = useLingui()
  const { workspace } = useSession()
  const explain = useExplain()
  const form = useNewDeal(props)
  const { rest, set, create } = form
  const q = useDeferredValue(form.customer ? '' : form.customer_name)
  const customers = useInfiniteQuery(customersQuery(workspace.id, q)).data?.pages.flatMap(page => page.items) ?? []
  const members = useQuery(membersQuery(workspace.id)).data?.items.filter(member => member.state === 'active') ?? []
  const about = useComplaints(create.error)
  return (
    <DialogForm
      open
      onClose={props.onClose}
      onSubmit={() => create.mutate()}
      title={t`New deal`}
      lead={t`It starts in the first stage. Proof from the buyer moves it on.`}
      foot={
        <>
          <Button onPress={props.onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.customer_name.trim() || !rest.name.trim()} isPending={create.isPending}>{t`Create deal`}</Button>
        </>
      }
    >
      <Complaint>{explain(create.error)}</Complaint>
      <ComboBox
        label={t`Customer`}
        hint={form.customer || !form.customer_name.trim() ? undefined : t`A new customer will be added.`}
        problem={about('customer_name')}
        choices={customers.map(customer => ({ id: customer.id, name: customer.name, detail: customer.country ?? undefined, mark: <Avatar name={customer.name} side="buyer" /> }))}
        value={form.customer}
        onChange={form.setCustomer}
        words={form.customer_name}
        onWords={form.setCustomerName}
        free
        filtered
        isRequired
        autoFocus
      />
      <TextField label={t`What they want to solve`} placeholder={t`Fleet rollout, Java and Bali`} value={rest.name} onChange={name => set({ name })} problem={about('name')} isRequired />
      <div className="dialog-row">
        <MoneyField label={t`Value`} value={rest.value} onChange={value => set({ value })} problem={about('value')} />
        <DateField label={t`Close day`} value={rest.close_day} onChange={close_day => set({ close_day })} problem={about('close_day')} />
      </div>
      <Select label={t`Owner`} choices={members.map(member => ({ id: member.id, name: member.name, mark: <Avatar name={member.name} /> }))} value={rest.owner} onChange={owner => set({ owner })} />
    </DialogForm>
  )
}
