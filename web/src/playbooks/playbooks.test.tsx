import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Deal, PlaybookText } from '../api/types'
import { HowToEarn } from './HowToEarn'
import { sectionOf, sections } from './sections'

let may: readonly string[] = []
vi.mock('../api/session', () => ({ useWorkspace: () => 'ws_1', useMay: (permission: string) => may.includes(permission) }))

const text = (section: string, of: string, code: string): PlaybookText => ({ key: [section, of, code].join('/'), section, of, code, title: `${section} ${code}`, text: `about ${code}`, edited: false })
const deal = { id: 'deal_1', stage: 'stg_1', name: 'Fleet' } as Deal

function shown() {
  i18n.load('en', {})
  i18n.activate('en')
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  client.setQueryData(['ws_1', 'playbook', 'stg_1', 'en'], { transition: 'to_closing', must: [text('must', 'to_closing', 'legal')], stalls: [text('stall', 'to_closing', 'cold_feet')], questions: [], premortem: [text('premortem', 'to_closing', 'collapse')] })
  client.setQueryData(['ws_1', 'playbook', 'texts', 'en'], { items: [text('acceleration', '', 'scarcity'), text('move_back', '', 'open')], next: null, total: { count: 2, capped: false } })
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <HowToEarn deal={deal} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  const details = document.querySelector('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
}

test('The playbook of a stage opens with what must happen, where it stalls and what to ask', () => {
  may = ['edit_deals']
  shown()
  for (const part of ['must legal', 'stall cold_feet', 'premortem collapse', 'acceleration scarcity']) expect(screen.getByText(part)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Record what was used' })).toBeTruthy()
})

test('The words for a move back are for who may coach', () => {
  may = []
  shown()
  expect(screen.queryByText('move_back open')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Record what was used' })).toBeNull()
  document.body.innerHTML = ''
  may = ['coach']
  shown()
  expect(screen.getByText('move_back open')).toBeTruthy()
})

test('Every text of the library has its place in the settings', () => {
  const some = [text('must', 'to_proposal', 'request'), text('remedy', '', 'risk_aversion'), text('step', 'risk_aversion', 'pilot'), text('acceleration', '', 'scarcity'), text('move_back', '', 'open'), text('premortem', 'to_closing', 'collapse')]
  for (const one of some) expect(Object.keys(sections)).toContain(sectionOf(one))
  expect(some.map(sectionOf)).toEqual(['to_proposal', 'remedies', 'remedies', 'acceleration', 'move_back', 'to_closing'])
})
