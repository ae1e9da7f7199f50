import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../../api/problems'
import type { Deal } from '../../api/types'
import { DateField } from '../../ui/Amounts'
import { Button } from '../../ui/Button'
import { DialogForm } from '../../ui/Dialog'
import { TextArea } from '../../ui/fields'
import { useToday } from '../../ui/Figures'
import { Complaint } from '../../ui/states'
import { useMove } from './useDealActions'

/** The buyer said yes aloud. It starts the clock to the signature; it is not a win. */
export function VerbalAgreement({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const today = useToday()
  const { move } = useMove(deal)
  const complaint = useComplaints(move.error)
  const [agreed_on, setAgreedOn] = useState<string | null>(deal.verbal_agreement?.agreed_on ?? today)
  const [note, setNote] = useState(deal.verbal_agreement?.note ?? '')
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => move.mutate({ path: 'verbal-agreement', body: { agreed_on, note }, words: t`Verbal agreement recorded` }, { onSuccess: onClose })}
      title={t`Verbal agreement`}
      lead={t`The buyer said yes aloud. The deal is won when the contract is signed.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!agreed_on} isPending={move.isPending}>{t`Record it`}</Button>
        </>
      }
    >
      <Complaint>{explain(move.error)}</Complaint>
      <DateField label={t`On which day?`} value={agreed_on} onChange={setAgreedOn} max={today} problem={complaint('agreed_on')} isRequired />
      <TextArea label={t`Who said it, and in which words?`} value={note} onChange={setNote} rows={3} maxLength={2000} />
    </DialogForm>
  )
}
