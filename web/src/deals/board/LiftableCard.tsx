import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { pointerOutsideOfPreview } from '@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { useEffect, useRef } from 'react'
import type { DealCard } from '../../api/types'
import { Card } from './Card'

/** The picture under the pointer: the card itself, lifted and slightly turned. */
function paintLifted(card: HTMLElement, container: HTMLElement) {
  const copy = card.cloneNode(true) as HTMLElement
  copy.classList.add('card-lifted')
  copy.style.setProperty('--lifted-width', `${card.offsetWidth}px`)
  container.style.padding = '14px'
  container.append(copy)
}

export function LiftableCard({ deal, nextStage, away }: { deal: DealCard; nextStage: string; away: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const card = place.current?.querySelector<HTMLElement>('.card')
    if (!card) return
    return draggable({
      element: card,
      getInitialData: () => ({ deal: deal.id }),
      onGenerateDragPreview: ({ nativeSetDragImage }) =>
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: pointerOutsideOfPreview({ x: '8px', y: '8px' }),
          render: ({ container }) => paintLifted(card, container),
        }),
    })
  }, [deal.id])
  return (
    <div ref={place} className={away ? 'lift lift-away' : 'lift'}>
      <Card deal={deal} nextStage={nextStage} />
    </div>
  )
}
