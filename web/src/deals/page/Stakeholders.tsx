import { useLingui } from '@lingui/react/macro'
import type { Deal } from '../../api/types'
import { Avatar } from '../../ui/Avatar'
import { Button, IconButton } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { useBuyerRoleName } from '../../ui/names'
import { Panel } from '../../ui/Panel'
import { can } from './may'
import './Stakeholders.css'

/** One person may have several parts; they are shown once, with all of them. */
export function byContact(stakeholders: Deal['stakeholders']) {
  const people = new Map<string, { contact: Deal['stakeholders'][number]['contact']; parts: Deal['stakeholders'] }>()
  for (const one of stakeholders) {
    const known = people.get(one.contact.id)
    if (known) known.parts.push(one)
    else people.set(one.contact.id, { contact: one.contact, parts: [one] })
  }
  return [...people.values()]
}

/** Who at the buyer decides, pays, checks and uses, and what worries them. */
export function Stakeholders({ deal, onEdit }: { deal: Deal; onEdit: () => void }) {
  const { t } = useLingui()
  const roleName = useBuyerRoleName()
  const people = byContact(deal.stakeholders)
  const editable = can(deal, 'edit_stakeholders')
  return (
    <Panel title={t`At the buyer`} actions={editable && people.length > 0 && <IconButton icon="pencil" label={t`Change the stakeholders`} onPress={onEdit} />}>
      {people.length === 0 && (
        <div className="side-none">
          <p>{t`Who decides, who pays, who will use it?`}</p>
          {editable && <Button size="small" icon="plus" onPress={onEdit}>{t`Add stakeholders`}</Button>}
        </div>
      )}
      <ul className="stakeholders">
        {people.map(({ contact, parts }) => (
          <li key={contact.id} className="stakeholder">
            <Avatar name={contact.name} side="buyer" size={30} />
            <div className="stakeholder-words">
              <p className="stakeholder-name">{contact.name}</p>
              {contact.title && <p className="quiet">{contact.title}</p>}
              <p className="stakeholder-roles">
                {parts.map(part => (
                  <Chip key={part.role} tone="buyer">{roleName(part.role)}</Chip>
                ))}
              </p>
              {parts.filter(part => part.concern).map(part => (
                <p key={part.role} className="stakeholder-concern">
                  <span className="unseen">{t`Concern:`} </span>
                  {part.concern}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
