import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { useMay, useWorkspace } from '../api/session'
import type { ReviewLine } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Day } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { List } from '../ui/List'
import { PageHeader } from '../ui/PageHeader'
import { EmptyState } from '../ui/states'
import { OneToOne } from './OneToOne'
import { looking_names } from './names'
import { reviewsQuery } from './queries'
import { Rates } from './Rates'
import { Rhythms } from './Rhythms'

/** The rhythm of inspections with what is due, the reviews held, and who needed a manager how often. */
export function ReviewsPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const coach = useMay('coach')
  const [choosing, setChoosing] = useState(false)
  const list = useInfiniteQuery(reviewsQuery(useWorkspace()))
  return (
    <>
      <PageHeader title={t`Reviews`} actions={coach && <Button icon="person" onPress={() => setChoosing(true)}>{t`One-to-one`}</Button>} />
      <div className="page-body">
        <div className="page-narrow">
          <Rhythms />
          <h2 className="list-title">{t`Held reviews`}</h2>
          <List list={list} explain={explain} empty={<NoReviews coach={coach} />}>
            {reviews => (
              <div className="panel">
                {reviews.map(review => (
                  <ReviewRow key={review.id} review={review} />
                ))}
              </div>
            )}
          </List>
          {coach && <Rates />}
        </div>
      </div>
      {choosing && <OneToOne onClose={() => setChoosing(false)} />}
    </>
  )
}

function NoReviews({ coach }: { coach: boolean }) {
  const { t } = useLingui()
  return (
    <EmptyState icon="calendar" title={t`No review was held yet`}>
      {coach ? t`Start one from the rhythm above, or inspect a single deal from its page.` : t`When a manager goes through one of your deals, what was said about it appears here.`}
    </EmptyState>
  )
}

function ReviewRow({ review }: { review: ReviewLine }) {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const name = review.title || i18n._(looking_names[review.looking])
  const { deals, looked_at } = review
  return (
    <Link className="list-row" to="/w/$workspace/reviews/$review" params={{ workspace, review: review.id }}>
      <Icon name={review.closed_at ? 'check' : 'clock'} />
      <span className="list-words">
        <b>{review.person ? t`${name}: ${review.person.name}` : name}</b>
        <small>
          <Day day={review.held_on} /> · {review.led_by.name}
        </small>
      </span>
      <span className="list-end">
        {deals > 0 && <span className="quiet figures">{t`${looked_at} of ${deals}`}</span>}
        {!review.closed_at && <Chip tone="info">{t`Running`}</Chip>}
        <Icon name="right" size={14} />
      </span>
    </Link>
  )
}
