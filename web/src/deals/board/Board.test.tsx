import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sessionQuery } from '../../api/queries'
import type { Board, DealCard, Session, Stage } from '../../api/types'
import { handleKey } from '../../ui/keys'
import { undoNewest } from '../../ui/toasts'
import { PipelinePage } from './PipelinePage'

const stages: Stage[] = ['Propose', 'Negotiate'].map((name, position) => ({ id: `stg_${position}`, name, position, buyer_phase: 'business_case', phase_falls_back: false, expected_days: 14, criteria: [], required: [], next_step_template: null, asks_stakeholders: false }))

function card(id: string, customer: string, proof: 'met' | 'missing'): DealCard {
  return {
    id, revision: 1, name: 'Rollout', customer: { id: `cus_${id}`, name: customer }, value: { value_minor: 100, currency: 'USD' }, close_day: null, owner: { id: 'per_1', name: 'Ayu Pratama' },
    pipeline: 'pipe_1', stage: 'stg_0', state: 'open', criteria: [{ id: 'cri_1', name: 'ROI signed off', state: proof }], stage_since: '', stage_days: 1, attention: null,
    claims_stage: false, next_step: null, return_day: null, overrides: 0, updated_at: '',
  }
}

let cards: DealCard[]
let asked: string[]
const board = (): Board => ({
  pipeline: 'pipe_1',
  columns: stages.map(stage => {
    const here = cards.filter(one => one.stage === stage.id)
    return { stage: stage.id, total: { count: here.length, capped: false }, values: [], in_base: null, cards: here, next: null }
  }),
})

/** A server of a few lines: it moves what is proven and refuses the rest. */
function answer(url: string): { status: number; body: unknown } {
  const undone = /deals\/(\w+)\/undo-move/.exec(url)
  if (undone) cards = cards.map(found => (found.id === undone[1] ? { ...found, stage: 'stg_0' } : found))
  const moved = /deals\/(\w+)\/advance/.exec(url)
  const one = cards.find(found => found.id === moved?.[1])
  if (one?.criteria[0]?.state === 'missing') return { status: 409, body: { code: 'criteria_missing', detail: '', items: [] } }
  if (one) cards = cards.map(found => (found.id === one.id ? { ...found, stage: 'stg_1' } : found))
  if (url.includes('/board')) return { status: 200, body: board() }
  if (url.includes('/pipelines')) return { status: 200, body: { items: [{ id: 'pipe_1', name: 'Sales', stages }] } }
  const wanted = /deals\/(deal_\w+)$/.exec(url)
  if (wanted) return { status: 200, body: { ...cards[0], may: [], gate: { to: null, winning: false, open: false, fields: [], criteria: [{ id: 'cri_1', name: 'ROI signed off', hint: '', state: 'missing', quantity: 'none', evidence: [] }] } } }
  return { status: 200, body: one ?? { items: [], next: null, total: { count: 0, capped: false } } }
}

const session = { workspace: { id: 'ws_1', time_zone: 'UTC', currency: 'USD' }, person: { id: 'per_1', name: 'Ayu Pratama' }, may: ['move_deals', 'submit_evidence'] } as unknown as Session

async function show() {
  const root = createRootRoute({ component: Outlet })
  const page = createRoute({ getParentRoute: () => root, path: '/w/$workspace/pipeline', component: PipelinePage })
  const router = createRouter({ routeTree: root.addChildren([page]), history: createMemoryHistory({ initialEntries: ['/w/ws_1/pipeline'] }) })
  const client = new QueryClient()
  client.setQueryData(sessionQuery.queryKey, session)
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  await screen.findByText('Harbour', undefined, { timeout: 5000 })
}

function press(customer: string, key: string) {
  screen.getByText(customer).focus()
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
}

const listen = (event: KeyboardEvent) => void handleKey(event)

beforeEach(() => {
  asked = []
  cards = [card('deal_1', 'Nusantara', 'missing'), card('deal_2', 'Harbour', 'met')]
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    const { status, body } = answer(url.split('?')[0] ?? '')
    return Promise.resolve(new Response(JSON.stringify(body), { status }))
  })
  document.addEventListener('keydown', listen)
})
afterEach(() => {
  document.removeEventListener('keydown', listen)
  vi.unstubAllGlobals()
})

describe('a card moved by key', () => {
  it('stands in the next column, keeps the focus, and can be undone', async () => {
    await show()
    press('Harbour', ']')
    await waitFor(() => expect(screen.getByText('Harbour').closest('.column')?.querySelector('h2')?.textContent).toBe('Negotiate'))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Harbour'))
    act(() => expect(undoNewest()).toBe(true))
    await waitFor(() => expect(asked).toContain('/api/w/ws_1/deals/deal_2/undo-move'))
    await waitFor(() => expect(screen.getByText('Harbour').closest('.column')?.querySelector('h2')?.textContent).toBe('Propose'))
    expect(document.activeElement?.textContent).toBe('Harbour')
  })

  it('stays where it is at a shut gate, which names the missing proof', async () => {
    await show()
    press('Nusantara', ']')
    const gate = await screen.findByRole('dialog', undefined, { timeout: 5000 })
    await waitFor(() => expect(gate.textContent).toContain('ROI signed off'))
    expect(cards.find(one => one.id === 'deal_1')?.stage).toBe('stg_0')
  })
})
