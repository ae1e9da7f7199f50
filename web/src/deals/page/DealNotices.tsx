import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../api/session'
import type { Deal } from '../../api/types'
import { Button } from '../../ui/Button'
import { Ago, Day } from '../../ui/Figures'
import { useLossReasonName } from '../../ui/names'
import { Notice } from '../../ui/Notice'
import type { DealDialog } from './DealDialogs'
import { can } from './may'
import { useMove } from './useDealActions'

/** What one must know before doing anything here: it is closed, or it stands where no proof brought it. */
export function DealNotices({ deal, onAsk }: { deal: Deal; onAsk: (dialog: DealDialog) => void }) {
  const { t } = useLingui()
  const reasonName = useLossReasonName()
  const reopen = can(deal, 'reopen') ? <Button size="small" onPress={() => onAsk('reopen')}>{t`Reopen`}</Button> : null
  const notices = []
  if (deal.state === 'won')
    notices.push(
      <Notice key="won" tone="good" icon="trophy" action={reopen}>
        <strong>{t`Won`}</strong> {deal.closed_at && <Ago at={deal.closed_at} />}. <Trans>The buyer's commitment is in the proofs below.</Trans>
      </Notice>,
    )
  if (deal.state === 'lost')
    notices.push(
      <Notice key="lost" tone="bad" icon="close" action={reopen}>
        <strong>{deal.lost ? t`Lost: ${reasonName(deal.lost.reason)}` : t`Lost`}</strong> {deal.lost?.note} {deal.lost?.by && deal.lost.by.id !== deal.owner.id && <Trans>Decided by {deal.lost.by.name} over {deal.owner.name}.</Trans>} {deal.closed_at && <span className="quiet"><Ago at={deal.closed_at} /></span>}
      </Notice>,
    )
  if (deal.split_from || deal.split_into.length > 0) notices.push(<Split key="split" deal={deal} />)
  if (deal.asks_stakeholders && can(deal, 'edit_stakeholders'))
    notices.push(
      <Notice key="stakeholders" icon="person" action={<Button size="small" onPress={() => onAsk('stakeholders')}>{t`Go through them`}</Button>}>
        <Trans><strong>Who decides now?</strong> New people join in this stage. Add who is missing, or save them as they are.</Trans>
      </Notice>,
    )
  if (deal.nurture) notices.push(<InNurture key="nurture" deal={deal} />)
  if (deal.claims_stage && deal.state === 'open')
    notices.push(
      <Notice key="claims" icon="flag">
        <Trans>
          <strong>This stage is claimed, not proven.</strong> An import put the deal here, or a proof it rested on no longer holds. It counts once the proofs of the stages before are in.
        </Trans>
      </Notice>,
    )
  if (deal.claimed)
    notices.push(
      <Notice key="claimed" icon="import">
        <Trans>
          <strong>Another system says “{deal.claimed.stage_name}”</strong> since <Ago at={deal.claimed.seen_at} />. The deal stays here until proof moves it.
        </Trans>
      </Notice>,
    )
  if (deal.verbal_agreement && deal.state === 'open')
    notices.push(
      <Notice key="verbal" tone="good" icon="chat" action={can(deal, 'record_verbal_agreement') ? <Button size="small" look="quiet" onPress={() => onAsk('verbal')}>{t`Change`}</Button> : null}>
        <Trans>
          <strong>The buyer said yes</strong> on <Day day={deal.verbal_agreement.agreed_on} />.
        </Trans>{' '}
        {deal.verbal_agreement.note && <span className="quiet">{deal.verbal_agreement.note}</span>}
      </Notice>,
    )
  return notices.length > 0 ? <div className="deal-notices">{notices}</div> : null
}

function InNurture({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  const { move } = useMove(deal)
  if (!deal.nurture) return null
  const { reason, return_day } = deal.nurture
  return (
    <Notice icon="moon" action={can(deal, 'return') ? <Button size="small" isPending={move.isPending} onPress={() => move.mutate({ path: 'return', words: t`${deal.customer.name} is back in the pipeline` })}>{t`Bring back`}</Button> : null}>
      <strong>{t`In nurture`}</strong> {return_day && <Trans>until <Day day={return_day} /></Trans>}. {reason}{' '}
      <span className="quiet"><Trans>Neither open nor lost; the days in nurture do not count for the stage.</Trans></span>
    </Notice>
  )
}

/** The deals this one belongs with since one was split off. */
function Split({ deal }: { deal: Deal }) {
  const from = deal.split_from
  return (
    <Notice icon="swap">
      {from && <Trans>Split off from <DealLink deal={from} />.</Trans>}{' '}
      {deal.split_into.map(one => (
        <span key={one.id}><Trans>Split off from this deal: <DealLink deal={one} />.</Trans> </span>
      ))}
    </Notice>
  )
}

function DealLink({ deal }: { deal: { id: string; name: string } }) {
  return <Link to="/w/$workspace/deals/$deal" params={{ workspace: useWorkspace(), deal: deal.id }}>{deal.name}</Link>
}
