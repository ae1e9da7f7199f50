import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { dealEvidenceQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { Deal, Stage } from '../../api/types'
import { Checkbox } from '../../ui/fields'
import { useEvidenceKindName } from '../../ui/names'
import './FalseProofs.css'

interface FalseProofsProps {
  deal: Deal
  stages: readonly Stage[]
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
}

/** What a step back proves false is withdrawn with it and must be earned anew. */
export function FalseProofs({ deal, stages, chosen, onChoose }: FalseProofsProps) {
  const { t } = useLingui()
  const kindName = useEvidenceKindName()
  const list = useInfiniteQuery(dealEvidenceQuery(useWorkspace(), deal.id))
  const criteria = stages.flatMap(stage => stage.criteria)
  const standing = list.data?.pages.flatMap(page => page.items).filter(proof => proof.state === 'verified' || proof.state === 'submitted') ?? []
  if (standing.length === 0) return null
  return (
    <fieldset className="false-proofs">
      <legend className="field-label">{t`Which proofs turned out not to hold?`}</legend>
      <p className="quiet"><Trans>They are withdrawn with this step and have to be earned anew. Leave what still holds.</Trans></p>
      <div className="false-proofs-list">
        {standing.map(proof => (
          <Checkbox key={proof.id} isSelected={chosen.includes(proof.id)} onChange={on => onChoose(on ? [...chosen, proof.id] : chosen.filter(id => id !== proof.id))}>
            <span>
              {criteria.find(criterion => criterion.id === proof.criterion)?.name ?? t`Not for a criterion`} <span className="quiet">{kindName(proof.kind)}</span>
            </span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
