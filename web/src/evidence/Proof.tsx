import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Evidence } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Chip, type ChipTone } from '../ui/Chip'
import { Ago, Day } from '../ui/Figures'
import { useBuyerActName, useEvidenceKindName } from '../ui/names'
import { JudgingDialog } from './JudgingDialog'
import { ProofParts } from './ProofParts'
import { mayJudge, useJudging } from './useJudging'
import './Proof.css'

/** One thing the buyer did, who says so, who verified it, and what may be done with it now. */
export function Proof({ evidence, criterion }: { evidence: Evidence; criterion?: string }) {
  const kindName = useEvidenceKindName()
  const actName = useBuyerActName()
  return (
    <article className={`proof proof-${evidence.state}`}>
      <Avatar name={evidence.buyer.name} side="buyer" />
      <div className="proof-body">
        <p className="proof-head">
          <b>{evidence.buyer.name}</b>
          <span className="quiet">
            {kindName(evidence.kind)} · {actName(evidence.act)} · <Day day={evidence.occurred_on} />
          </span>
        </p>
        {criterion && <p className="proof-for">{criterion}</p>}
        {evidence.text && <p className="proof-text">{evidence.text}</p>}
        <ProofParts evidence={evidence} />
        <div className="proof-foot">
          <Verdict evidence={evidence} />
          <ProofActions evidence={evidence} />
        </div>
      </div>
    </article>
  )
}

function Verdict({ evidence }: { evidence: Evidence }) {
  const { t } = useLingui()
  const { decided_by: judge, decided_at, submitted_by: submitter } = evidence
  const words: Record<Evidence['state'], { tone: ChipTone; name: string }> = {
    submitted: { tone: 'warning', name: t`Waiting for verification` },
    verified: { tone: 'good', name: t`Verified` },
    rejected: { tone: 'bad', name: t`Rejected` },
    withdrawn: { tone: 'plain', name: t`Withdrawn` },
  }
  const { tone, name } = words[evidence.state]
  return (
    <div className="verdict">
      {evidence.state !== 'verified' && <Chip tone={tone} icon={evidence.state === 'submitted' ? 'clock' : undefined}>{name}</Chip>}
      <span className="quiet">
        {evidence.state === 'verified' && judge ? <Trans>Verified by {judge.name}</Trans> : judge && evidence.state !== 'submitted' ? judge.name : submitter && <Trans>From {submitter.name}</Trans>}{' '}
        <Ago at={decided_at ?? evidence.submitted_at} />
      </span>
      {evidence.decision_note && <span className="verdict-note">{evidence.decision_note}</span>}
    </div>
  )
}

function ProofActions({ evidence }: { evidence: Evidence }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState<'reject' | 'withdraw' | null>(null)
  const judge = useJudging(evidence)
  const of = evidence.buyer.name
  return (
    <span className="proof-actions">
      {mayJudge(evidence, 'withdraw') && <Button size="small" look="quiet" onPress={() => setAsking('withdraw')} aria-label={t`Withdraw: ${of}`}>{t`Withdraw`}</Button>}
      {mayJudge(evidence, 'reject') && <Button size="small" look="danger" onPress={() => setAsking('reject')} aria-label={t`Reject: ${of}`}>{t`Reject`}</Button>}
      {mayJudge(evidence, 'verify') && <Button size="small" icon="check" isPending={judge.isPending} onPress={() => judge.mutate({ judging: 'verify' })} aria-label={t`Verify: ${of}`}>{t`Verify`}</Button>}
      {asking && <JudgingDialog evidence={evidence} judging={asking} onClose={() => setAsking(null)} />}
    </span>
  )
}
