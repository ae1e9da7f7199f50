import { useQuery } from '@tanstack/react-query'
import { dealQuery } from '../../api/queries'
import { useWorkspace } from '../../api/session'
import type { DealCard } from '../../api/types'
import { MoveBackDialog } from '../page/MoveBackDialog'
import type { Moves } from './useMoves'

/** A card that was dragged or stepped back asks what its page asks: what changed, and where that leads. */
export function MoveBack({ card, to, moves }: { card: DealCard; to: string; moves: Moves }) {
  const { data: deal } = useQuery(dealQuery(useWorkspace(), card.id))
  return deal ? <MoveBackDialog deal={deal} stages={moves.stages} to={to} onClose={moves.close} /> : null
}
