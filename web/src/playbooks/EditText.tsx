import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post, put } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Language, PlaybookText } from '../api/types'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { TextArea, TextField } from '../ui/fields'
import { languages } from '../ui/language'
import { Complaint } from '../ui/states'

interface EditTextProps {
  text: PlaybookText
  language: Language
  onClose: () => void
}

/** The workspace's own words for one text, or the built-in ones again. */
export function EditText({ text, language, onClose }: EditTextProps) {
  const { t } = useLingui()
  const explain = useExplain()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const [title, setTitle] = useState(text.title)
  const [body, setBody] = useState(text.text)
  const path = `/w/${workspace}/playbook/texts`
  const after = { onSuccess: onClose, onSettled: () => client.invalidateQueries({ queryKey: [workspace, 'playbook'] }) }
  const save = useMutation({ mutationFn: () => put(path, { key: text.key, language, title, text: body }), ...after })
  const reset = useMutation({ mutationFn: () => post(`${path}/reset`, { key: text.key, language }), ...after })
  const complaint = useComplaints(save.error)
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => save.mutate()}
      title={t`Edit the text`}
      lead={languages.find(one => one.id === language)?.name}
      foot={
        <>
          {text.edited && <Button look="quiet" icon="undo" isPending={reset.isPending} onPress={() => reset.mutate()}>{t`Back to built-in`}</Button>}
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!title.trim()} isPending={save.isPending}>{t`Save`}</Button>
        </>
      }
    >
      <Complaint>{explain(save.error ?? reset.error)}</Complaint>
      <TextField label={t`In short`} value={title} onChange={setTitle} problem={complaint('title')} maxLength={200} isRequired autoFocus />
      <TextArea label={t`What it means, or what to do`} value={body} onChange={setBody} problem={complaint('text')} rows={4} maxLength={2000} />
    </DialogForm>
  )
}
