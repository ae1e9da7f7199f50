import { lazy, useMemo } from 'react'
import { Dialog } from '../../ui/Dialog'
import { Popover } from '../../ui/Popover'
import { usePhone } from '../../ui/screen'
import { GateHeading, GatePanel, useGateWords } from './GatePanel'
import { MoveStage } from './MoveStage'
import type { MovePanel, Moves } from './useMoves'

// Its calendar and lists are fetched when somebody moves back, so that a shut gate shows at once.
const MoveBack = lazy(() => import('./MoveBack').then(file => ({ default: file.MoveBack })))

/** Whatever a move needs to ask or show: the closed gate, the reason for moving back, the choice of a stage. */
export function MovePanels({ moves }: { moves: Moves }) {
  const { panel } = moves
  if (!panel) return null
  if (panel.kind === 'gate') return <Gate panel={panel} moves={moves} />
  if (panel.kind === 'back') return <MoveBack card={panel.deal} to={panel.to} moves={moves} />
  return <MoveStage deal={panel.deal} moves={moves} />
}

function Gate({ panel, moves }: { panel: Extract<MovePanel, { to: string }>; moves: Moves }) {
  const phone = usePhone()
  const anchor = useMemo(() => ({ current: document.querySelector(`[data-card="${panel.deal.id}"]`) }), [panel.deal.id])
  const words = useGateWords(panel.deal, moves.nameOf(panel.to), moves.nameOf(panel.deal.stage))
  const content = <GatePanel deal={panel.deal} to={panel.to} moves={moves} />
  if (phone || !anchor.current)
    return (
      <Dialog open onClose={moves.close} size="small" title={words.title} lead={words.lead}>
        {content}
      </Dialog>
    )
  return (
    <Popover open onClose={moves.close} anchor={anchor} label={words.title}>
      <GateHeading words={words} />
      {content}
    </Popover>
  )
}
