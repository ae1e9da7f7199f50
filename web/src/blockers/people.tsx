import { useQuery } from '@tanstack/react-query'
import { contactsQuery, membersQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import { Avatar } from '../ui/Avatar'
import type { Choice } from '../ui/Choice'

/** Our people, who can look after a blocker. */
export function useMembers(): Choice[] {
  const members = useQuery(membersQuery(useWorkspace())).data?.items ?? []
  return members.filter(member => member.state === 'active').map(member => ({ id: member.id, name: member.name, mark: <Avatar name={member.name} /> }))
}

/** Ours and the customer's, who can owe an action. */
export function useBothSides(customer: { id: string; name: string }): Choice[] {
  const contacts = useQuery(contactsQuery(useWorkspace(), customer.id)).data?.items ?? []
  return [...useMembers(), ...contacts.map(contact => ({ id: contact.id, name: contact.name, detail: contact.title ?? customer.name, mark: <Avatar name={contact.name} side="buyer" /> }))]
}
