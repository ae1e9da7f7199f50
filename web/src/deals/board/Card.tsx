import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import { useWorkspace } from '../../api/session'
import type { DealCard } from '../../api/types'
import { Avatar } from '../../ui/Avatar'
import { Chip } from '../../ui/Chip'
import { Day, Money } from '../../ui/Figures'
import { Stamps } from '../../ui/Stamp'
import { nextProof } from './cards'
import './Card.css'

interface CardProps {
  deal: DealCard
  /** The stage after this one, for "Ready for …". */
  nextStage: string
  /** Buttons under the card (phones). */
  children?: ReactNode
}

/** One deal: who buys what for how much, which proofs stand, and who does what next. */
export const Card = memo(function Card({ deal, nextStage, children }: CardProps) {
  const workspace = useWorkspace()
  return (
    <article className="card" data-card={deal.id}>
      <div className="card-row">
        <Link
          to="/w/$workspace/deals/$deal"
          params={{ workspace, deal: deal.id }}
          className="card-link one-line"
          draggable={false}
          data-deal={deal.id}
          aria-keyshortcuts="[ ]"
        >
          {deal.customer.name}
        </Link>
        <Marks deal={deal} />
      </div>
      <p className="card-name one-line">{deal.name}</p>
      <div className="card-row card-money">
        <strong>
          <Money value={deal.value} length="card" />
        </strong>
        {deal.close_day && (
          <span className="card-close">
            <Day day={deal.close_day} />
          </span>
        )}
      </div>
      <Proofs deal={deal} nextStage={nextStage} />
      <NextStep deal={deal} />
      {children}
    </article>
  )
})

/** Attention and claims: said in words, coloured only to be found faster. */
function Marks({ deal }: { deal: DealCard }) {
  const { t } = useLingui()
  return (
    <>
      {deal.claims_stage && (
        <Chip tone="info" icon="flag" title={t`This stage is only claimed: the proofs that lead to it are not all in.`}>
          {t`Claimed`}
        </Chip>
      )}
      {deal.attention && (
        <Chip tone={deal.attention === 'red' ? 'bad' : 'warning'} icon="alert" title={t`Asks for attention: open the deal to see why`}>
          {deal.attention === 'red' ? t`Urgent` : t`Look`}
        </Chip>
      )}
    </>
  )
}

function Proofs({ deal, nextStage }: { deal: DealCard; nextStage: string }) {
  const { t } = useLingui()
  if (deal.criteria.length === 0) return null
  const proof = nextProof(deal)
  return (
    <div className="card-proofs">
      <Stamps criteria={deal.criteria} />
      <span className="card-proof">{proof ? proof.name : t`Ready for ${nextStage}`}</span>
    </div>
  )
}

function NextStep({ deal }: { deal: DealCard }) {
  const { t } = useLingui()
  const step = deal.next_step
  if (!step)
    return (
      <div className="card-step">
        <Avatar name={deal.owner.name} />
        <span className="one-line card-none">{t`No next step`}</span>
      </div>
    )
  return (
    <div className="card-step">
      <Avatar name={step.owner.name} side={step.owner.side} />
      <span className="one-line">{step.title}</span>
      {step.late_days > 0 ? <b className="card-late figures">{t`${step.late_days} d late`}</b> : step.due_day && <span className="card-due"><Day day={step.due_day} near /></span>}
    </div>
  )
}
