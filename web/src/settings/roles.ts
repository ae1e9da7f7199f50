import type { Role } from '../api/types'

export const roles: readonly Role[] = ['representative', 'manager', 'deal_desk', 'legal', 'finance', 'operations', 'administrator', 'auditor']
