import { useLingui } from '@lingui/react/macro'
import type { Finding, Inspection } from '../api/types'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import { mayRecord } from './may'
import { finding_names } from './names'
import { useRecord } from './useReviewing'

/** What a stage audit asks: is each criterion that brought the deal here really met? */
export function Criteria({ inspection }: { inspection: Inspection }) {
  const { t, i18n } = useLingui()
  const record = useRecord(inspection)
  const findings = Object.keys(finding_names) as Finding[]
  return (
    <Panel title={t`Is it really met?`}>
      <div className="inspection-part">
        {inspection.asked.length === 0 && <p className="quiet">{t`Nothing had to be proven to stand in the first stage.`}</p>}
        {inspection.asked.map(criterion => (
          <div key={criterion.id} role="group" aria-label={criterion.name} className="criterion-asked">
            <span>{criterion.name}</span>
            <span className="outcomes">
              {findings.map(finding => (
                <Button key={finding} size="small" isDisabled={!mayRecord(inspection)} look={criterion.finding === finding ? 'primary' : 'plain'} aria-pressed={criterion.finding === finding} onPress={() => record.mutate({ findings: [{ criterion: criterion.id, finding }] })}>
                  {i18n._(finding_names[finding])}
                </Button>
              ))}
            </span>
          </div>
        ))}
      </div>
    </Panel>
  )
}
