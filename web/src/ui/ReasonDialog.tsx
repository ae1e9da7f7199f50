import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from './Button'
import { DialogForm } from './Dialog'
import { TextArea } from './fields'
import { Complaint } from './states'

interface ReasonDialogProps {
  title: string
  lead?: ReactNode
  /** What is asked: "Why does it no longer hold?" */
  label: string
  hint?: ReactNode
  /** The button that does it. */
  action: string
  /** A note may be left empty; a reason may not. */
  optional?: boolean
  danger?: boolean
  problem: string | null
  busy: boolean
  onClose: () => void
  onDone: (words: string) => void
}

/** One act that wants one sentence: a rejection, an override, a note on something done. */
export function ReasonDialog({ title, lead, label, hint, action, optional, danger, problem, busy, onClose, onDone }: ReasonDialogProps) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  return (
    <DialogForm
      open
      size="small"
      title={title}
      lead={lead}
      onClose={onClose}
      onSubmit={() => onDone(words.trim())}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look={danger ? 'danger' : 'primary'} type="submit" isDisabled={!optional && !words.trim()} isPending={busy}>
            {action}
          </Button>
        </>
      }
    >
      <Complaint>{problem}</Complaint>
      <TextArea label={label} hint={hint} rows={3} value={words} onChange={setWords} maxLength={2000} isRequired={!optional} autoFocus />
    </DialogForm>
  )
}
