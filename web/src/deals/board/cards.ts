// What a board looks like after a card moved, before the server has answered. Pure.
import type { Board, BoardColumn, DealCard, Money } from '../../api/types'

export function findCard(board: Board | undefined, deal: string): DealCard | undefined {
  return board?.columns.flatMap(column => column.cards).find(card => card.id === deal)
}

function changeValue(values: readonly Money[], money: Money, sign: 1 | -1): Money[] {
  const found = values.some(value => value.currency === money.currency)
  const all = found ? values : [...values, { currency: money.currency, value_minor: 0 }]
  return all
    .map(value => (value.currency === money.currency ? { ...value, value_minor: value.value_minor + sign * money.value_minor } : value))
    .filter(value => value.value_minor !== 0)
}

function without(column: BoardColumn, card: DealCard): BoardColumn {
  if (!column.cards.some(one => one.id === card.id)) return column
  return {
    ...column,
    cards: column.cards.filter(one => one.id !== card.id),
    total: { ...column.total, count: column.total.count - 1 },
    values: changeValue(column.values, card.value, -1),
  }
}

function withCard(column: BoardColumn, card: DealCard): BoardColumn {
  return {
    ...column,
    cards: [card, ...column.cards],
    total: { ...column.total, count: column.total.count + 1 },
    values: changeValue(column.values, card.value, 1),
  }
}

/** Moves a card to another column, or off the board when `to` is not a column (won). Totals in the base currency wait for the server. */
export function moveCard(board: Board, deal: string, to: string): Board {
  const card = findCard(board, deal)
  if (!card || card.stage === to) return board
  const moved: DealCard = { ...card, stage: to, criteria: [], stage_days: 0, attention: null, claims_stage: false }
  const columns = board.columns.map(column => {
    const left = without(column, card)
    return left.stage === to ? withCard(left, moved) : left
  })
  return { ...board, columns }
}

export interface ProofCount {
  met: number
  submitted: number
  missing: number
}

export function countProofs(cards: readonly Pick<DealCard, 'criteria'>[]): ProofCount {
  const count: ProofCount = { met: 0, submitted: 0, missing: 0 }
  for (const card of cards) for (const criterion of card.criteria) count[criterion.state] += 1
  return count
}

/** The first proof that is not verified yet: what the card asks for. */
export function nextProof(card: Pick<DealCard, 'criteria'>) {
  return card.criteria.find(criterion => criterion.state === 'missing') ?? card.criteria.find(criterion => criterion.state === 'submitted')
}
