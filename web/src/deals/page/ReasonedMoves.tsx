import { useLingui } from '@lingui/react/macro'
import { useExplain } from '../../api/problems'
import type { Deal } from '../../api/types'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { useMove } from './useDealActions'

/** Going on without the proof: an act of its own, with a reason, counted and shown. */
export function OverrideDialog({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const { move } = useMove(deal)
  const target = deal.gate.to?.name ?? t`Won`
  return (
    <ReasonDialog
      title={t`Move to ${target} without the proof`}
      lead={deal.customer.name}
      label={t`Why move without the proof?`}
      hint={t`Everyone who sees the deal sees this reason. Overrides are counted.`}
      action={t`Override`}
      problem={explain(move.error)}
      busy={move.isPending}
      onClose={onClose}
      onDone={reason => move.mutate({ path: 'override', body: { to: deal.gate.to?.id, reason }, words: t`${deal.customer.name} moved to ${target} by override` }, { onSuccess: onClose })}
    />
  )
}

export function ReopenDialog({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const { move } = useMove(deal)
  return (
    <ReasonDialog
      title={t`Reopen this deal`}
      lead={deal.customer.name}
      label={t`What happened?`}
      hint={t`It goes back to the stage it was in. The reason stays in its history.`}
      action={t`Reopen`}
      problem={explain(move.error)}
      busy={move.isPending}
      onClose={onClose}
      onDone={reason => move.mutate({ path: 'reopen', body: { reason }, words: t`${deal.customer.name} is open again` }, { onSuccess: onClose })}
    />
  )
}
