import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { useWorkspace } from '../api/session'
import type { Commitment } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Ago } from '../ui/Figures'
import { Icon, type IconName } from '../ui/Icon'
import { useCommitmentKindName } from '../ui/names'
import { openSheet } from '../ui/sheets'
import { Answers } from './Answers'
import { Due } from './Due'
import { DueDays, Reminded } from './DueDays'
import type { InboxView } from './inbox'
import { mayKeep } from './useKeeping'

const icons: Record<Commitment['kind'], IconName> = { next_step: 'arrow', evidence_request: 'clip', verification: 'shield', return_from_nurture: 'moon', blocker_action: 'arrow', review_action: 'arrow', plan_step: 'table' }

/** What its keeper ticks; the other kinds end with what they ask for. */
export const byHand: ReadonlySet<Commitment['kind']> = new Set(['next_step', 'blocker_action', 'review_action'])

/** Each kind is settled by what its room does: a verification by judging the proof, a request by handing it in. */
export function useOwnAction() {
  const workspace = useWorkspace()
  const navigate = useNavigate()
  return ({ kind, about, title }: Commitment) => {
    if (kind === 'verification') void navigate({ to: '/w/$workspace/evidence', params: { workspace }, search: { proof: about.evidence ?? undefined } })
    if (kind === 'return_from_nurture') void navigate({ to: '/w/$workspace/deals/$deal', params: { workspace, deal: about.deal } })
    if (kind === 'plan_step') void navigate({ to: '/w/$workspace/deals/$deal/plan', params: { workspace, deal: about.deal } })
    if (kind === 'evidence_request') openSheet('attach-evidence', { deal: { id: about.deal, name: about.deal_name }, criterion: about.criterion ? { id: about.criterion, name: title } : undefined })
  }
}

interface InboxRowProps {
  commitment: Commitment
  view: InboxView
  here: boolean
  onHere: () => void
  onSettle: () => void
}

export function InboxRow({ commitment, view, here, onHere, onSettle }: InboxRowProps) {
  const workspace = useWorkspace()
  const kindName = useCommitmentKindName()
  const act = useOwnAction()
  const { about, kind, owner, opened_by: opener } = commitment
  const mine = view === 'owe' || view === 'waits'
  const open = () => !commitment.settled_at && (byHand.has(kind) ? onSettle() : mine && act(commitment))
  return (
    <li
      className={here ? 'inbox-row inbox-here' : 'inbox-row'}
      data-row={commitment.id}
      tabIndex={-1}
      aria-current={here ? 'true' : undefined}
      onFocus={onHere}
      onPointerDown={onHere}
      onKeyDown={event => event.key === 'Enter' && event.target === event.currentTarget && open()}
    >
      <span className={`inbox-mark inbox-${kind}`}>
        <Icon name={icons[kind]} size={15} />
      </span>
      <div className="inbox-words">
        <p className="inbox-name">{commitment.title}</p>
        <p className="inbox-about">
          <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal: about.deal }} className="to-deal one-line">
            {about.deal_name}
          </Link>
          <span className="quiet">{kindName(kind)}</span>
          {mine && opener && opener.id !== owner.id && <span className="quiet"><Trans>from {opener.name}</Trans></span>}
        </p>
        {commitment.settled_at && commitment.note && <p className="inbox-note">{commitment.note}</p>}
        {!commitment.settled_at && <Open commitment={commitment} />}
      </div>
      {!mine && (
        <span className="inbox-owner">
          <Avatar name={owner.name} side={commitment.side} />
          <span className="one-line">{owner.name}</span>
        </span>
      )}
      {commitment.settled_at ? <Settled commitment={commitment} /> : <Due commitment={commitment} />}
      <span className="inbox-action">{!commitment.settled_at && <RowAction commitment={commitment} here={here} mine={mine} onSettle={onSettle} />}</span>
    </li>
  )
}

function Open({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  return (
    <>
      {commitment.done_when && <p className="inbox-note"><Trans>Done when: {commitment.done_when}</Trans></p>}
      <p className="inbox-about">
        {commitment.state === 'waiting' && <Chip icon="lock">{t`Waits for what comes before`}</Chip>}
        {commitment.doer && <Chip>{t`${commitment.doer.name} does it`}</Chip>}
        <Reminded commitment={commitment} />
        <DueDays commitment={commitment} />
      </p>
      <Answers commitment={commitment} />
    </>
  )
}

function Settled({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  return (
    <p className="due">
      {commitment.state === 'withdrawn' ? <Chip>{t`Withdrawn`}</Chip> : commitment.late_days > 0 ? <Chip tone="warning">{t`${commitment.late_days} d late`}</Chip> : <Chip tone="good" icon="check">{t`Kept`}</Chip>}
      {commitment.settled_at && <span className="quiet"><Ago at={commitment.settled_at} /></span>}
    </p>
  )
}

function RowAction({ commitment, here, mine, onSettle }: { commitment: Commitment; here: boolean; mine: boolean; onSettle: () => void }) {
  const { t } = useLingui()
  const act = useOwnAction()
  const look = here && mine ? 'primary' : 'plain'
  if (byHand.has(commitment.kind)) return mayKeep(commitment, 'settle') ? <Button size="small" look={look} icon="check" onPress={onSettle} aria-label={t`Done: ${commitment.title}`}>{t`Done`}</Button> : null
  if (!mine) return null
  if (commitment.kind === 'return_from_nurture') return <Button size="small" look={look} icon="arrow" onPress={() => act(commitment)} aria-label={t`Open the deal: ${commitment.title}`}>{t`Open the deal`}</Button>
  if (commitment.kind === 'plan_step') return <Button size="small" look={look} icon="table" onPress={() => act(commitment)} aria-label={t`Open the plan: ${commitment.title}`}>{t`Open the plan`}</Button>
  if (commitment.kind === 'verification') return <Button size="small" look={look} icon="shield" onPress={() => act(commitment)} aria-label={t`Look at it: ${commitment.title}`}>{t`Look at it`}</Button>
  return <Button size="small" look={look} icon="clip" onPress={() => act(commitment)} aria-label={t`Add proof: ${commitment.title}`}>{t`Add proof`}</Button>
}
