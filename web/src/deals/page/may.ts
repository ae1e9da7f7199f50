import type { Deal, May } from '../../api/types'

export type DealAction =
  | 'edit' | 'advance' | 'win' | 'lose' | 'reopen' | 'move_back' | 'nurture' | 'return' | 'split' | 'override' | 'undo_move'
  | 'submit_evidence' | 'set_next_step' | 'record_verbal_agreement' | 'edit_stakeholders'

/** What the server says about one action; an action it does not name is not offered. */
export function mayDo(thing: { may: readonly May[] }, action: string): { allowed: boolean; because: string | null } {
  return thing.may.find(one => one.action === action) ?? { allowed: false, because: null }
}

export function can(deal: Deal, action: DealAction): boolean {
  return mayDo(deal, action).allowed
}
