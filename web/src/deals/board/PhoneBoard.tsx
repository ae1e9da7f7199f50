import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useMay } from '../../api/session'
import type { Board, DealCard, Stage } from '../../api/types'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/format'
import { Icon } from '../../ui/Icon'
import { pageIsDrawn } from '../../ui/screen'
import { openSheet } from '../../ui/sheets'
import { Tabs } from '../../ui/Tabs'
import { Card } from './Card'
import { nextProof } from './cards'
import { ColumnTotal } from './ColumnTotal'
import { useKeptFocus } from './focus'
import type { Moves } from './useMoves'
import './Board.css'

/** One stage at a time; cards carry their two deeds as buttons instead of being dragged. */
export function PhoneBoard({ board, stages, moves }: { board: Board; stages: readonly Stage[]; moves: Moves }) {
  const { t, i18n } = useLingui()
  useKeptFocus(board)
  useEffect(pageIsDrawn, [])
  const navigate = useNavigate({ from: '/w/$workspace/pipeline' })
  const { stage } = useSearch({ from: '/w/$workspace/pipeline' })
  const fullest = board.columns.find(column => column.cards.length > 0)?.stage
  const chosen = stages.find(one => one.id === (stage ?? fullest)) ?? stages[0]
  const column = board.columns.find(one => one.stage === chosen?.id)
  if (!chosen || !column) return null
  const counts = new Map(board.columns.map(one => [one.stage, formatCount(one.total, i18n.locale)]))
  const next = stages[stages.indexOf(chosen) + 1]?.name ?? t`Won`
  return (
    <div className="phone-board">
      <Tabs
        label={t`Stages`}
        items={stages.map(one => ({ id: one.id, name: one.name, count: counts.get(one.id) }))}
        chosen={chosen.id}
        onChoose={id => void navigate({ search: before => ({ ...before, stage: id }), replace: true })}
      >
        <div className="phone-head">
          <ColumnTotal column={column} />
          {column.values.length > 0 && <span aria-hidden="true">·</span>}
          <span className="phone-gate">
            <Icon name="shield" />
            <Plural value={chosen.criteria.length} _0="Nothing to prove" one="# proof to leave" other="# proofs to leave" />
          </span>
        </div>
        <ul className="phone-cards">
          {column.cards.map(card => (
            <li key={card.id}>
              <Card deal={card} nextStage={next}>
                <CardButtons deal={card} moves={moves} />
              </Card>
            </li>
          ))}
          {column.cards.length === 0 && (
            <li className="column-none">
              <Trans>No deal here</Trans>
            </li>
          )}
        </ul>
      </Tabs>
    </div>
  )
}

function CardButtons({ deal, moves }: { deal: DealCard; moves: Moves }) {
  const { t } = useLingui()
  const mayAttach = useMay('submit_evidence')
  const mayMove = useMay('move_deals')
  const proof = nextProof(deal)
  return (
    <div className="card-buttons">
      {mayAttach && (
        <Button icon="clip" onPress={() => openSheet('attach-evidence', { deal: { id: deal.id, name: deal.customer.name }, criterion: proof && { id: proof.id, name: proof.name } })}>
          {t`Add proof`}
        </Button>
      )}
      {mayMove && <Button iconEnd="arrow" onPress={() => moves.choose(deal)}>{t`Move stage`}</Button>}
    </div>
  )
}
