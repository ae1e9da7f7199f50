import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dealQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { DealCard, Gate } from '../../api/types'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { ErrorState, Skeleton } from '../../ui/states'
import { Stamp } from '../../ui/Stamp'
import { GateRow } from './GateRow'
import { OverrideForm } from './OverrideForm'
import type { Moves } from './useMoves'
import './GatePanel.css'

/** Says in one line what the gate still wants. */
export function GateHeading({ deal, name, from }: { deal: DealCard; name: string; from: string }) {
  const { data } = useQuery(dealQuery(useWorkspace(), deal.id))
  const open = (data?.gate.criteria ?? deal.criteria).filter(criterion => criterion.state !== 'met').length
  return (
    <header className="gate-head">
      <Stamp state={open > 0 ? 'submitted' : 'met'} size={18} />
      <div>
        <h2 className="gate-title">
          {open > 0 ? <Plural value={open} one={`${name} opens with # more proof`} other={`${name} opens with # more proofs`} /> : <Trans>The way to {name} is open</Trans>}
        </h2>
        <p className="quiet">
          <Trans>
            {deal.customer.name} stays in {from} until then.
          </Trans>
        </p>
      </div>
    </header>
  )
}

interface GatePanelProps {
  deal: DealCard
  to: string
  moves: Moves
  inDialog?: boolean
}

/** The proofs a closed gate wants, with Attach and Ask on the spot. */
export function GatePanel({ deal, to, moves, inDialog }: GatePanelProps) {
  const { data, error, refetch } = useQuery(dealQuery(useWorkspace(), deal.id))
  if (error) return <ErrorState onRetry={() => void refetch()} />
  if (!data)
    return (
      <div className="gate-wait">
        {deal.criteria.map(criterion => (
          <Skeleton key={criterion.id} height={34} />
        ))}
      </div>
    )
  return (
    <>
      {inDialog && <GateHeading deal={deal} name={moves.nameOf(to)} from={moves.nameOf(deal.stage)} />}
      <GateList gate={data.gate} deal={deal} moves={moves} />
      <GateFoot deal={deal} to={to} moves={moves} mayOverride={data.may.some(may => may.action === 'override' && may.allowed)} open={data.gate.open} />
    </>
  )
}

function GateList({ gate, deal, moves }: { gate: Gate; deal: DealCard; moves: Moves }) {
  return (
    <ul className="gate-list">
      {gate.criteria.map(criterion => (
        <GateRow key={criterion.id} criterion={criterion} deal={{ id: deal.id, name: deal.customer.name }} onLeave={moves.close} />
      ))}
    </ul>
  )
}

function GateFoot({ deal, to, moves, mayOverride, open }: GatePanelProps & { mayOverride: boolean; open: boolean }) {
  const { t } = useLingui()
  const [overriding, setOverriding] = useState(false)
  if (overriding) return <OverrideForm deal={deal} to={to} moves={moves} onCancel={() => setOverriding(false)} />
  return (
    <footer className="gate-foot">
      {open ? (
        <Button look="primary" size="small" onPress={() => (moves.close(), moves.move(deal, to))}>{t`Move now`}</Button>
      ) : mayOverride ? (
        <Button size="small" look="quiet" onPress={() => setOverriding(true)}>{t`Override with a reason`}</Button>
      ) : (
        <span className="quiet">
          <Trans>A manager can override</Trans>
        </span>
      )}
      <span className="gate-esc">
        <Kbd keys="Esc" /> <Trans>cancel</Trans>
      </span>
    </footer>
  )
}
