import { useLingui } from '@lingui/react/macro'
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import type { Board as BoardData, DealCard, Stage } from '../../api/types'
import { useKeys } from '../../ui/keys'
import { pageIsDrawn } from '../../ui/screen'
import { findCard } from './cards'
import { Column } from './Column'
import { useKeptFocus } from './focus'
import { WonRail } from './WonRail'
import type { Moves } from './useMoves'
import './Board.css'

interface BoardProps {
  board: BoardData
  stages: readonly Stage[]
  moves: Moves
}

/** The card a key means: the one that has the focus. */
function cardInFocus(board: BoardData): DealCard | undefined {
  const id = document.activeElement?.closest<HTMLElement>('[data-deal]')?.dataset.deal
  return id ? findCard(board, id) : undefined
}

export function Board({ board, stages, moves }: BoardProps) {
  const { t } = useLingui()
  const lifted = useLifted(board, moves)
  useKeptFocus(board)
  useEffect(pageIsDrawn, [])
  const step = (by: 1 | -1) => {
    const card = cardInFocus(board)
    if (card) moves.step(card, by)
  }
  useKeys([
    { keys: ']', does: t`Move the card on`, run: () => step(1) },
    { keys: '[', does: t`Move the card back`, run: () => step(-1) },
  ])
  return (
    <div className="board" role="group" aria-label={t`Board`} onKeyDown={moveFocus}>
      {stages.map((stage, index) => {
        const column = board.columns.find(one => one.stage === stage.id)
        return column && <Column key={stage.id} column={column} stage={stage} nextStage={stages[index + 1]?.name ?? t`Won`} lifted={lifted} />
      })}
      <WonRail lifted={lifted} />
    </div>
  )
}

/** The card in the air, and what happens when it lands. */
function useLifted(board: BoardData, moves: Moves): DealCard | null {
  const [lifted, setLifted] = useState<DealCard | null>(null)
  const latest = useRef({ board, moves })
  useEffect(() => {
    latest.current = { board, moves }
  })
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => setLifted(findCard(latest.current.board, String(source.data.deal)) ?? null),
        onDrop: ({ source, location }) => {
          setLifted(null)
          const to = location.current.dropTargets[0]?.data.stage
          const card = findCard(latest.current.board, String(source.data.deal))
          if (card && typeof to === 'string') latest.current.moves.move(card, to)
        },
      }),
    [],
  )
  return lifted
}

const arrows: Record<string, readonly [column: number, card: number]> = {
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
}

/** Arrows walk over the board from card to card. */
function moveFocus(event: React.KeyboardEvent<HTMLElement>) {
  const way = arrows[event.key]
  if (!way || !(event.target as HTMLElement).dataset.deal) return
  const columns = [...event.currentTarget.querySelectorAll('.column')].map(column => [...column.querySelectorAll<HTMLElement>('[data-deal]')])
  const at = columns.findIndex(cards => cards.includes(event.target as HTMLElement))
  const row = columns[at]?.indexOf(event.target as HTMLElement) ?? 0
  const target = way[0] === 0 ? columns[at]?.[row + way[1]] : nearest(columns, at, way[0], row)
  if (!target) return
  event.preventDefault()
  target.focus()
  target.closest('.card')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** The next column in that direction that has a card. */
function nearest(columns: HTMLElement[][], from: number, by: number, row: number): HTMLElement | undefined {
  for (let index = from + by; index >= 0 && index < columns.length; index += by) {
    const cards = columns[index] ?? []
    if (cards.length > 0) return cards[Math.min(row, cards.length - 1)]
  }
  return undefined
}
