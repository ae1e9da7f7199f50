// What can be done with a plan. The server says what may be done; every answer is the plan as it is then.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { patch, post } from '../api/client'
import { planQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { DealPlan, May } from '../api/types'

export function mayDo(thing: { may: readonly May[] } | null | undefined, action: string): boolean {
  return thing?.may.some(may => may.action === action && may.allowed) ?? false
}

export interface PlanDeed {
  /** Behind the workspace: "plans/plan_…/steps". */
  path: string
  body: unknown
  change?: boolean
}

export function usePlanDeed(deal: string, onDone?: () => void) {
  const workspace = useWorkspace()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, change }: PlanDeed) => (change ? patch<DealPlan>(`/w/${workspace}/${path}`, body) : post<DealPlan>(`/w/${workspace}/${path}`, body)),
    onSuccess: answer => {
      client.setQueryData(planQuery(workspace, deal).queryKey, answer)
      void client.invalidateQueries({ queryKey: [workspace, 'inbox'] })
      onDone?.()
    },
  })
}
