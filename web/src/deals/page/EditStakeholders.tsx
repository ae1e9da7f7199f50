import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useExplain } from '../../api/problems'
import { contactsQuery } from '../../api/queries'
import { useMay, useWorkspace } from '../../api/session'
import type { BuyerRole, Contact, Deal } from '../../api/types'
import { Avatar } from '../../ui/Avatar'
import { Button, IconButton } from '../../ui/Button'
import { Select } from '../../ui/Choice'
import { DialogForm } from '../../ui/Dialog'
import { TextField } from '../../ui/fields'
import { useBuyerRoleName } from '../../ui/names'
import { Complaint } from '../../ui/states'
import { NewContact } from './NewContact'
import { namedStakeholders, type NamedStakeholder, useSetStakeholders } from './useDealActions'

const roles: readonly BuyerRole[] = ['economic_buyer', 'champion', 'technical_evaluator', 'legal', 'procurement', 'signatory', 'user']

/** Picks people of the customer, says which part each has in this deal and what worries them. */
export function EditStakeholders({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const contacts = useQuery(contactsQuery(useWorkspace(), deal.customer.id)).data?.items ?? []
  const known = [...contacts, ...deal.stakeholders.map(one => one.contact)]
  const [named, setNamed] = useState(() => namedStakeholders(deal))
  const [adding, setAdding] = useState(false)
  const save = useSetStakeholders(deal, onClose)
  const mayAdd = useMay('edit_customers')
  const change = (index: number, part: Partial<NamedStakeholder>) => setNamed(before => before.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const add = (contact: Contact) => setNamed(before => [...before, { contact: contact.id, role: contact.buyer_roles[0] ?? 'user', concern: null }])
  return (
    <DialogForm
      open
      size="large"
      onClose={onClose}
      onSubmit={() => save.mutate(named)}
      title={t`At the buyer`}
      lead={t`Who at ${deal.customer.name} has a part in this deal?`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isPending={save.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(save.error)}</Complaint>
      <ul className="edit-people">
        {named.map((one, index) => (
          <StakeholderRow
            key={`${one.contact}-${index}`}
            one={one}
            contact={known.find(contact => contact.id === one.contact)}
            onChange={part => change(index, part)}
            onRemove={() => setNamed(before => before.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <div className="edit-people-add">
        {contacts.length > 0 && (
          <Select
            label={t`Add somebody known`}
            placeholder={t`Choose a person`}
            choices={contacts.map(contact => ({ id: contact.id, name: contact.name, detail: contact.title ?? undefined, mark: <Avatar name={contact.name} side="buyer" /> }))}
            value={null}
            onChange={id => {
              const contact = contacts.find(other => other.id === id)
              if (contact) add(contact)
            }}
          />
        )}
        {mayAdd && !adding && <Button icon="plus" onPress={() => setAdding(true)}>{t`New person`}</Button>}
      </div>
      {adding && <NewContact customer={deal.customer} onClose={() => setAdding(false)} onAdded={contact => (add(contact), setAdding(false))} />}
    </DialogForm>
  )
}

interface StakeholderRowProps {
  one: NamedStakeholder
  contact: Contact | undefined
  onChange: (part: Partial<NamedStakeholder>) => void
  onRemove: () => void
}

function StakeholderRow({ one, contact, onChange, onRemove }: StakeholderRowProps) {
  const { t } = useLingui()
  const roleName = useBuyerRoleName()
  const name = contact?.name ?? ''
  return (
    <li className="edit-person">
      <div className="edit-person-name">
        <Avatar name={name} side="buyer" size={30} />
        <span>
          <b>{name}</b>
          {contact?.title && <small className="quiet">{contact.title}</small>}
        </span>
      </div>
      <Select label={t`Part`} choices={roles.map(id => ({ id, name: roleName(id) }))} value={one.role} onChange={role => onChange({ role })} />
      <TextField label={t`Concern`} placeholder={t`What worries this person?`} value={one.concern ?? ''} onChange={concern => onChange({ concern: concern || null })} maxLength={500} />
      <IconButton icon="trash" label={t`Remove ${name}`} onPress={onRemove} />
    </li>
  )
}
