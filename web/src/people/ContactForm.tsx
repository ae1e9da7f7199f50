import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { patch, post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { BuyerRole, Contact } from '../api/types'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { Checkbox, TextField } from '../ui/fields'
import { useBuyerRoleName } from '../ui/names'
import { Complaint } from '../ui/states'
import './Customer.css'

const roles: readonly BuyerRole[] = ['economic_buyer', 'champion', 'technical_evaluator', 'legal', 'procurement', 'signatory', 'user']

/** A person at the buyer, and the parts that person plays in buying. */
export function ContactForm({ customer, contact, onClose }: { customer: string; contact?: Contact; onClose: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const roleName = useBuyerRoleName()
  const [form, setForm] = useState({ name: contact?.name ?? '', title: contact?.title ?? '', email: contact?.email ?? '', phone: contact?.phone ?? '', buyer_roles: contact?.buyer_roles ?? [] })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const save = useMutation({
    mutationFn: () => {
      const body = { ...form, title: form.title || null, email: form.email || null, phone: form.phone || null }
      return contact ? patch<Contact>(`/w/${workspace}/contacts/${contact.id}`, body, { revision: contact.revision }) : post<Contact>(`/w/${workspace}/customers/${customer}/contacts`, body)
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [workspace, 'customer', customer] })
      onClose()
    },
  })
  const about = useComplaints(save.error)
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => save.mutate()}
      title={contact ? t`Edit contact` : t`Add contact`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.name.trim()} isPending={save.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(save.error)}</Complaint>
      <div className="dialog-row">
        <TextField label={t`Name`} value={form.name} onChange={name => set({ name })} problem={about('name')} isRequired autoFocus />
        <TextField label={t`Job title`} value={form.title} onChange={title => set({ title })} problem={about('title')} />
      </div>
      <div className="dialog-row">
        <TextField label={t`Email`} type="email" value={form.email} onChange={email => set({ email })} problem={about('email')} />
        <TextField label={t`Phone`} type="tel" value={form.phone} onChange={phone => set({ phone })} problem={about('phone')} />
      </div>
      <fieldset className="role-checks">
        <legend className="field-label">{t`Part in buying`}</legend>
        {roles.map(role => (
          <Checkbox key={role} isSelected={form.buyer_roles.includes(role)} onChange={on => set({ buyer_roles: on ? [...form.buyer_roles, role] : form.buyer_roles.filter(one => one !== role) })}>
            {roleName(role)}
          </Checkbox>
        ))}
      </fieldset>
    </DialogForm>
  )
}
