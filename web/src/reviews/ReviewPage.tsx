import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, type RefObject, Suspense, useState } from 'react'
import { address } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { AgendaLine, Review } from '../api/types'
import { Button, IconButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { useKeys } from '../ui/keys'
import { Notice } from '../ui/Notice'
import { PageHeader } from '../ui/PageHeader'
import { ErrorState, Skeleton } from '../ui/states'
import { useWalk } from '../ui/walk'
import { Audit } from './Audit'
import { InspectionPanel } from './InspectionPanel'
import { looking_names, outcome_names, trouble_names } from './names'
import { reviewQuery } from './queries'
import './ReviewPage.css'

const CloseReview = lazy(() => import('./CloseReview').then(file => ({ default: file.CloseReview })))

/** One review: the agenda, and the deal that is being talked about. J and K walk from deal to deal. */
export function ReviewPage({ id }: { id: string }) {
  const { t } = useLingui()
  const explain = useExplain()
  const { data: review, error, refetch } = useQuery(reviewQuery(useWorkspace(), id))
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  if (!review)
    return (
      <div className="review-page" aria-hidden="true">
        <Skeleton height={320} />
      </div>
    )
  if (review.agenda.length === 0) return <PageHeader title={t`Review`} />
  return <Shown review={review} />
}

const may = (review: Review, action: string) => review.may.some(one => one.action === action && one.allowed)

function Shown({ review }: { review: Review }) {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const [closing, setClosing] = useState(false)
  const ids = review.agenda.map(line => line.id)
  const { here, setHere, list } = useWalk<HTMLOListElement>(ids, ids[0])
  const at = Math.max(0, ids.indexOf(here ?? ''))
  const name = review.title || i18n._(looking_names[review.looking])
  const { unfinished, left_out } = review
  return (
    <>
      <PageHeader
        title={review.person ? t`${name}: ${review.person.name}` : name}
        before={
          <Link to="/w/$workspace/reviews" params={{ workspace }} className="crumb" aria-label={t`Reviews`}>
            <Icon name="back" size={14} />
          </Link>
        }
        actions={
          <>
            <a className="button button-plain" href={address(`/w/${workspace}/reviews/${review.id}/minutes.csv`)} download aria-label={t`Download the minutes`}>
              <Icon name="export" size={14} />
            </a>
            {may(review, 'close') && <Button look={unfinished === 0 ? 'primary' : 'plain'} onPress={() => setClosing(true)}>{t`Close the review`}</Button>}
          </>
        }
      >
        {review.closed_at ? <Chip tone="good" icon="check">{t`Closed`}</Chip> : <Chip tone="info">{t`${unfinished} to go`}</Chip>}
      </PageHeader>
      <div className="review-page">
        <Agenda review={review} here={here} setHere={setHere} list={list} />
        <div className="review-main">
          {review.summary && <Notice icon="file">{review.summary}</Notice>}
          {left_out > 0 && <Notice icon="alert" tone="warning">{t`${left_out} more deals fall under this rule. One meeting looks at 60.`}</Notice>}
          <Audit review={review} />
          <Steps at={at} ids={ids} setHere={setHere} />
          <InspectionPanel key={ids[at]} id={ids[at] as string} looking={review.looking} onNext={at + 1 < ids.length ? () => setHere(ids[at + 1] as string) : undefined} onClose={may(review, 'close') ? () => setClosing(true) : undefined} />
        </div>
      </div>
      <Suspense>{closing && <CloseReview review={review} onClose={() => setClosing(false)} />}</Suspense>
    </>
  )
}

function Steps({ at, ids, setHere }: { at: number; ids: readonly string[]; setHere: (id: string) => void }) {
  const { t } = useLingui()
  const number = at + 1
  const count = ids.length
  const go = (place: number) => {
    const next = ids[place]
    if (next) setHere(next)
  }
  useKeys([
    { keys: 'ArrowRight', does: t`Next deal`, run: () => go(at + 1) },
    { keys: 'ArrowLeft', does: t`The deal before`, run: () => go(at - 1) },
  ])
  return (
    <div className="review-steps">
      <IconButton icon="left" label={t`The deal before`} isDisabled={at === 0} onPress={() => go(at - 1)} />
      <span className="quiet figures" aria-live="polite">{t`Deal ${number} of ${count}`}</span>
      <IconButton icon="right" label={t`Next deal`} isDisabled={number === count} onPress={() => go(at + 1)} />
    </div>
  )
}

interface AgendaProps {
  review: Review
  here: string | null
  setHere: (id: string) => void
  list: RefObject<HTMLOListElement | null>
}

function Agenda({ review, here, setHere, list }: AgendaProps) {
  const { t } = useLingui()
  return (
    <nav className="agenda" aria-label={t`Agenda`}>
      <ol ref={list}>
        {review.agenda.map(line => (
          <li key={line.id}>
            <button type="button" className={line.id === here ? 'agenda-line agenda-here' : 'agenda-line'} data-row={line.id} aria-current={line.id === here} onClick={() => setHere(line.id)}>
              <AgendaWords line={line} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function AgendaWords({ line }: { line: AgendaLine }) {
  const { i18n, t } = useLingui()
  return (
    <>
      <Icon name={line.finished ? 'check' : 'clock'} size={14} />
      <span className="agenda-words">
        <b className="one-line">{line.customer.name}</b>
        <small className="one-line">{line.deal_name}</small>
        <small className="agenda-troubles">{line.outcome ? i18n._(outcome_names[line.outcome]) : line.troubles.map(trouble => i18n._(trouble_names[trouble.kind])).join(' · ')}</small>
      </span>
      {line.finished && <span className="unseen">{t`Finished`}</span>}
    </>
  )
}
