import type { ComponentType } from 'react'
import type { Deal, Evidence } from '../../api/types'

/** What the page shows of other rooms; app hands them in, so that no room imports its neighbour. */
export interface DealParts {
  Proof: ComponentType<{ evidence: Evidence; criterion?: string }>
  Promises: ComponentType<{ deal: Deal; maySet: boolean }>
  Signals: ComponentType<{ deal: Deal }>
  Attention: ComponentType<{ deal: string }>
  Blockers: ComponentType<{ deal: Deal }>
  Playbook: ComponentType<{ deal: Deal }>
  Plan: ComponentType<{ deal: Deal }>
  Coaching: ComponentType<{ deal: Deal }>
}
