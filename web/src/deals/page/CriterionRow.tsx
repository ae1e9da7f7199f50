import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useMay } from '../../api/session'
import type { Deal, GateCriterion } from '../../api/types'
import type { Commitment } from '../../api/types'
import { Avatar } from '../../ui/Avatar'
import { Button, IconButton } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Day } from '../../ui/Figures'
import { useEvidenceKindName } from '../../ui/names'
import { openSheet } from '../../ui/sheets'
import { Stamp } from '../../ui/Stamp'
import type { DealParts } from './parts'
import { can } from './may'

interface CriterionRowProps {
  criterion: GateCriterion
  deal: Deal
  /** Open requests to bring or verify this proof. */
  asked: readonly Commitment[]
  Proof: DealParts['Proof']
}

/** What is met is folded to one line: the eye belongs to what is still missing. */
export function CriterionRow({ criterion, deal, asked, Proof }: CriterionRowProps) {
  const met = criterion.state === 'met'
  const [unfolded, setUnfolded] = useState(false)
  const open = !met || unfolded
  return (
    <li className={`criterion criterion-${criterion.state}`}>
      <Stamp state={criterion.state} of={criterion.name} size={20} />
      <div className="criterion-body">
        <div className="criterion-head">
          <div className="criterion-words">
            <h3 className="criterion-name">
              {criterion.name} <Wanted criterion={criterion} />
            </h3>
            {met ? <MetBy criterion={criterion} /> : criterion.hint && <p className="quiet">{criterion.hint}</p>}
          </div>
          {open && <CriterionActions criterion={criterion} deal={deal} asked={asked.length > 0} />}
          {met && criterion.evidence.length > 0 && <Fold of={criterion.name} open={open} onFold={() => setUnfolded(!unfolded)} />}
        </div>
        {asked.map(one => (
          <p key={one.id} className="criterion-asked">
            <Avatar name={one.owner.name} side={one.side} size={20} />
            <span>
              {one.kind === 'verification' ? <Trans>{one.owner.name} was asked to verify it</Trans> : <Trans>{one.owner.name} was asked for it</Trans>}
              {one.due_day && <>, <Day day={one.due_day} near /></>}
            </span>
            {one.late_days > 0 && <Late days={one.late_days} />}
          </p>
        ))}
        {open && criterion.evidence.length > 0 && (
          <ul className="criterion-proofs">
            {criterion.evidence.map(evidence => (
              <li key={evidence.id}>
                <Proof evidence={evidence} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** The proof that counts, in a few words. */
function MetBy({ criterion }: { criterion: GateCriterion }) {
  const kindName = useEvidenceKindName()
  const proof = criterion.evidence.find(evidence => evidence.state === 'verified')
  if (!proof) return null
  return (
    <p className="quiet">
      {kindName(proof.kind)}, {proof.buyer.name}, <Day day={proof.occurred_on} />
      {proof.decided_by && <> · <Trans>verified by {proof.decided_by.name}</Trans></>}
    </p>
  )
}

function Fold({ of, open, onFold }: { of: string; open: boolean; onFold: () => void }) {
  const { t } = useLingui()
  return <IconButton icon={open ? 'up' : 'down'} label={open ? t`Hide the proof: ${of}` : t`Show the proof: ${of}`} aria-expanded={open} onPress={onFold} />
}

function Late({ days }: { days: number }) {
  const { t } = useLingui()
  return <Chip tone="bad">{t`${days} d late`}</Chip>
}

/** The typed quantity the proof must carry. */
function Wanted({ criterion }: { criterion: GateCriterion }) {
  const { t } = useLingui()
  if (criterion.quantity === 'money') return <Chip>{t`with an amount`}</Chip>
  if (criterion.quantity === 'day_within') return <Chip>{criterion.limit_days ? t`a day within ${criterion.limit_days} days` : t`with a day`}</Chip>
  return null
}

function CriterionActions({ criterion, deal, asked }: { criterion: GateCriterion; deal: Deal; asked: boolean }) {
  const { t } = useLingui()
  const mayAsk = useMay('manage_commitments') && deal.state === 'open' && criterion.state !== 'met' && !asked
  const name = { id: deal.id, name: deal.customer.name }
  const about = { id: criterion.id, name: criterion.name, hint: criterion.hint, quantity: criterion.quantity, limit_days: criterion.limit_days }
  const attach = () => openSheet('attach-evidence', { deal: name, criterion: about })
  return (
    <span className="criterion-actions">
      {mayAsk && <Button size="small" look="quiet" icon="person" onPress={() => openSheet('ask-for-evidence', { deal: name, criterion: about })} aria-label={t`Ask: ${criterion.name}`}>{t`Ask`}</Button>}
      {can(deal, 'submit_evidence') && criterion.state === 'missing' && <Button size="small" icon="clip" onPress={attach} aria-label={t`Attach: ${criterion.name}`}>{t`Attach`}</Button>}
      {can(deal, 'submit_evidence') && criterion.state !== 'missing' && <IconButton icon="plus" label={t`Attach more: ${criterion.name}`} onPress={attach} />}
    </span>
  )
}
