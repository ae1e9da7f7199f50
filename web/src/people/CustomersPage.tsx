import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useExplain } from '../api/problems'
import { customersQuery } from '../api/queries'
import { useMay, useWorkspace } from '../api/session'
import type { Customer } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { formatLocale } from '../ui/format'
import { Icon } from '../ui/Icon'
import { List } from '../ui/List'
import { PageHeader } from '../ui/PageHeader'
import { SearchField } from '../ui/SearchField'
import { EmptyState } from '../ui/states'
import { CustomerForm } from './CustomerForm'
import './Customer.css'

export function CustomersPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const mayEdit = useMay('edit_customers')
  const [words, setWords] = useState('')
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery(customersQuery(useWorkspace(), useDeferredValue(words)))
  const add = mayEdit ? <Button look="primary" icon="plus" onPress={() => setAdding(true)}>{t`New customer`}</Button> : undefined
  return (
    <>
      <PageHeader title={t`Customers`} actions={add} />
      <div className="page-body">
        <div className="page-narrow">
          <div className="customer-find">
            <SearchField label={t`Search customers`} value={words} onChange={setWords} />
          </div>
          <List
            list={list}
            explain={explain}
            empty={
              <EmptyState icon="customers" title={words ? t`No customer fits` : t`No customer yet`} action={words ? undefined : add}>
                <Trans>A customer comes with its first deal, with an import, or from here.</Trans>
              </EmptyState>
            }
          >
            {items => (
              <ul className="panel">
                {items.map(customer => (
                  <li key={customer.id}>
                    <CustomerRow customer={customer} />
                  </li>
                ))}
              </ul>
            )}
          </List>
        </div>
      </div>
      {adding && <CustomerForm onClose={() => setAdding(false)} />}
    </>
  )
}

/** "ID" reads Indonesia; what is not a country code stays as written. */
export function useCountryName(): (country: string | null) => string | null {
  const { i18n } = useLingui()
  return country => {
    if (!country || !/^[A-Z]{2}$/.test(country)) return country
    return new Intl.DisplayNames(formatLocale(i18n.locale), { type: 'region' }).of(country) ?? country
  }
}

function CustomerRow({ customer }: { customer: Customer }) {
  const workspace = useWorkspace()
  const countryName = useCountryName()
  return (
    <Link className="list-row" to="/w/$workspace/customers/$customer" params={{ workspace, customer: customer.id }}>
      <Avatar name={customer.name} side="buyer" size={30} />
      <span className="list-words">
        <b>{customer.name}</b>
        <small>{countryName(customer.country)}</small>
      </span>
      <span className="list-end quiet figures">
        <span className="list-wide">
          <Plural value={customer.contacts} _0="No contact" one="# contact" other="# contacts" /> ·
        </span>
        <Plural value={customer.open_deals} _0="No open deal" one="# open deal" other="# open deals" />
        <Icon name="right" size={14} />
      </span>
    </Link>
  )
}
