import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Problem } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { dealQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { BuyerAct, EvidenceKind } from '../api/types'
import { DateField, MoneyField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { Switch, TextArea } from '../ui/fields'
import { useBuyerActName, useEvidenceKindName } from '../ui/names'
import type { SheetProps } from '../ui/sheets'
import { Complaint } from '../ui/states'
import { BuyerField } from './BuyerField'
import { ProofFile } from './ProofFile'
import { isComplete } from './proofForm'
import { useAttach } from './useAttach'
import './Proof.css'

const kinds: readonly EvidenceKind[] = ['meeting_note', 'buyer_email', 'technical_evaluation', 'proposal_request', 'contract_review', 'purchase_order', 'other_buyer_act']
const acts: readonly BuyerAct[] = ['shared_information', 'took_action', 'made_decision', 'committed_to_next_step']

/** Records what the buyer did. Somebody else verifies it. */
export function AttachEvidence({ about, onClose }: SheetProps<'attach-evidence'>) {
  const { t } = useLingui()
  const explain = useExplain()
  const kindName = useEvidenceKindName()
  const actName = useBuyerActName()
  const criterion = useCriterion(about)
  const { form, set, file, setFile, progress, attach, wanted, today } = useAttach({ deal: about.deal.id, criterion, onDone: onClose })
  const complaint = useComplaints(attach.error)
  const opinion = attach.error instanceof Problem && attach.error.code === 'opinion_not_evidence'
  const within = criterion?.limit_days
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => attach.mutate()}
      title={criterion?.name ?? t`Add proof`}
      lead={criterion?.hint || about.deal.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!isComplete(form, wanted)} isPending={attach.isPending}>{t`Add proof`}</Button>
        </>
      }
    >
      {!opinion && <Complaint>{explain(attach.error)}</Complaint>}
      <BuyerField deal={about.deal.id} buyer={form.buyer} words={form.buyer_name} onChange={set} problem={complaint('buyer_name') ?? complaint('buyer')} />
      <div className="dialog-row">
        <Select label={t`What the buyer did`} choices={acts.map(id => ({ id, name: actName(id) }))} value={form.act} onChange={act => set({ act })} problem={complaint('act')} isRequired />
        <DateField label={t`When`} value={form.occurred_on} onChange={occurred_on => set({ occurred_on })} max={today} problem={complaint('occurred_on')} isRequired />
      </div>
      <TextArea label={t`In the buyer's words`} hint={t`What they shared, did, decided or promised. No guesses about their mood.`} rows={4} value={form.text} onChange={text => set({ text })} problem={complaint('text')} maxLength={10_000} isRequired />
      {opinion && <OpinionHelp />}
      {wanted === 'money' && <MoneyField label={t`The amount they named`} value={form.amount} onChange={amount => set({ amount })} problem={complaint('quantity')} isRequired />}
      {wanted === 'day_within' && <DateField label={t`The day they named`} hint={within ? t`Within ${within} days of that day` : undefined} value={form.day} onChange={day => set({ day })} problem={complaint('quantity')} isRequired />}
      <Select label={t`Kind`} choices={kinds.map(id => ({ id, name: kindName(id) }))} value={form.kind} onChange={kind => set({ kind })} />
      <ProofFile file={file} onFile={setFile} progress={progress} />
      <Switch isSelected={form.audience === 'shared'} onChange={shared => set({ audience: shared ? 'shared' : 'internal' })} hint={t`Otherwise only your workspace sees it.`}>
        {t`The buyer may see it`}
      </Switch>
    </DialogForm>
  )
}

/** Whoever opens the form may know only the criterion's id; what it asks for stands on the deal. */
function useCriterion(about: SheetProps<'attach-evidence'>['about']) {
  const { data } = useQuery(dealQuery(useWorkspace(), about.deal.id))
  return data?.gate.criteria.find(one => one.id === about.criterion?.id) ?? about.criterion
}

/** An opinion was refused: shows what a proof sounds like instead of only saying no. */
function OpinionHelp() {
  const { t } = useLingui()
  return (
    <div className="opinion" role="alert">
      <p>
        <b>{t`This reads like an opinion.`}</b> {t`A proof says what the buyer did, in words that stand without you.`}
      </p>
      <dl>
        <dt>{t`Instead of`}</dt>
        <dd>{t`I think they are very interested.`}</dd>
        <dt>{t`Write`}</dt>
        <dd>{t`The finance director sent us the loss figures for 2025 and asked for a business case.`}</dd>
      </dl>
    </div>
  )
}
