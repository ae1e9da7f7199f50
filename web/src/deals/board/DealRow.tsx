import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMay, useWorkspace } from '../../api/session'
import type { DealCard } from '../../api/types'
import { Avatar } from '../../ui/Avatar'
import { Chip } from '../../ui/Chip'
import { Checkbox } from '../../ui/fields'
import { Day, Money } from '../../ui/Figures'
import { Stamps } from '../../ui/Stamp'

interface DealRowProps {
  deal: DealCard
  index: number
  top: number
  stage: string
  picked: boolean
  onPick: (deal: string) => void
}

export function DealRow({ deal, index, top, stage, picked, onPick }: DealRowProps) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const mayEdit = useMay('edit_deals')
  return (
    <div className={picked ? 'deal-row deal-row-picked' : 'deal-row'} role="row" aria-rowindex={index + 2} style={{ transform: `translateY(${top}px)` }}>
      <span role="cell">{mayEdit && <Checkbox aria-label={t`Choose ${deal.customer.name}`} isSelected={picked} onChange={() => onPick(deal.id)} />}</span>
      <span role="cell" className="cell-deal">
        <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal: deal.id }} className="cell-link">
          <b>{deal.customer.name}</b> <span className="quiet">{deal.name}</span>
        </Link>
      </span>
      <span role="cell" className="cell-stage">
        <span className="one-line">{stage}</span>
        {deal.attention && <Chip tone={deal.attention === 'red' ? 'bad' : 'warning'} icon="alert" title={t`Asks for attention: open the deal to see why`}>{deal.attention === 'red' ? t`Urgent` : t`Look`}</Chip>}
        {deal.return_day && <Chip icon="moon" title={t`In nurture until this day`}><Day day={deal.return_day} /></Chip>}
      </span>
      <span role="cell" className="cell-end">
        <Money value={deal.value} length="card" />
      </span>
      <span role="cell">{deal.close_day && <Day day={deal.close_day} />}</span>
      <span role="cell">
        <Stamps criteria={deal.criteria} />
      </span>
      <StepCell deal={deal} />
      <span role="cell" className="cell-owner">
        <Avatar name={deal.owner.name} />
        <span className="one-line">{deal.owner.name}</span>
      </span>
    </div>
  )
}

function StepCell({ deal }: { deal: DealCard }) {
  const { t } = useLingui()
  const step = deal.next_step
  if (!step)
    return (
      <span role="cell" className="quiet">
        {t`No next step`}
      </span>
    )
  return (
    <span role="cell" className="cell-step">
      <Avatar name={step.owner.name} side={step.owner.side} size={20} />
      <span className="one-line">{step.title}</span>
      {step.late_days > 0 ? <b className="cell-late">{t`${step.late_days} d late`}</b> : step.due_day && <span className="quiet"><Day day={step.due_day} near /></span>}
    </span>
  )
}
