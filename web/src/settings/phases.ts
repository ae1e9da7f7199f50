import type { BuyerPhase } from '../api/types'

/** In the order a buyer walks them. */
export const phases: readonly BuyerPhase[] = ['problem_recognition', 'solution_research', 'vendor_evaluation', 'business_case', 'approval_process', 'implementation_planning']
