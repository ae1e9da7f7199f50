// How a deal went through its stages, for the strip over its page. Pure.
import type { Deal, Stage, Visit } from '../../api/types'

export interface Stay {
  stage: Stage
  visits: readonly Visit[]
  days: number
  state: 'passed' | 'here' | 'ahead'
  /** Entered at least once although its gate was closed. */
  overridden: boolean
}

export function staysOf(deal: Pick<Deal, 'stage' | 'state' | 'visits'>, stages: readonly Stage[]): Stay[] {
  const here = stages.findIndex(stage => stage.id === deal.stage)
  return stages.map((stage, index) => {
    const visits = deal.visits.filter(visit => visit.stage === stage.id)
    const passed = index < here || (deal.state === 'won' && index === here)
    return {
      stage,
      visits,
      days: visits.reduce((sum, visit) => sum + visit.days, 0),
      state: passed ? 'passed' : index === here ? 'here' : 'ahead',
      overridden: visits.some(visit => visit.entered_how === 'overridden'),
    }
  })
}

/** How much of the expected time is used, 0 to 1; the present stay only. */
export function usedTime(stage_days: number, expected_days: number): number {
  return expected_days > 0 ? Math.min(1, stage_days / expected_days) : 0
}
