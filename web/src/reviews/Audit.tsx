import { useLingui } from '@lingui/react/macro'
import type { Review, StageAudit } from '../api/types'
import { formatNumber } from '../ui/format'
import { Panel } from '../ui/Panel'

/** What a stage audit found, with how sure it is. */
export function Audit({ review }: { review: Review }) {
  const { t } = useLingui()
  if (review.audit.length === 0) return null
  return (
    <Panel title={t`Truly in their stage`} aside={<span title={review.seed ?? undefined}>{t`Random sample`}</span>}>
      <table className="audit-table">
        <thead>
          <tr>
            <th scope="col">{t`Stage`}</th>
            <th scope="col">{t`Deals told`}</th>
            <th scope="col">{t`Truly met`}</th>
          </tr>
        </thead>
        <tbody>
          {review.audit.map(stage => (
            <StageRow key={stage.stage_name} stage={stage} />
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function StageRow({ stage }: { stage: StageAudit }) {
  const { t, i18n } = useLingui()
  const told = stage.met + stage.not_met
  const { sampled, met } = stage
  const figure = (value: number) => formatNumber(value, i18n.locale)
  const share = stage.share
  return (
    <tr>
      <th scope="row">{stage.stage_name}</th>
      <td className="figures">{t`${told} of ${sampled}`}</td>
      <td className="figures">
        {share ? t`${figure(share.percent)} % (95 %: ${figure(share.low)} to ${figure(share.high)} %)` : t`${met} of ${told}: too few for a share`}
      </td>
    </tr>
  )
}
