// What this room reads, by name.
import { queryOptions } from '@tanstack/react-query'
import { get } from '../api/client'
import { paged } from '../api/queries'
import type { Inspection, Intervention, InterventionRate, Page, Review, ReviewLine, Rhythm, Said } from '../api/types'

export const rhythmsQuery = (w: string) => queryOptions({ queryKey: [w, 'rhythms'], queryFn: () => get<Page<Rhythm>>(`/w/${w}/rhythms`) })
export const reviewsQuery = (w: string) => paged<ReviewLine>([w, 'reviews'], `/w/${w}/reviews`, { limit: 20 })
export const reviewQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'review', id], queryFn: ({ signal }) => get<Review>(`/w/${w}/reviews/${id}`, {}, signal) })
export const inspectionQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'inspection', id], queryFn: ({ signal }) => get<Inspection>(`/w/${w}/inspections/${id}`, {}, signal) })
export const saidQuery = (w: string, deal: string) => queryOptions({ queryKey: [w, 'deal', deal, 'inspections'], queryFn: () => get<Page<Said>>(`/w/${w}/deals/${deal}/inspections`, { limit: 3 }) })
export const interventionsQuery = (w: string, deal: string) => queryOptions({ queryKey: [w, 'deal', deal, 'interventions'], queryFn: () => get<Page<Intervention>>(`/w/${w}/deals/${deal}/interventions`, { limit: 10 }) })
export const ratesQuery = (w: string) => queryOptions({ queryKey: [w, 'intervention-rates'], queryFn: () => get<Page<InterventionRate>>(`/w/${w}/intervention-rates`) })
