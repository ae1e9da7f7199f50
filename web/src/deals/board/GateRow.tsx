import { useLingui } from '@lingui/react/macro'
import { useMay } from '../../api/session'
import type { GateCriterion } from '../../api/types'
import { Button, IconButton } from '../../ui/Button'
import { useEvidenceKindName } from '../../ui/names'
import { type DealName, openSheet } from '../../ui/sheets'
import { Stamp } from '../../ui/Stamp'

/** What is known about a proof, in a few words. */
function useProofWords(criterion: GateCriterion): string {
  const { t } = useLingui()
  const kindName = useEvidenceKindName()
  const [newest] = criterion.evidence
  if (!newest || criterion.state === 'missing') return criterion.hint || t`Nothing attached`
  const kind = kindName(newest.kind)
  if (newest.state === 'verified' && newest.decided_by) return t`${kind}, verified by ${newest.decided_by.name}`
  return t`${kind}, waiting for verification`
}

export function GateRow({ criterion, deal, onLeave }: { criterion: GateCriterion; deal: DealName; onLeave: () => void }) {
  const { t } = useLingui()
  const words = useProofWords(criterion)
  const mayAttach = useMay('submit_evidence')
  const mayAsk = useMay('manage_commitments')
  const about = { id: criterion.id, name: criterion.name }
  const ask = () => (onLeave(), openSheet('ask-for-evidence', { deal, criterion: about }))
  const attach = () => (onLeave(), openSheet('attach-evidence', { deal, criterion: { ...about, hint: criterion.hint, quantity: criterion.quantity } }))
  return (
    <li className="gate-row">
      <Stamp state={criterion.state} of={criterion.name} size={17} />
      <div className="gate-words">
        <p>{criterion.name}</p>
        <p className="quiet gate-hint">{words}</p>
      </div>
      {criterion.state === 'submitted' && mayAsk && <Button size="small" onPress={ask} aria-label={t`Ask: ${criterion.name}`}>{t`Ask`}</Button>}
      {criterion.state === 'missing' && mayAsk && <IconButton icon="person" label={t`Ask somebody for it`} onPress={ask} />}
      {criterion.state === 'missing' && mayAttach && <Button size="small" icon="clip" onPress={attach} aria-label={t`Attach: ${criterion.name}`}>{t`Attach`}</Button>}
    </li>
  )
}
