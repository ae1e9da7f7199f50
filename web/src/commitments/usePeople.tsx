import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { contactsQuery, dealQuery, membersQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import { Avatar } from '../ui/Avatar'
import type { Choice } from '../ui/Choice'
import { useRoleName } from '../ui/names'

/** Everybody who can owe something in this deal: our members, and the people of its customer. */
export function usePeople(deal: string): Choice[] {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const roleName = useRoleName()
  const members = useQuery(membersQuery(workspace)).data?.items.filter(member => member.state === 'active') ?? []
  const customer = useQuery(dealQuery(workspace, deal)).data?.customer
  const contacts = useQuery({ ...contactsQuery(workspace, customer?.id ?? ''), enabled: customer !== undefined }).data?.items ?? []
  return [
    ...members.map(member => ({ id: member.id, name: member.name, detail: roleName(member.role), mark: <Avatar name={member.name} /> })),
    ...contacts.map(contact => ({ id: contact.id, name: contact.name, detail: contact.title ?? customer?.name ?? t`At the buyer`, mark: <Avatar name={contact.name} side="buyer" /> })),
  ]
}
