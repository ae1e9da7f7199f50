import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { contactsQuery, customerQuery, dealsQuery } from '../api/queries'
import { useMay } from '../api/session'
import type { Contact, Customer } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button, IconButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Day, Money } from '../ui/Figures'
import { ListSkeleton } from '../ui/List'
import { useBuyerRoleName } from '../ui/names'
import { PageHeader } from '../ui/PageHeader'
import { openSheet } from '../ui/sheets'
import { ErrorState } from '../ui/states'
import { ContactForm } from './ContactForm'
import { CustomerForm } from './CustomerForm'
import '../ui/lists.css'
import './Customer.css'

export function CustomerPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const { workspace, customer: id } = useParams({ from: '/w/$workspace/customers/$customer' })
  const { data, error, refetch } = useQuery(customerQuery(workspace, id))
  const mayEdit = useMay('edit_customers')
  const mayDeal = useMay('edit_deals')
  const [editing, setEditing] = useState(false)
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  return (
    <>
      <PageHeader
        title={data?.name ?? t`Customer`}
        before={
          <Link className="crumb" to="/w/$workspace/customers" params={{ workspace }}>
            <Trans>Customers</Trans>
          </Link>
        }
        actions={
          data && (
            <>
              {mayEdit && <IconButton icon="pencil" label={t`Edit customer`} onPress={() => setEditing(true)} />}
              {mayDeal && <Button look="primary" icon="plus" onPress={() => openSheet('new-deal', { customer: data })}>{t`New deal`}</Button>}
            </>
          )
        }
      />
      <div className="page-body">
        <div className="page-narrow">{data ? <Contacts customer={data} /> : <ListSkeleton />}{data && <Deals customer={data} />}</div>
      </div>
      {editing && data && <CustomerForm customer={data} onClose={() => setEditing(false)} />}
    </>
  )
}

function Contacts({ customer }: { customer: Customer }) {
  const { t } = useLingui()
  const { workspace } = useParams({ from: '/w/$workspace/customers/$customer' })
  const contacts = useQuery(contactsQuery(workspace, customer.id)).data?.items
  const mayEdit = useMay('edit_customers')
  const [open, setOpen] = useState<Contact | 'new' | null>(null)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Contacts</Trans>
        </h2>
        {mayEdit && <Button size="small" icon="plus" onPress={() => setOpen('new')}>{t`Add contact`}</Button>}
      </header>
      <ul>
        {contacts?.length === 0 && (
          <li className="list-row quiet">
            <Trans>Nobody yet. Who decides, who champions, who signs?</Trans>
          </li>
        )}
        {contacts?.map(contact => (
          <ContactRow key={contact.id} contact={contact} onEdit={mayEdit ? () => setOpen(contact) : undefined} />
        ))}
      </ul>
      {open && <ContactForm customer={customer.id} contact={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />}
    </section>
  )
}

function ContactRow({ contact, onEdit }: { contact: Contact; onEdit?: () => void }) {
  const { t } = useLingui()
  const roleName = useBuyerRoleName()
  return (
    <li className="list-row">
      <Avatar name={contact.name} side="buyer" size={30} />
      <span className="list-words">
        <b>{contact.name}</b>
        <small>{[contact.title, contact.email, contact.phone].filter(Boolean).join(' · ')}</small>
      </span>
      <span className="list-end">
        <span className="contact-roles list-wide">
          {contact.buyer_roles.map(role => (
            <Chip key={role} tone="buyer">
              {roleName(role)}
            </Chip>
          ))}
        </span>
        {onEdit && <IconButton icon="pencil" label={t`Edit ${contact.name}`} onPress={onEdit} />}
      </span>
    </li>
  )
}

function Deals({ customer }: { customer: Customer }) {
  const { workspace } = useParams({ from: '/w/$workspace/customers/$customer' })
  const list = useInfiniteQuery(dealsQuery(workspace, { q: customer.name, sort: '-value' }))
  const deals = list.data?.pages.flatMap(page => page.items).filter(deal => deal.customer.id === customer.id) ?? []
  if (deals.length === 0) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Deals</Trans>
        </h2>
      </header>
      <ul>
        {deals.map(deal => (
          <li key={deal.id}>
            <Link className="list-row customer-deal" to="/w/$workspace/deals/$deal" params={{ workspace, deal: deal.id }}>
              <span className="list-words">
                <b>{deal.name}</b>
                <small>{deal.owner.name}</small>
              </span>
              <span className="list-end">
                {deal.close_day && <span className="quiet"><Day day={deal.close_day} /></span>}
                <b>
                  <Money value={deal.value} length="card" />
                </b>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
