import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useBecause, useExplain } from '../../api/problems'
import { dealCommitmentsQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { Deal } from '../../api/types'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Complaint } from '../../ui/states'
import { Stamp } from '../../ui/Stamp'
import { CriterionRow } from './CriterionRow'
import type { DealDialog } from './DealDialogs'
import type { DealParts } from './parts'
import { FieldRows, unfilled } from './FieldRows'
import { can, mayDo } from './may'
import { useMove } from './useDealActions'
import './GateCard.css'

interface GateCardProps {
  deal: Deal
  onAsk: (dialog: DealDialog) => void
  Proof: DealParts['Proof']
}

/** The way on: every exit criterion of this stage with its proofs, and the move they open. */
export function GateCard({ deal, onAsk, Proof }: GateCardProps) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const asked = useQuery(dealCommitmentsQuery(workspace, deal.id)).data?.items ?? []
  const { gate } = deal
  const name = gate.to?.name ?? t`Won`
  const missing = gate.criteria.filter(criterion => criterion.state !== 'met').length
  const fields = unfilled(gate)
  const title = deal.state === 'won' || deal.state === 'lost' ? t`Proofs of the last stage` : missing > 0 ? t`${plural(missing, { one: `${name} opens with # more proof`, other: `${name} opens with # more proofs` })}` : fields > 0 ? t`${plural(fields, { one: `${name} opens once # field is filled in`, other: `${name} opens once # fields are filled in` })}` : t`The way to ${name} is open`
  const met = gate.criteria.length - missing
  return (
    <Panel className="gate" title={title} mark={<Stamp state={missing + fields > 0 ? 'submitted' : 'met'} size={20} />} aside={<span className="figures"><Trans>{met} of {gate.criteria.length} verified</Trans></span>}>
      <ul>
        {gate.criteria.map(criterion => (
          <CriterionRow key={criterion.id} criterion={criterion} deal={deal} asked={asked.filter(one => one.about.criterion === criterion.id)} Proof={Proof} />
        ))}
        {deal.state === 'open' && <FieldRows deal={deal} onAsk={onAsk} className="criterion" />}
        {gate.criteria.length === 0 && <li className="gate-none">{t`Nothing has to be proven to leave this stage.`}</li>}
      </ul>
      {deal.state === 'open' && <GateMoves deal={deal} onAsk={onAsk} />}
    </Panel>
  )
}

function GateMoves({ deal, onAsk }: { deal: Deal; onAsk: (dialog: DealDialog) => void }) {
  const { t } = useLingui()
  const because = useBecause()
  const explain = useExplain()
  const { move } = useMove(deal)
  const on = deal.gate.winning ? 'win' : 'advance'
  const may = mayDo(deal, on)
  const target = deal.gate.to?.name ?? t`Won`
  const words = deal.gate.winning ? t`${deal.customer.name} is won` : t`${deal.customer.name} moved to ${target}`
  return (
    <>
      {move.error && <div className="gate-complaint"><Complaint>{explain(move.error)}</Complaint></div>}
      <div className="gate-moves">
        <p className="gate-why">{may.allowed ? t`Every proof is verified.` : because(may.because)}</p>
        {can(deal, 'override') && (!deal.gate.open || unfilled(deal.gate) > 0) && <Button look="quiet" onPress={() => onAsk('override')}>{t`Override with a reason`}</Button>}
        <Button look="primary" iconEnd={deal.gate.winning ? undefined : 'arrow'} icon={deal.gate.winning ? 'trophy' : undefined} shortcut="]" isDisabled={!may.allowed} isPending={move.isPending} onPress={() => move.mutate({ path: on, words })}>
          {deal.gate.winning ? t`Mark as won` : t`Move to ${target}`}
        </Button>
      </div>
    </>
  )
}
