// Recording, correcting and removing, and what is asked again afterwards. A removal can be undone.
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post, put } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Activity } from '../api/types'
import { announce } from '../ui/screen'
import { say } from '../ui/toasts'

function useRefresh() {
  const client = useQueryClient()
  const workspace = useWorkspace()
  return (deal: string) => void client.invalidateQueries({ queryKey: [workspace, 'deal', deal] })
}

export function useRemove() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const refresh = useRefresh()
  const explain = useExplain()
  const restore = useMutation({
    mutationFn: (activity: Activity) => post<Activity>(`/w/${workspace}/activities/${activity.id}/restore`),
    onSuccess: after => {
      refresh(after.deal)
      say(t`The activity is back`)
    },
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
  })
  return useMutation({
    mutationFn: ({ activity, reason }: { activity: Activity; reason: string }) => post<Activity>(`/w/${workspace}/activities/${activity.id}/remove`, { reason }),
    onSuccess: after => {
      refresh(after.deal)
      say(t`Activity removed`, { undo: () => restore.mutate(after) })
    },
  })
}

/** Records one on a deal, or says one anew when it is given. */
export function useSay(deal: string, activity: Activity | undefined, onDone: () => void) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const refresh = useRefresh()
  const remove = useRemove()
  return useMutation({
    mutationFn: (body: unknown) => (activity ? put<Activity>(`/w/${workspace}/activities/${activity.id}`, body) : post<Activity>(`/w/${workspace}/deals/${deal}/activities`, body)),
    onSuccess: after => {
      refresh(deal)
      const words = activity ? t`Activity corrected` : t`Activity logged`
      announce(words)
      say(words, activity ? {} : { undo: () => remove.mutate({ activity: after, reason: t`Logged by mistake` }) })
      onDone()
    },
  })
}
