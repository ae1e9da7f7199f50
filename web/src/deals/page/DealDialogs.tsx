import type { Deal, Stage } from '../../api/types'
import { EditStakeholders } from './EditStakeholders'
import { EditTerms } from './EditTerms'
import { LoseDeal } from './LoseDeal'
import { MoveBackDialog } from './MoveBackDialog'
import { NurtureDialog } from './NurtureDialog'
import { OverrideDialog, ReopenDialog } from './ReasonedMoves'
import { SplitDialog } from './SplitDialog'
import { VerbalAgreement } from './VerbalAgreement'

export type DealDialog = 'move-back' | 'nurture' | 'split' | 'lose' | 'override' | 'reopen' | 'verbal' | 'stakeholders' | 'terms'

/** The page's own forms, one at a time. */
export function DealDialogs({ which, deal, stages, onClose }: { which: DealDialog; deal: Deal; stages: readonly Stage[]; onClose: () => void }) {
  if (which === 'move-back') return <MoveBackDialog deal={deal} stages={stages} onClose={onClose} />
  if (which === 'nurture') return <NurtureDialog deal={deal} onClose={onClose} />
  if (which === 'split') return <SplitDialog deal={deal} onClose={onClose} />
  if (which === 'lose') return <LoseDeal deal={deal} onClose={onClose} />
  if (which === 'override') return <OverrideDialog deal={deal} onClose={onClose} />
  if (which === 'reopen') return <ReopenDialog deal={deal} onClose={onClose} />
  if (which === 'verbal') return <VerbalAgreement deal={deal} onClose={onClose} />
  if (which === 'terms') return <EditTerms deal={deal} onClose={onClose} />
  return <EditStakeholders deal={deal} onClose={onClose} />
}
