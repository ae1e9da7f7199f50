import type { Inspection } from '../api/types'

export const mayRecord = (inspection: Inspection) => inspection.may.some(one => one.action === 'record' && one.allowed)
