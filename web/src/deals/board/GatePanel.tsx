import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dealQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { Deal, DealCard } from '../../api/types'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { ErrorState, Skeleton } from '../../ui/states'
import { Stamp } from '../../ui/Stamp'
import type { DealDialog } from '../page/DealDialogs'
import { FieldRows, unfilled } from '../page/FieldRows'
import { DealDialogs } from '../page/LazyDialogs'
import { GateRow } from './GateRow'
import { OverrideForm } from './OverrideForm'
import type { Moves } from './useMoves'
import './GatePanel.css'

/** What the gate still wants, in one line. The card's own count is there at once; the server's answer may correct it. */
export function useGateWords(deal: DealCard, name: string, from: string) {
  const { t } = useLingui()
  const { data } = useQuery(dealQuery(useWorkspace(), deal.id))
  const missing = (data?.gate.criteria ?? deal.criteria).filter(criterion => criterion.state !== 'met').length
  const fields = unfilled(data?.gate)
  const title = missing > 0 ? t`${plural(missing, { one: `${name} opens with # more proof`, other: `${name} opens with # more proofs` })}` : fields > 0 ? t`${plural(fields, { one: `${name} opens once # field is filled in`, other: `${name} opens once # fields are filled in` })}` : t`The way to ${name} is open`
  return { title, lead: t`${deal.customer.name} stays in ${from} until then.`, shut: missing + fields > 0 }
}

/** The panel's head where no dialog title says the same. */
export function GateHeading({ words }: { words: ReturnType<typeof useGateWords> }) {
  return (
    <div className="gate-head">
      <Stamp state={words.shut ? 'submitted' : 'met'} size={18} />
      <div>
        <h2 className="gate-title">{words.title}</h2>
        <p className="quiet">{words.lead}</p>
      </div>
    </div>
  )
}

interface GatePanelProps {
  deal: DealCard
  to: string
  moves: Moves
}

/** The proofs a closed gate wants, with Attach and Ask on the spot. */
export function GatePanel({ deal, to, moves }: GatePanelProps) {
  const [dialog, setDialog] = useState<DealDialog | null>(null)
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
      <GateList deal={data} card={deal} moves={moves} onAsk={setDialog} />
      <GateFoot deal={deal} to={to} moves={moves} mayOverride={data.may.some(may => may.action === 'override' && may.allowed)} open={data.gate.open && unfilled(data.gate) === 0} />
      {dialog && <DealDialogs which={dialog} deal={data} stages={moves.stages} onClose={() => setDialog(null)} />}
    </>
  )
}

function GateList({ deal, card, moves, onAsk }: { deal: Deal; card: DealCard; moves: Moves; onAsk: (dialog: DealDialog) => void }) {
  return (
    <ul className="gate-list">
      {deal.gate.criteria.map(criterion => (
        <GateRow key={criterion.id} criterion={criterion} deal={{ id: card.id, name: card.customer.name }} onLeave={moves.close} />
      ))}
      <FieldRows deal={deal} onAsk={onAsk} className="gate-row" />
    </ul>
  )
}

function GateFoot({ deal, to, moves, mayOverride, open }: GatePanelProps & { mayOverride: boolean; open: boolean }) {
  const { t } = useLingui()
  const [overriding, setOverriding] = useState(false)
  if (overriding) return <OverrideForm deal={deal} to={to} moves={moves} onCancel={() => setOverriding(false)} />
  return (
    <div className="gate-foot">
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
    </div>
  )
}
