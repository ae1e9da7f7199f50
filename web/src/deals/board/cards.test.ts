import { describe, expect, it } from 'vitest'
import type { Board, DealCard } from '../../api/types'
import { countProofs, findCard, moveCard, nextProof } from './cards'
import { sumBoard } from './Gaps'

const card = (id: string, stage: string, states: ('missing' | 'submitted' | 'met')[] = []): DealCard => ({
  id,
  revision: 1,
  name: 'Fleet rollout',
  customer: { id: 'cus_1', name: 'Nusantara' },
  value: { value_minor: 1000, currency: 'USD' },
  close_day: null,
  owner: { id: 'per_1', name: 'Ayu' },
  pipeline: 'pipe_1',
  stage,
  state: 'open',
  criteria: states.map((state, index) => ({ id: `cri_${index}`, name: `proof ${index}`, state })),
  stage_since: '2026-11-01T00:00:00Z',
  stage_days: 20,
  attention: 'amber',
  claims_stage: false,
  next_step: null,
  return_day: null,
  overrides: 0,
  updated_at: '2026-11-01T00:00:00Z',
})

const base = { currency: 'USD', as_of_day: '2026-11-20', source: 'ECB' }
const column = (stage: string, cards: DealCard[]) => ({
  stage,
  total: { count: cards.length, capped: false },
  values: cards.length > 0 ? [{ value_minor: 1000 * cards.length, currency: 'USD' }] : [],
  in_base: cards.length > 0 ? { ...base, value_minor: 1000 * cards.length } : null,
  cards,
  next: null,
})
const board: Board = { pipeline: 'pipe_1', columns: [column('stg_1', [card('deal_1', 'stg_1'), card('deal_2', 'stg_1')]), column('stg_2', [])] }

describe('a card that moves', () => {
  it('leaves one column, stands first in the other, and takes its value along', () => {
    const [from, to] = moveCard(board, 'deal_1', 'stg_2').columns
    expect(from?.cards.map(one => one.id)).toEqual(['deal_2'])
    expect(from?.total.count).toBe(1)
    expect(to?.cards[0]).toMatchObject({ id: 'deal_1', stage: 'stg_2', stage_days: 0, attention: null })
    expect(to?.values).toEqual([{ value_minor: 1000, currency: 'USD' }])
  })
  it('leaves the board when it is won', () => {
    expect(findCard(moveCard(board, 'deal_1', 'won'), 'deal_1')).toBeUndefined()
  })
  it('stays when it is moved to where it is, or not on this board', () => {
    expect(moveCard(board, 'deal_1', 'stg_1')).toBe(board)
    expect(moveCard(board, 'deal_9', 'stg_2')).toBe(board)
  })
})

describe('proofs', () => {
  it('are counted by state', () => {
    expect(countProofs([card('a', 's', ['met', 'met', 'missing']), card('b', 's', ['submitted'])])).toEqual({ met: 2, submitted: 1, missing: 1 })
  })
  it('ask first for what is missing, then for what waits', () => {
    expect(nextProof(card('a', 's', ['submitted', 'missing']))?.name).toBe('proof 1')
    expect(nextProof(card('a', 's', ['met', 'submitted']))?.name).toBe('proof 1')
    expect(nextProof(card('a', 's', ['met']))).toBeUndefined()
  })
})

describe('the sum of a board', () => {
  it('is in the base currency when every column with money has a rate', () => {
    expect(sumBoard(board).in_base?.value_minor).toBe(2000)
  })
  it('is per currency when a rate is missing', () => {
    const without = { ...board, columns: board.columns.map(one => ({ ...one, in_base: null })) }
    expect(sumBoard(without)).toMatchObject({ in_base: null, values: [{ value_minor: 2000, currency: 'USD' }], count: 2 })
  })
})
