import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { membersQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { Deal, Stage } from '../../api/types'
import { Avatar } from '../../ui/Avatar'
import { Day, Money } from '../../ui/Figures'
import { Icon } from '../../ui/Icon'
import { InlineEdit } from '../../ui/InlineEdit'
import { Menu, MenuAction } from '../../ui/Menu'
import { useBuyerPhaseName } from '../../ui/names'
import { DealDialogs } from './LazyDialogs'
import { can } from './may'
import { useChangeDeal } from './useDealActions'
import './DealFacts.css'

const system_names: Record<string, string> = { salesforce: 'Salesforce', hubspot: 'HubSpot', csv: 'CSV' }

/** What is sold to whom for how much until when by whom. Everything that may be changed is changed where it stands. */
export function DealFacts({ deal, stages }: { deal: Deal; stages: readonly Stage[] }) {
  const { t } = useLingui()
  const change = useChangeDeal(deal)
  const editable = can(deal, 'edit')
  const phaseName = useBuyerPhaseName()
  const [terms, setTerms] = useState(false)
  const stage = stages.find(one => one.id === deal.stage)
  return (
    <div className="deal-facts">
      <p className="deal-name">
        <InlineEdit label={t`Name of the deal`} value={deal.name} isDisabled={!editable} onSave={name => change.mutate({ change: { name }, words: t`Renamed` })} />
      </p>
      <div className="facts">
        <Fact label={t`Value`} onEdit={editable ? () => setTerms(true) : undefined}>
          <Money value={deal.value} />
        </Fact>
        <Fact label={deal.state === 'open' || deal.state === 'nurture' ? t`Closes` : t`Was to close`} onEdit={editable ? () => setTerms(true) : undefined}>
          {deal.close_day ? <Day day={deal.close_day} /> : <span className="fact-none">{t`Not set`}</span>}
        </Fact>
        <OwnerFact deal={deal} />
        {stage && (
          <Fact label={t`The buyer is`}>
            <span className="fact-words">{phaseName(stage.buyer_phase)}</span>
          </Fact>
        )}
        {deal.verbal_agreement && (
          <Fact label={t`Verbal agreement`}>
            <span title={deal.verbal_agreement.note}>
              <Day day={deal.verbal_agreement.agreed_on} />
            </span>
          </Fact>
        )}
        {deal.overrides > 0 && (
          <Fact label={t`Overrides`}>
            <span className="fact-warning">
              <Plural value={deal.overrides} one="# gate" other="# gates" />
            </span>
          </Fact>
        )}
        {deal.source && (
          <Fact label={t`Came from`}>
            <span className="fact-words" title={deal.source.external_id}>
              {system_names[deal.source.system] ?? deal.source.system}
            </span>
          </Fact>
        )}
      </div>
      {terms && <DealDialogs which="terms" deal={deal} stages={stages} onClose={() => setTerms(false)} />}
    </div>
  )
}

function Fact({ label, onEdit, children }: { label: string; onEdit?: () => void; children: ReactNode }) {
  const { t } = useLingui()
  const words = (
    <>
      <small>{label}</small>
      <strong>
        {children}
        {onEdit && <Icon name="pencil" size={13} />}
      </strong>
    </>
  )
  if (!onEdit) return <div className="fact">{words}</div>
  return (
    <button type="button" className="fact fact-button" onClick={onEdit}>
      <span className="unseen">{t`Change`}: </span>
      {words}
    </button>
  )
}

function OwnerFact({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  const members = useQuery(membersQuery(useWorkspace())).data?.items.filter(member => member.state === 'active') ?? []
  const change = useChangeDeal(deal)
  const words = (
    <>
      <small>{t`Owner`}</small>
      <strong className="fact-owner">
        <Avatar name={deal.owner.name} />
        {deal.owner.name}
        {can(deal, 'edit') && <Icon name="down" size={13} />}
      </strong>
    </>
  )
  if (!can(deal, 'edit')) return <div className="fact">{words}</div>
  return (
    <Menu label={t`Owner`} trigger={<AriaButton className="fact fact-button">{words}</AriaButton>}>
      {members.map(member => (
        <MenuAction key={member.id} chosen={member.id === deal.owner.id} onAction={() => member.id !== deal.owner.id && change.mutate({ change: { owner: member.id }, words: t`${member.name} owns this deal now` })}>
          {member.name}
        </MenuAction>
      ))}
    </Menu>
  )
}
