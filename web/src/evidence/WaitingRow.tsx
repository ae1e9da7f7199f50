import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../api/session'
import type { Evidence } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Ago, Day } from '../ui/Figures'
import { useBuyerActName, useEvidenceKindName } from '../ui/names'
import { Stamp } from '../ui/Stamp'
import { ProofParts } from './ProofParts'
import { mayJudge, useJudging } from './useJudging'

interface WaitingRowProps {
  evidence: Evidence
  criterion: string | null
  /** The row the keys act on. */
  here: boolean
  onHere: () => void
  onReject: () => void
}

export function WaitingRow({ evidence, criterion, here, onHere, onReject }: WaitingRowProps) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const kindName = useEvidenceKindName()
  const actName = useBuyerActName()
  const judge = useJudging(evidence)
  return (
    // The keys J and K walk through these rows; a row takes the focus so that screen readers read it.
    <li className={here ? 'waiting-row waiting-here' : 'waiting-row'} data-row={evidence.id} tabIndex={-1} onFocus={onHere} onPointerDown={onHere} aria-current={here ? 'true' : undefined}>
      <Stamp state="submitted" size={20} />
      <div className="waiting-body">
        <p className="waiting-title">
          {criterion ?? kindName(evidence.kind)}
          <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal: evidence.deal }} className="to-deal">
            {evidence.deal_name}
          </Link>
        </p>
        {evidence.text && <p className="waiting-text">{evidence.text}</p>}
        <ProofParts evidence={evidence} />
        <p className="waiting-who">
          <Avatar name={evidence.buyer.name} side="buyer" size={20} />
          {evidence.buyer.name}
          <span className="quiet">
            {actName(evidence.act)} · {kindName(evidence.kind)} · <Day day={evidence.occurred_on} />
          </span>
          <span className="quiet waiting-from">
            {evidence.submitted_by && <Trans>from {evidence.submitted_by.name}</Trans>} <Ago at={evidence.submitted_at} />
          </span>
        </p>
      </div>
      <span className="waiting-actions">
        {mayJudge(evidence, 'reject') && <Button size="small" look="danger" onPress={onReject} aria-label={t`Reject: ${evidence.buyer.name}`}>{t`Reject`}</Button>}
        {mayJudge(evidence, 'verify') ? (
          <Button size="small" look={here ? 'primary' : 'plain'} icon="check" isPending={judge.isPending} onPress={() => judge.mutate({ judging: 'verify' })} aria-label={t`Verify: ${evidence.buyer.name}`}>{t`Verify`}</Button>
        ) : (
          <span className="quiet waiting-not">{t`Somebody else has to verify it`}</span>
        )}
      </span>
    </li>
  )
}
