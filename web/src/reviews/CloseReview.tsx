import { Plural, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Review } from '../api/types'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { TextArea } from '../ui/fields'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'

/** The end of a review: what is unfinished is named, and a few sentences sum it up. */
export function CloseReview({ review, onClose }: { review: Review; onClose: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const [summary, setSummary] = useState('')
  const open = review.agenda.filter(line => !line.finished)
  const actions = review.agenda.reduce((sum, line) => sum + line.actions, 0)
  const close = useMutation({
    mutationFn: () => post<Review>(`/w/${workspace}/reviews/${review.id}/close`, { summary, unfinished: open.length > 0 ? 'leave' : undefined }),
    onSuccess: kept => {
      client.setQueryData([workspace, 'review', kept.id], kept)
      void client.invalidateQueries({ queryKey: [workspace, 'reviews'] })
      void client.invalidateQueries({ queryKey: [workspace, 'inspection'] })
      say(t`The review is closed`)
      onClose()
    },
  })
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => close.mutate()}
      title={t`Close the review`}
      lead={<Plural value={actions} one="# action was agreed." other="# actions were agreed." />}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isPending={close.isPending}>{open.length > 0 ? t`Close and leave them open` : t`Close the review`}</Button>
        </>
      }
    >
      <Complaint>{explain(close.error)}</Complaint>
      {open.length > 0 && (
        <div>
          <p>{t`Nobody got to these deals:`}</p>
          <ul>
            {open.map(line => (
              <li key={line.id}>{line.customer.name} · {line.deal_name}</li>
            ))}
          </ul>
        </div>
      )}
      <TextArea label={t`Summary`} value={summary} onChange={setSummary} rows={4} maxLength={8000} />
    </DialogForm>
  )
}
