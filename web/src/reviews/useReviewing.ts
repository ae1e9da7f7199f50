// What a person does in reviews, with what has to be read again afterwards.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { patch, post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Answers, Finding, Inspection, Outcome, Review } from '../api/types'
import { say } from '../ui/toasts'

export interface Recording {
  answers?: Partial<Answers>
  note?: string
  outcome?: Outcome
  findings?: { criterion: string; finding: Finding }[]
}

/** Starts a review and goes to it. */
export function useStart() {
  const workspace = useWorkspace()
  const client = useQueryClient()
  const navigate = useNavigate()
  const explain = useExplain()
  return useMutation({
    mutationFn: (what: { rhythm?: string; person?: string; deal?: string }) => post<Review>(`/w/${workspace}/reviews`, what),
    onSuccess: review => {
      void client.invalidateQueries({ queryKey: [workspace, 'reviews'] })
      void client.invalidateQueries({ queryKey: [workspace, 'rhythms'] })
      void navigate({ to: '/w/$workspace/reviews/$review', params: { workspace, review: review.id } })
    },
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
  })
}

/** Keeps what is said about a deal, field by field as it is said. */
export function useRecord(inspection: Inspection) {
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  return useMutation({
    mutationFn: (said: Recording) => patch<Inspection>(`/w/${workspace}/inspections/${inspection.id}`, said),
    onSuccess: kept => {
      client.setQueryData([workspace, 'inspection', kept.id], kept)
      void client.invalidateQueries({ queryKey: [workspace, 'review', kept.review] })
    },
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
  })
}
