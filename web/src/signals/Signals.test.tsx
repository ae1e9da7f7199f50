import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { activitiesQuery, contactsQuery, sessionQuery, signalsQuery } from '../api/queries'
import type { Activity, Deal, DealSignals, Session } from '../api/types'
import { LogActivity } from './LogActivity'
import { Signals } from './Signals'

const session = { workspace: { id: 'ws_1', time_zone: 'Asia/Jakarta' }, person: { id: 'per_1' }, may: [] } as unknown as Session
const deal = { id: 'deal_1', customer: { id: 'cus_1', name: 'Fjord Retail' }, stakeholders: [{ contact: { id: 'per_2', name: 'Ingrid Dahl' } }] } as unknown as Deal
const ingrid = { id: 'per_2', name: 'Ingrid Dahl' }
const at = '2026-11-20T03:00:00Z'

const quiet: DealSignals = {
  deal: 'deal_1',
  activities: 0,
  buyer_act: null,
  our_act: null,
  coverage: [
    { role: 'economic_buyer', people: [], spoken_at: null, days: null },
    { role: 'champion', people: [{ contact: ingrid, spoken_at: at, tried_at: null }], spoken_at: at, days: 2 },
  ],
  latency: { recent: { answers: 0, median_minutes: null }, before: { answers: 0, median_minutes: null }, trend: 'too_few', answers: [] },
  engagement: { recent: 0, before: 0, ours: 0, trend: 'too_few', recent_minutes: 0, before_minutes: 0, weeks: [] },
  joined: [],
  indicators: [{ indicator: 'took_action', shown: false, by: [] }],
  silence: { ghosting: false, working_days: 0, touches: [] },
  confidence: { criteria_met: false, signals_agree: false, confident: false },
  may: [{ action: 'record', allowed: true, because: null }],
}
const act = { at, kind: 'reply' as const, contacts: [ingrid], activity: 'act_1', evidence: null }
const busy: DealSignals = {
  ...quiet,
  activities: 1,
  buyer_act: { act, days: 2 },
  latency: { recent: { answers: 3, median_minutes: 360 }, before: { answers: 3, median_minutes: 2880 }, trend: 'faster', answers: [{ asked_at: at, answered_at: at, minutes: 2880 }, { asked_at: at, answered_at: at, minutes: 360 }] },
  engagement: { ...quiet.engagement, recent: 3, weeks: [{ buyer: 2, ours: 1 }] },
  indicators: [{ indicator: 'took_action', shown: true, by: [act] }],
  silence: { ghosting: true, working_days: 6, touches: [{ ...act, activity: 'act_2' }, { ...act, activity: 'act_3' }] },
  confidence: { criteria_met: true, signals_agree: false, confident: false },
}

function show(signals: DealSignals, activities: Activity[] = []) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  client.setQueryData(sessionQuery.queryKey, session)
  client.setQueryData(signalsQuery('ws_1', 'deal_1').queryKey, signals)
  client.setQueryData(contactsQuery('ws_1', 'cus_1').queryKey, { items: [], next: null, total: { count: 0, capped: false } })
  client.setQueryData(activitiesQuery('ws_1', 'deal_1').queryKey, { pages: [{ items: activities, next: null, total: { count: 0, capped: false } }], pageParams: [null] })
  return client
}

function draw(client: QueryClient, what: React.ReactNode) {
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>{what}</QueryClientProvider>
    </I18nProvider>,
  )
}

test('A deal without activities says what to do, and offers it', () => {
  draw(show(quiet), <Signals deal={deal} />)
  expect(screen.getByText(/No buyer act recorded yet/)).toBeTruthy()
  expect(screen.getByRole('button', { name: /Log activity/ })).toBeTruthy()
})

test('Who may not record is not offered it', () => {
  draw(show({ ...quiet, may: [{ action: 'record', allowed: false, because: 'deal_closed' }] }), <Signals deal={deal} />)
  expect(screen.queryByRole('button', { name: /Log activity/ })).toBeNull()
})

test('The answers, the silence and the weak signals are said in words, and pictures have theirs', () => {
  draw(show(busy), <Signals deal={deal} />)
  expect(screen.getByText('6 h')).toBeTruthy()
  expect(screen.getByText('faster: 2 days a month ago')).toBeTruthy()
  expect(screen.getByRole('img', { name: "The buyer's last answers, in hours: 48, 6" })).toBeTruthy()
  expect(screen.getByText(/2 messages of ours are unanswered/)).toBeTruthy()
  expect(screen.getByText('The proofs are in, the signals are weak')).toBeTruthy()
  expect(screen.getByText('Nobody is named', { selector: 'small' })).toBeTruthy()
})

test('Logging asks for what, when and who, and whose it was only where that is open', () => {
  draw(show(busy), <LogActivity deal={deal} onClose={() => undefined} />)
  expect((screen.getByRole('radio', { name: 'Meeting' }) as HTMLInputElement).checked).toBe(true)
  expect(screen.getByRole('checkbox', { name: 'Ingrid Dahl' })).toBeTruthy()
  expect(screen.queryByRole('radio', { name: 'From us' })).toBeNull()
})
