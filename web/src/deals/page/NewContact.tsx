import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../api/client'
import { useComplaints, useExplain } from '../../api/problems'
import { useWorkspace } from '../../api/session'
import type { Contact, Named } from '../../api/types'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/fields'
import { Complaint } from '../../ui/states'

/** Adds a person to the customer without leaving the dialog. Not a form of its own: forms cannot stand in forms. */
export function NewContact({ customer, onClose, onAdded }: { customer: Named; onClose: () => void; onAdded: (contact: Contact) => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const [form, setForm] = useState({ name: '', title: '', email: '' })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const create = useMutation({
    mutationFn: () => post<Contact>(`/w/${workspace}/customers/${customer.id}/contacts`, { name: form.name, title: form.title || undefined, email: form.email || undefined, buyer_roles: [] }),
    onSuccess: contact => {
      void client.invalidateQueries({ queryKey: [workspace, 'customer', customer.id] })
      onAdded(contact)
    },
  })
  const complaint = useComplaints(create.error)
  return (
    <fieldset className="new-contact">
      <legend className="new-contact-title">{t`New person at ${customer.name}`}</legend>
      <Complaint>{explain(create.error)}</Complaint>
      <div className="dialog-row">
        <TextField label={t`Name`} value={form.name} onChange={name => set({ name })} problem={complaint('name')} autoFocus />
        <TextField label={t`Title`} value={form.title} onChange={title => set({ title })} problem={complaint('title')} />
        <TextField label={t`Email`} type="email" value={form.email} onChange={email => set({ email })} problem={complaint('email')} />
      </div>
      <div className="new-contact-buttons">
        <Button size="small" look="quiet" onPress={onClose}>{t`Cancel`}</Button>
        <Button size="small" isDisabled={!form.name.trim()} isPending={create.isPending} onPress={() => create.mutate()}>{t`Add this person`}</Button>
      </div>
    </fieldset>
  )
}
