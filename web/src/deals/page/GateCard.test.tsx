import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { dealCommitmentsQuery, sessionQuery } from '../../api/queries'
import type { Deal, Session } from '../../api/types'
import { GateCard } from './GateCard'

const session = { workspace: { id: 'ws_1' }, person: { id: 'per_1' }, may: ['manage_commitments'] } as unknown as Session

function dealWith(part: Partial<Deal>): Deal {
  return {
    id: 'deal_1',
    customer: { id: 'cus_1', name: 'Fjord Retail' },
    state: 'open',
    may: [],
    gate: {
      to: { id: 'stg_2', name: 'Proposal' },
      winning: false,
      open: false,
      fields: [],
      criteria: [
        { id: 'cri_1', name: 'Budget confirmed', hint: 'In writing', quantity: 'none', limit_days: null, state: 'met', evidence: [] },
        { id: 'cri_2', name: 'Decision maker named', hint: 'With the title', quantity: 'none', limit_days: null, state: 'missing', evidence: [] },
      ],
    },
    ...part,
  } as unknown as Deal
}

function show(deal: Deal) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  client.setQueryData(sessionQuery.queryKey, session)
  client.setQueryData(dealCommitmentsQuery('ws_1', deal.id).queryKey, { items: [], next: null, total: { count: 0, capped: false } })
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <GateCard deal={deal} onAsk={vi.fn()} Proof={() => null} />
      </QueryClientProvider>
    </I18nProvider>,
  )
}

const isDisabled = (name: RegExp) => screen.getByRole('button', { name }).hasAttribute('disabled')

test('A closed gate says how many proofs are missing, and why one cannot move', () => {
  show(dealWith({ may: [{ action: 'advance', allowed: false, because: 'criteria_missing' }] }))
  expect(screen.getByRole('heading', { name: 'Proposal opens with 1 more proof' })).toBeTruthy()
  expect(screen.getByText("The buyer's proof is not complete yet.")).toBeTruthy()
  expect(isDisabled(/Move to Proposal/)).toBe(true)
})

test('Whether one may move is what the server says, not what the proofs look like', () => {
  show(dealWith({ may: [{ action: 'advance', allowed: true, because: null }] }))
  expect(isDisabled(/Move to Proposal/)).toBe(false)
})

test('An override is offered only to whom the server allows it', () => {
  show(dealWith({ may: [{ action: 'override', allowed: false, because: 'not_permitted' }] }))
  expect(screen.queryByRole('button', { name: 'Override with a reason' })).toBeNull()
})

test('Attach stands on a missing proof only when the server allows it; asking needs the permission', () => {
  show(dealWith({ may: [{ action: 'submit_evidence', allowed: true, because: null }] }))
  expect(screen.getByRole('button', { name: 'Attach: Decision maker named' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Attach: Budget confirmed' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Ask: Decision maker named' })).toBeTruthy()
})

test('A field that the stage asks for is named, with the way to fill it', () => {
  const deal = dealWith({ may: [{ action: 'edit', allowed: true, because: null }, { action: 'advance', allowed: false, because: 'fields_missing' }] })
  const criteria = deal.gate.criteria.slice(0, 1)
  show({ ...deal, gate: { ...deal.gate, open: true, criteria, fields: [{ field: 'close_day', filled: true }, { field: 'economic_buyer', filled: false }] } })
  expect(screen.getByRole('heading', { name: 'Proposal opens once 1 field is filled in' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Fill in: Economic buyer among the stakeholders' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Fill in: Close day' })).toBeNull()
})

test('The last stage is left by winning', () => {
  const deal = dealWith({ may: [{ action: 'win', allowed: true, because: null }] })
  show({ ...deal, gate: { ...deal.gate, to: null, winning: true, open: true, criteria: [] } })
  expect(isDisabled(/Mark as won/)).toBe(false)
})

test('A closed deal shows its proofs and offers no move', () => {
  show(dealWith({ state: 'lost' }))
  expect(screen.getByRole('heading', { name: 'Proofs of the last stage' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Move to/ })).toBeNull()
})
