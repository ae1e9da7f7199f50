import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Blocker } from '../api/types'
import { BlockerRow } from './BlockerRow'

vi.mock('../api/session', () => ({ useWorkspace: () => 'ws_1' }))

const blocker = {
  id: 'blk_1', revision: 1, deal: { id: 'deal_1', name: 'Fleet' }, kind: 'budget_uncertainty', stall_point: null, what: 'The board meets late',
  owner: { id: 'per_1', name: 'Ayu Pratama' }, strategy: 'Bring the case before', review_day: '2026-11-10', review_passed: true, age_days: 9, opened_by: null,
  opened_at: '2026-11-01T02:00:00Z', state: 'open', outcome: null, outcome_note: '', resolved_by: null, resolved_at: null,
  delay: { amount: { value_minor: 50_000, currency: 'USD' }, per: 'month', since: '2026-11-01', ground: 'Sari', so_far: { value_minor: 120_000, currency: 'USD' }, until_close: null },
  actions: [
    { id: 'com_1', title: 'Send the case', owner: { id: 'per_2', name: 'Dewi Rahayu' }, side: 'seller', due_day: null, state: 'done', late_days: 0, may_settle: false },
    { id: 'com_2', title: 'Ask the CFO', owner: { id: 'per_3', name: 'Sari Wulandari' }, side: 'buyer', due_day: '2026-11-12', state: 'open', late_days: 3, may_settle: true },
  ],
  may: [{ action: 'change', allowed: true, because: '' }, { action: 'add_action', allowed: true, because: '' }, { action: 'resolve', allowed: true, because: '' }, { action: 'reopen', allowed: false, because: 'blocker_open' }],
} as unknown as Blocker

function shown(one: Blocker) {
  i18n.load('en', {})
  i18n.activate('en')
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <ul>
          <BlockerRow blocker={one} onAsk={() => undefined} />
        </ul>
      </QueryClientProvider>
    </I18nProvider>,
  )
}

test('A blocker shows what it is, who keeps it, how, that its day has passed, and what waiting cost', () => {
  shown(blocker)
  const text = document.body.textContent ?? ''
  for (const part of ['The board meets late', 'Budget uncertainty', 'Ayu Pratama', 'Bring the case before', 'to be looked at since', '1,200', 'Sari']) expect(text).toContain(part)
})

test('Its actions are ticked where the server allows it, and done ones stay ticked', () => {
  shown(blocker)
  const [done, open] = screen.getAllByRole('checkbox')
  expect((done as HTMLInputElement).checked).toBe(true)
  expect((done as HTMLInputElement).disabled).toBe(true)
  expect((open as HTMLInputElement).checked).toBe(false)
  expect((open as HTMLInputElement).disabled).toBe(false)
})

test('Who may do nothing is offered nothing', () => {
  shown({ ...blocker, may: [] })
  expect(screen.queryByRole('button', { name: 'Add an action' })).toBeNull()
  expect(screen.queryByRole('button', { name: /More/ })).toBeNull()
})
