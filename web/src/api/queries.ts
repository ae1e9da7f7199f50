// What can be read, by name. A key is [workspace, room, …ids]; live.ts finds the stale ones by room and by id.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { get, type Query } from './client'
import type { Absence, Activity, AlertLine, ApiToken, BehindDeal, Blocker, BlockerCount, BlockerKind, Board, Commitment, Contact, Conversion, Customer, Dates, Deal, DealAlerts, DealCard, DealPlan, DealSignals, Evidence, Honesty, House, Import, ImportRow, Ladders, LedgerFact, Mailbox, MailLine, MailState, Member, MovedStep, Page, Pipeline, Place, PlanTemplates, Playbook, PlaybookText, Rate, Regression, Session, StageTimes, Team, TimelineEntry, Velocity, WorkspaceCalendar, WorkspaceSettings } from './types'

export interface DealFilter {
  pipeline?: string
  stage?: string
  owner?: string
  state?: string
  q?: string
  needs?: string
  sort?: string
}

const W = (workspace: string) => `/w/${workspace}`

/** A list that grows page by page; `pages.flatMap(page => page.items)` is what is shown. */
export function paged<Item>(key: readonly unknown[], path: string, query: Query = {}) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => get<Page<Item>>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
  })
}

export const houseQuery = queryOptions({ queryKey: ['house'], queryFn: ({ signal }) => get<House>('/house', {}, signal), staleTime: Infinity })
export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: ({ signal }) => get<Session>('/session', {}, signal), staleTime: Infinity, retry: false })

export const workspaceQuery = (w: string) => queryOptions({ queryKey: [w, 'workspace'], queryFn: () => get<WorkspaceSettings>(W(w)) })
export const membersQuery = (w: string, q = '') => queryOptions({ queryKey: [w, 'members', q], queryFn: ({ signal }) => get<Page<Member>>(`${W(w)}/members`, { q, limit: 200 }, signal), staleTime: 60_000 })
export const teamsQuery = (w: string) => queryOptions({ queryKey: [w, 'members', 'teams'], queryFn: () => get<Page<Team>>(`${W(w)}/teams`) })
export const tokensQuery = (w: string) => queryOptions({ queryKey: [w, 'tokens'], queryFn: () => get<Page<ApiToken>>(`${W(w)}/tokens`) })
export const mailboxQuery = queryOptions({ queryKey: ['mailbox'], queryFn: ({ signal }) => get<Mailbox>('/mailbox', {}, signal) })
export const mailsQuery = (w: string, state?: MailState) => paged<MailLine>([w, 'mails', state ?? ''], `${W(w)}/mails`, { state })
export const ratesQuery = (w: string) => queryOptions({ queryKey: [w, 'rates'], queryFn: () => get<Page<Rate>>(`${W(w)}/rates`) })
export const calendarQuery = (w: string) => queryOptions({ queryKey: [w, 'calendar'], queryFn: () => get<WorkspaceCalendar>(`${W(w)}/calendar`) })
export const absencesQuery = (w: string) => paged<Absence>([w, 'absences'], `${W(w)}/absences`, {})
export const placeQuery = (w: string, person: string) => queryOptions({ queryKey: [w, 'place', person], queryFn: () => get<Place>(`${W(w)}/people/${person}/place`) })
export const remindersQuery = (w: string) => queryOptions({ queryKey: [w, 'reminders'], queryFn: () => get<Ladders>(`${W(w)}/reminders`) })
export const customersQuery = (w: string, q = '') => paged<Customer>([w, 'customers', q], `${W(w)}/customers`, { q })
export const customerQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'customer', id], queryFn: () => get<Customer>(`${W(w)}/customers/${id}`) })
export const contactsQuery = (w: string, customer: string) => queryOptions({ queryKey: [w, 'customer', customer, 'contacts'], queryFn: () => get<Page<Contact>>(`${W(w)}/customers/${customer}/contacts`, { limit: 200 }) })

export const pipelinesQuery = (w: string) => queryOptions({ queryKey: [w, 'pipelines'], queryFn: () => get<Page<Pipeline>>(`${W(w)}/pipelines`), staleTime: 60_000 })
export const boardQuery = (w: string, filter: Pick<DealFilter, 'pipeline' | 'owner' | 'q'>) =>
  queryOptions({ queryKey: [w, 'board', filter], queryFn: ({ signal }) => get<Board>(`${W(w)}/board`, { ...filter }, signal), placeholderData: keepPreviousData })
export const dealsQuery = (w: string, filter: DealFilter) => paged<DealCard>([w, 'deals', filter], `${W(w)}/deals`, { ...filter, limit: 100 })
export const dealQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'deal', id], queryFn: ({ signal }) => get<Deal>(`${W(w)}/deals/${id}`, {}, signal) })
export const timelineQuery = (w: string, id: string) => paged<TimelineEntry>([w, 'deal', id, 'timeline'], `${W(w)}/deals/${id}/timeline`)
export const dealEvidenceQuery = (w: string, id: string) => paged<Evidence>([w, 'deal', id, 'evidence'], `${W(w)}/deals/${id}/evidence`)
export const dealCommitmentsQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'deal', id, 'commitments'], queryFn: () => get<Page<Commitment>>(`${W(w)}/deals/${id}/commitments`) })
export const signalsQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'deal', id, 'signals'], queryFn: () => get<DealSignals>(`${W(w)}/deals/${id}/signals`) })
export const activitiesQuery = (w: string, id: string) => paged<Activity>([w, 'deal', id, 'activities'], `${W(w)}/deals/${id}/activities`, { limit: 20 })
export const dealBlockersQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'deal', id, 'blockers'], queryFn: () => get<Page<Blocker>>(`${W(w)}/deals/${id}/blockers`) })
export const blockersQuery = (w: string, filter: { kind?: BlockerKind; owner?: string; overdue?: boolean }) => paged<Blocker>([w, 'blockers', filter], `${W(w)}/blockers`, filter)
export const blockerCountsQuery = (w: string) => queryOptions({ queryKey: [w, 'blockers', 'counts'], queryFn: () => get<Page<BlockerCount>>(`${W(w)}/blocker-counts`) })
export const planQuery = (w: string, deal: string) => queryOptions({ queryKey: [w, 'deal', deal, 'plan'], queryFn: () => get<DealPlan>(`${W(w)}/deals/${deal}/plan`) })
export const planTemplatesQuery = (w: string, language: string) => queryOptions({ queryKey: [w, 'plan-templates', language], queryFn: () => get<PlanTemplates>(`${W(w)}/plan-templates`, { language }), staleTime: Infinity })
/** What another day of a step would move. */
export const previewQuery = (w: string, step: string, due_day: string) => queryOptions({ queryKey: [w, 'plan-preview', step, due_day], queryFn: () => get<Page<MovedStep>>(`${W(w)}/plan-steps/${step}/preview`, { due_day }), staleTime: 0 })
export const playbookQuery = (w: string, stage: string, language: string) => queryOptions({ queryKey: [w, 'playbook', stage, language], queryFn: () => get<Playbook>(`${W(w)}/playbook`, { stage, language }), staleTime: 60_000 })
export const playbookTextsQuery = (w: string, language: string) => queryOptions({ queryKey: [w, 'playbook', 'texts', language], queryFn: () => get<Page<PlaybookText>>(`${W(w)}/playbook/texts`, { language }), staleTime: 60_000 })
/** What is handed in and waits for a decision, oldest first. */
export const waitingEvidenceQuery = (w: string) => paged<Evidence>([w, 'evidence', 'waiting'], `${W(w)}/evidence`)
export const inboxQuery = (w: string, view: 'owe' | 'waits' | 'owed' | 'escalated' | 'done') => paged<Commitment>([w, 'inbox', view], `${W(w)}/inbox`, { view })

export interface AttentionFilter {
  owner?: string
  stage?: string
  kind?: string
  level?: string
  snoozed?: string
}
/** What asks for attention, the reddest and oldest first. */
export const attentionQuery = (w: string, filter: AttentionFilter) => paged<AlertLine>([w, 'attention', filter], `${W(w)}/attention`, { ...filter })
export const dealAttentionQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'attention', id], queryFn: () => get<DealAlerts>(`${W(w)}/deals/${id}/attention`) })

export const importsQuery = (w: string) => queryOptions({ queryKey: [w, 'imports'], queryFn: () => get<Page<Import>>(`${W(w)}/imports`) })
export const importQuery = (w: string, id: string) => queryOptions({ queryKey: [w, 'import', id], queryFn: () => get<Import>(`${W(w)}/imports/${id}`) })
export const importRowsQuery = (w: string, id: string, only?: string) => paged<ImportRow>([w, 'import', id, 'rows', only ?? ''], `${W(w)}/imports/${id}/rows`, { only })

export const factsQuery = (w: string) => paged<LedgerFact>([w, 'ledger'], `${W(w)}/ledger/facts`, { newest_first: true, limit: 100 })

/** A dashboard's figure; the server counts it, so it is asked for anew only now and then. */
const figure = <View>(w: string, name: string, query: Query) =>
  queryOptions({ queryKey: [w, 'insight', name, query], queryFn: ({ signal }) => get<View>(`${W(w)}/insight/${name}`, query, signal), placeholderData: keepPreviousData })
export const stageTimesQuery = (w: string, query: Query) => figure<StageTimes>(w, 'stages', query)
export const conversionQuery = (w: string, query: Query) => figure<Conversion>(w, 'conversion', query)
export const regressionQuery = (w: string, query: Query) => figure<Regression>(w, 'regression', query)
export const velocityQuery = (w: string, query: Query) => figure<Velocity>(w, 'velocity', query)
export const datesQuery = (w: string, query: Query) => figure<Dates>(w, 'dates', query)
export const honestyQuery = (w: string, query: Query) => figure<Honesty>(w, 'honesty', query)
export const behindQuery = (w: string, query: Query) => paged<BehindDeal>([w, 'insight', 'deals', query], `${W(w)}/insight/deals`, query)
