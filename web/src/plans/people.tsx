import { useQuery } from '@tanstack/react-query'
import { contactsQuery, membersQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import { Avatar } from '../ui/Avatar'
import type { Choice } from '../ui/Choice'

export interface BothSides {
  sellers: Choice[]
  buyers: Choice[]
}

/** Who can owe a step: our people, and the customer's. */
export function useBothSides(customer: { id: string; name: string }): BothSides {
  const workspace = useWorkspace()
  const members = useQuery(membersQuery(workspace)).data?.items ?? []
  const contacts = useQuery(contactsQuery(workspace, customer.id)).data?.items ?? []
  return {
    sellers: members.filter(member => member.state === 'active').map(member => ({ id: member.id, name: member.name, mark: <Avatar name={member.name} /> })),
    buyers: contacts.map(contact => ({ id: contact.id, name: contact.name, detail: contact.title ?? customer.name, mark: <Avatar name={contact.name} side="buyer" /> })),
  }
}
