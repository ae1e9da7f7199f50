import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useWorkspace } from '../../api/session'
import type { BoardColumn, DealCard, Stage } from '../../api/types'
import { formatCount } from '../../ui/format'
import { Icon } from '../../ui/Icon'
import { countProofs } from './cards'
import { ColumnTotal } from './ColumnTotal'
import { LiftableCard } from './LiftableCard'

interface ColumnProps {
  column: BoardColumn
  stage: Stage
  nextStage: string
  lifted: DealCard | null
}

/** Tells a drop target which stage it is, and whether a card hangs over it. */
export function useLanding(stage: string) {
  const ref = useRef<HTMLElement>(null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (!ref.current) return
    return dropTargetForElements({
      element: ref.current,
      getData: () => ({ stage }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    })
  }, [stage])
  return { ref, over }
}

export function Column({ column, stage, nextStage, lifted }: ColumnProps) {
  const { ref, over } = useLanding(stage.id)
  const foreign = over && lifted && lifted.stage !== stage.id
  return (
    <section className={foreign ? 'column column-over' : 'column'} ref={ref} aria-labelledby={`name-${stage.id}`}>
      <ColumnHead column={column} stage={stage} />
      <ul className="column-cards">
        {foreign && <Landing deal={lifted} />}
        {column.cards.map(card => (
          <li key={card.id}>
            <LiftableCard deal={card} nextStage={nextStage} away={lifted?.id === card.id} />
          </li>
        ))}
        {column.cards.length === 0 && !foreign && (
          <li className="column-none">
            <Trans>No deal here</Trans>
          </li>
        )}
      </ul>
      {column.next && <More stage={stage.id} />}
    </section>
  )
}

/** Where the card would land: amber with a lock while proofs are missing. */
function Landing({ deal }: { deal: DealCard }) {
  const { met } = countProofs([deal])
  const all = deal.criteria.length
  const open = all - met
  return (
    <li className={open > 0 ? 'landing landing-shut' : 'landing'} aria-hidden="true">
      <Icon name={open > 0 ? 'lock' : 'check'} size={14} />
      {open > 0 ? <Trans>{open} of {all} proofs missing</Trans> : <Trans>All proofs are there</Trans>}
    </li>
  )
}

function ColumnHead({ column, stage }: { column: BoardColumn; stage: Stage }) {
  const { i18n } = useLingui()
  return (
    <header className="column-head">
      <div className="column-row">
        <h2 className="column-name one-line" id={`name-${stage.id}`}>
          {stage.name}
        </h2>
        <span className="column-count figures">{formatCount(column.total, i18n.locale)}</span>
        <ColumnTotal column={column} />
      </div>
      <p className="column-gate">
        <Icon name="shield" size={13} />
        <Plural value={stage.criteria.length} _0="Nothing to prove" one="# proof to leave" other="# proofs to leave" />
      </p>
      <ProofBar column={column} />
    </header>
  )
}

/** How much of the column's proof is there: verified, waiting, missing. Only the shown cards count. */
function ProofBar({ column }: { column: BoardColumn }) {
  const { t } = useLingui()
  const { met, submitted, missing } = countProofs(column.cards)
  const words = t`Proofs of these deals: ${met} verified, ${submitted} waiting, ${missing} missing`
  return (
    <div className="proof-bar" role="img" aria-label={words} title={words}>
      <span className="proof-bar-met" style={{ flexGrow: met }} />
      <span className="proof-bar-submitted" style={{ flexGrow: submitted }} />
      <span style={{ flexGrow: met + submitted + missing === 0 ? 1 : missing }} />
    </div>
  )
}

function More({ stage }: { stage: string }) {
  const workspace = useWorkspace()
  return (
    <Link className="column-more" to="/w/$workspace/pipeline" params={{ workspace }} search={before => ({ ...before, view: 'table', stage })}>
      <Trans>Show all in the table</Trans>
    </Link>
  )
}
