// What waits on a word of mine: the other side's day, or something handed over to me.
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import type { Commitment } from '../api/types'
import { Button } from '../ui/Button'
import { Day } from '../ui/Figures'
import { type Answering, mayKeep, useAnswering } from './useKeeping'

const AnswerDialog = lazy(() => import('./AnswerDialog').then(file => ({ default: file.AnswerDialog })))

export function Answers({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  const answer = useAnswering(commitment)
  const [asking, setAsking] = useState<Answering | null>(null)
  const may = (answering: Answering) => mayKeep(commitment, answering)
  const { title, proposal, handed_from } = commitment
  const anything = (['accept-day', 'withdraw-day', 'take-over'] as const).some(may)
  if (!anything && !proposal) return null
  return (
    <div className="inbox-answers">
      {proposal && <Proposed commitment={commitment} />}
      {may('take-over') && handed_from && (
        <p>
          <Trans>{handed_from.name} handed this over to you</Trans>
        </p>
      )}
      <div className="inbox-buttons">
        {may('accept-day') && <Button size="small" look="primary" icon="check" isPending={answer.isPending} onPress={() => answer.mutate({ answering: 'accept-day' })} aria-label={t`Accept the day: ${title}`}>{t`Accept`}</Button>}
        {may('counter-day') && <Button size="small" icon="calendar" onPress={() => setAsking('counter-day')} aria-label={t`Propose another day: ${title}`}>{t`Another day`}</Button>}
        {may('refuse-day') && <Button size="small" onPress={() => setAsking('refuse-day')} aria-label={t`Refuse the day: ${title}`}>{t`Refuse`}</Button>}
        {may('withdraw-day') && <Button size="small" isPending={answer.isPending} onPress={() => answer.mutate({ answering: 'withdraw-day' })} aria-label={t`Take the proposal back: ${title}`}>{t`Take back`}</Button>}
        {may('take-over') && <Button size="small" look="primary" icon="check" isPending={answer.isPending} onPress={() => answer.mutate({ answering: 'take-over' })} aria-label={t`Take over: ${title}`}>{t`Take over`}</Button>}
        {may('refuse-hand-over') && <Button size="small" onPress={() => setAsking('refuse-hand-over')} aria-label={t`Give back: ${title}`}>{t`Give back`}</Button>}
      </div>
      <Suspense>{asking && <AnswerDialog answering={asking} commitment={commitment} onClose={() => setAsking(null)} />}</Suspense>
    </div>
  )
}

function Proposed({ commitment: { proposal } }: { commitment: Commitment }) {
  if (!proposal) return null
  const name = proposal.person?.name ?? ''
  const { awaits, words } = proposal
  return (
    <>
      <p>
        {proposal.day ? (
          <Trans>
            {name} proposes <b><Day day={proposal.day} /></b>
          </Trans>
        ) : (
          <Trans>{name} proposes to leave the day open</Trans>
        )}{' '}
        <span className="quiet">
          <Trans>{awaits.name} is to answer</Trans>
        </span>
      </p>
      {words && <p className="inbox-note">{words}</p>}
    </>
  )
}
