import { useLingui } from '@lingui/react/macro'
import { useExplain } from '../api/problems'
import type { Evidence } from '../api/types'
import { useEvidenceKindName } from '../ui/names'
import { ReasonDialog } from '../ui/ReasonDialog'
import { type Judging, useJudging } from './useJudging'

/** A rejection and a withdrawal both say why; the reason stays with the proof. */
export function JudgingDialog({ evidence, judging, onClose, onDone }: { evidence: Evidence; judging: Exclude<Judging, 'verify'>; onClose: () => void; onDone?: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const kindName = useEvidenceKindName()
  const judge = useJudging(evidence, () => (onClose(), onDone?.()))
  const rejecting = judging === 'reject'
  return (
    <ReasonDialog
      title={rejecting ? t`Reject this proof` : t`Withdraw this proof`}
      lead={`${kindName(evidence.kind)}, ${evidence.buyer.name}`}
      label={rejecting ? t`What is missing, so that it can be mended?` : t`Why does it no longer hold?`}
      hint={rejecting ? undefined : t`What rests on it stops holding at once.`}
      action={rejecting ? t`Reject` : t`Withdraw`}
      danger
      problem={explain(judge.error)}
      busy={judge.isPending}
      onClose={onClose}
      onDone={words => judge.mutate({ judging, words })}
    />
  )
}
