import { useLingui } from '@lingui/react/macro'
import type { DealCard } from '../../api/types'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { type Moves, won } from './useMoves'

/** The phone's way to move a deal: a list of stages instead of dragging. */
export function MoveStage({ deal, moves }: { deal: DealCard; moves: Moves }) {
  const { t } = useLingui()
  const here = moves.stages.findIndex(stage => stage.id === deal.stage)
  const places = [...moves.stages.map(stage => stage.id), won]
  return (
    <Dialog open onClose={moves.close} size="small" title={t`Move stage`} lead={deal.customer.name}>
      <ul>
        {places.map((place, index) => (
          <li key={place}>
            <button
              type="button"
              className="stage-choice"
              disabled={index === here}
              onClick={() => {
                moves.close()
                moves.move(deal, place)
              }}
            >
              <Icon name={index === here ? 'check' : index < here ? 'undo' : 'arrow'} size={16} />
              {moves.nameOf(place)}
              <small>{index === here ? t`now here` : index === here + 1 ? t`next` : index < here ? t`back` : ''}</small>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
