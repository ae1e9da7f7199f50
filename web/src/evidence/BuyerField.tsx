import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { contactsQuery, dealQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import { Avatar } from '../ui/Avatar'
import { ComboBox } from '../ui/Choice'

interface BuyerFieldProps {
  deal: string
  buyer: string | null
  words: string
  onChange: (part: { buyer?: string | null; buyer_name?: string }) => void
  problem: string | null
}

/** Who on the buyer's side: a contact of the customer, or a name that is typed. */
export function BuyerField({ deal, buyer, words, onChange, problem }: BuyerFieldProps) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const customer = useQuery(dealQuery(workspace, deal)).data?.customer.id
  const contacts = useQuery({ ...contactsQuery(workspace, customer ?? ''), enabled: customer !== undefined }).data?.items ?? []
  return (
    <ComboBox
      label={t`Who at the buyer`}
      hint={t`One named person`}
      problem={problem}
      choices={contacts.map(contact => ({ id: contact.id, name: contact.name, detail: contact.title ?? undefined, mark: <Avatar name={contact.name} side="buyer" /> }))}
      value={buyer}
      onChange={chosen => onChange({ buyer: chosen })}
      words={words}
      onWords={buyer_name => onChange({ buyer_name })}
      free
      isRequired
      autoFocus
    />
  )
}
