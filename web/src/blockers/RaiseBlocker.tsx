import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useComplaints, useExplain } from '../api/problems'
import { useSession } from '../api/session'
import type { Blocker, Deal, DelayPer, StallPoint } from '../api/types'
import { DateField, MoneyField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { Switch, TextArea, TextField } from '../ui/fields'
import { useToday } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { Complaint } from '../ui/states'
import { bodyOf, type Draft, draftOf, isComplete } from './draft'
import { kind_ids, kinds, useKindName } from './names'
import { useMembers } from './people'
import { useRemedies } from './useRemedies'
import { useRaise } from './useBlockers'

interface RaiseProps {
  deal: Deal
  blocker?: Blocker
  onClose: () => void
}

/** Raises a blocker or changes one. The remedy of its kind stands beside the strategy it asks for. */
export function RaiseBlocker({ deal, blocker, onClose }: RaiseProps) {
  const { t } = useLingui()
  const explain = useExplain()
  const today = useToday()
  const kindName = useKindName()
  const { person } = useSession()
  const members = useMembers()
  const [draft, setDraft] = useState(() => draftOf(blocker, person.id, deal.value.currency))
  const set = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))
  const raise = useRaise(deal.id, onClose)
  const complaint = useComplaints(raise.error)
  const { remedy, stalls } = useRemedies(draft.kind)
  const points = [{ id: 'none', name: t`None of these` }, ...stalls.map(stall => ({ id: stall.code, name: stall.title }))]
  const action = blocker ? t`Save` : t`Raise a blocker`
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => raise.mutate({ blocker, body: bodyOf(draft, blocker) })}
      title={blocker ? t`Change the blocker` : t`Raise a blocker`}
      lead={deal.name}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!isComplete(draft)} isPending={raise.isPending}>{action}</Button>
        </>
      }
    >
      <Complaint>{explain(raise.error)}</Complaint>
      <Select label={t`What kind is it?`} choices={kind_ids.map(id => ({ id, name: kindName(id), mark: <Icon name={kinds[id].icon} size={15} /> }))} value={draft.kind} onChange={kind => set({ kind })} isRequired />
      <TextField label={t`What keeps them from going on?`} value={draft.what} onChange={what => set({ what })} problem={complaint('what')} maxLength={500} isRequired />
      {remedy && (
        <div className="blocker-remedy">
          <b>{remedy.title}</b>
          <p>{remedy.text}</p>
        </div>
      )}
      <TextArea label={t`How is it to be resolved?`} rows={2} value={draft.strategy} onChange={strategy => set({ strategy })} problem={complaint('strategy')} maxLength={2000} isRequired />
      <div className="dialog-row">
        <Select label={t`Who looks after it?`} choices={members} value={draft.owner} onChange={owner => set({ owner })} problem={complaint('owner')} isRequired />
        <DateField label={t`Look at it again on`} hint={t`Within 30 days`} value={draft.review_day} onChange={review_day => set({ review_day })} min={today} problem={complaint('review_day')} isRequired />
      </div>
      {stalls.length > 0 && <Select label={t`Where it stalls`} choices={points} value={draft.stall_point ?? 'none'} onChange={id => set({ stall_point: id === 'none' ? null : (id as StallPoint) })} />}
      <Switch isSelected={draft.waits} onChange={waits => set({ waits })} hint={t`Only a figure the buyer gave, with who gave it.`}>
        {t`The buyer said what waiting costs`}
      </Switch>
      {draft.waits && <DelayFields draft={draft} set={set} complaint={complaint} />}
    </DialogForm>
  )
}

function DelayFields({ draft, set, complaint }: { draft: Draft; set: (part: Partial<Draft>) => void; complaint: (field: string) => string | null | undefined }) {
  const { t } = useLingui()
  const today = useToday()
  const spans: { id: DelayPer; name: string }[] = [{ id: 'week', name: t`a week` }, { id: 'month', name: t`a month` }]
  return (
    <>
      <div className="dialog-row">
        <MoneyField label={t`What waiting costs`} value={draft.amount} onChange={amount => set({ amount })} problem={complaint('delay')} isRequired />
        <Select label={t`For`} choices={spans} value={draft.per} onChange={per => set({ per })} />
      </div>
      <div className="dialog-row">
        <TextField label={t`Who said so, and from what?`} value={draft.ground} onChange={ground => set({ ground })} problem={complaint('ground')} maxLength={500} isRequired />
        <DateField label={t`Waiting since`} value={draft.since} onChange={since => set({ since })} max={today} problem={complaint('since')} />
      </div>
    </>
  )
}
