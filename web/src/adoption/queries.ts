// What this room reads, by name.
import { queryOptions } from '@tanstack/react-query'
import { get } from '../api/client'
import { paged } from '../api/queries'
import type { Audit, AuditDecision, AuditDoor, Guide, ProofList } from '../api/types'

export const guideQuery = (w: string) => queryOptions({ queryKey: [w, 'guide'], queryFn: ({ signal }) => get<Guide>(`/w/${w}/guide`, {}, signal), staleTime: 60_000 })
export const auditDoorQuery = (w: string) => queryOptions({ queryKey: [w, 'audits', 'door'], queryFn: ({ signal }) => get<AuditDoor>(`/w/${w}/audits`, {}, signal) })
export const auditQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'audits', id], queryFn: ({ signal }) => get<Audit>(`/w/${w}/audits/${id}`, {}, signal) })
export const proofsQuery = (w: string, audit: string, deal: string) => queryOptions({ queryKey: [w, 'audits', audit, 'proofs', deal], queryFn: ({ signal }) => get<ProofList>(`/w/${w}/audits/${audit}/deals/${deal}`, {}, signal) })
export const decisionsQuery = (w: string, audit: string) => paged<AuditDecision>([w, 'audits', audit, 'decisions'], `/w/${w}/audits/${audit}/decisions`)
