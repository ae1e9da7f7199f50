import { useLingui } from '@lingui/react/macro'
import type { DealField, Quantity } from '../api/types'
import { NumberField } from '../ui/Amounts'
import { Button, IconButton } from '../ui/Button'
import { Select } from '../ui/Choice'
import { Checkbox, Switch, TextField } from '../ui/fields'
import { useBuyerPhaseName, useDealFieldName } from '../ui/names'
import { type CriterionDraft, newCriterion, type StageDraft } from './draft'
import { phases } from './phases'

interface StageFormProps {
  stage: StageDraft
  onChange: (part: Partial<StageDraft>) => void
  onMove?: () => void
  onRemove?: () => void
}

export function StageForm({ stage, onChange, onMove, onRemove }: StageFormProps) {
  const { t } = useLingui()
  const phaseName = useBuyerPhaseName()
  const change = (key: string, part: Partial<CriterionDraft>) => onChange({ criteria: stage.criteria.map(criterion => (criterion.key === key ? { ...criterion, ...part } : criterion)) })
  return (
    <section className="panel">
      <div className="stage-edit">
        <TextField label={t`Stage`} value={stage.name} onChange={name => onChange({ name })} isRequired />
        <Select label={t`What the buyer does`} choices={phases.map(id => ({ id, name: phaseName(id) }))} value={stage.buyer_phase} onChange={buyer_phase => onChange({ buyer_phase })} />
        <NumberField label={t`Expected days`} value={stage.expected_days} minValue={1} maxValue={365} onChange={expected_days => onChange({ expected_days })} />
        <span className="list-end">
          {onMove && <IconButton icon="up" label={t`Move ${stage.name} earlier`} onPress={onMove} />}
          {onRemove && <IconButton icon="trash" label={t`Remove ${stage.name}`} onPress={onRemove} />}
        </span>
      </div>
      {stage.criteria.map(criterion => (
        <CriterionForm key={criterion.key} criterion={criterion} onChange={part => change(criterion.key, part)} onRemove={() => onChange({ criteria: stage.criteria.filter(one => one.key !== criterion.key) })} />
      ))}
      <StageAsks stage={stage} onChange={onChange} />
      <div className="list-more">
        <Button size="small" look="quiet" icon="plus" onPress={() => onChange({ criteria: [...stage.criteria, newCriterion()] })}>{t`Add criterion`}</Button>
      </div>
    </section>
  )
}

const fields: readonly DealField[] = ['close_day', 'value', 'next_step', 'economic_buyer', 'champion']

/** What the stage asks of the deal beside its proofs, and what it starts when a deal enters. */
function StageAsks({ stage, onChange }: Pick<StageFormProps, 'stage' | 'onChange'>) {
  const { t } = useLingui()
  const fieldName = useDealFieldName()
  return (
    <div className="stage-asks">
      <fieldset>
        <legend className="field-label">{t`Must be filled in before a deal leaves`}</legend>
        {fields.map(field => (
          <Checkbox key={field} isSelected={stage.required.includes(field)} onChange={on => onChange({ required: on ? [...stage.required, field] : stage.required.filter(one => one !== field) })}>
            {fieldName(field)}
          </Checkbox>
        ))}
      </fieldset>
      <TextField label={t`A next step here begins with`} value={stage.next_step_template} onChange={next_step_template => onChange({ next_step_template })} maxLength={200} />
      <Switch isSelected={stage.asks_stakeholders} onChange={asks_stakeholders => onChange({ asks_stakeholders })}>{t`Ask who is involved when a deal enters`}</Switch>
    </div>
  )
}

interface CriterionFormProps {
  criterion: CriterionDraft
  onChange: (part: Partial<CriterionDraft>) => void
  onRemove: () => void
}

function CriterionForm({ criterion, onChange, onRemove }: CriterionFormProps) {
  const { t } = useLingui()
  const quantities: Record<Quantity, string> = { none: t`No figure`, money: t`An amount`, day_within: t`A day` }
  return (
    <div className="criterion-edit">
      <TextField label={t`Exit criterion`} value={criterion.name} onChange={name => onChange({ name })} isRequired />
      <TextField label={t`Hint`} value={criterion.hint} onChange={hint => onChange({ hint })} />
      <Select label={t`Asks for`} choices={(Object.keys(quantities) as Quantity[]).map(id => ({ id, name: quantities[id] }))} value={criterion.quantity} onChange={quantity => onChange({ quantity })} />
      <IconButton icon="trash" label={t`Remove ${criterion.name}`} onPress={onRemove} />
    </div>
  )
}
