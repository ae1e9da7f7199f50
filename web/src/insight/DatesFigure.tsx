import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { datesQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Dates } from '../api/types'
import { Chip } from '../ui/Chip'
import { Trend } from '../viz/Trend'
import { Figure } from './Figure'
import { sayMonth, sayShare } from './say'
import { type FigureAbout, useFigures } from './useFigures'

/** What is usual: 40 to 60 % of the promised days are missed. */
const usual = [0.4, 0.6] as const

/** How many of the close days that stood thirty days before were missed. */
export function DatesFigure({ query, onOpen }: FigureAbout) {
  const { t } = useLingui()
  const { locale, number, share, cases } = useFigures()
  const answer = useQuery(datesQuery(useWorkspace(), query))
  return (
    <Figure
      title={t`Missed close days`}
      lead={t`Of the close days that still stood thirty days before: how many passed without the deal being won. Months that are over; the band marks the usual 40–60%.`}
      name="dates"
      query={query}
      answer={answer}
      headline={Headline}
      table={view => ({
        head: [t`Month`, t`Missed`, t`Cases`, t`Won in time`, t`Lost before`, t`Late`],
        rows: view.months.map(each => [sayMonth(each.month, locale, true), share(each.missed), cases(each.missed), number(each.on_time), number(each.lost_before), number(each.late)]),
      })}
    >
      {(view, width) => (
        <Trend
          label={t`Missed close days`}
          width={width}
          max={1}
          band={usual}
          points={view.months.map(each => ({
            id: each.month,
            name: sayMonth(each.month, locale),
            value: each.missed.rate,
            text: share(each.missed),
            note: cases(each.missed),
            onOpen: each.missed.of > 0 ? () => onOpen({ title: t`Promised for ${sayMonth(each.month, locale, true)}`, query: { ...query, figure: 'promises', from: each.month, to: each.month } }) : undefined,
          }))}
        />
      )}
    </Figure>
  )
}

function Headline({ view }: { view: Dates }) {
  const { t } = useLingui()
  const { locale, cases } = useFigures()
  if (view.all.missed.rate === null) return <Trans>Too few promised days have passed to say how many were missed.</Trans>
  const missed = sayShare(view.all.missed.rate, locale)
  const counted = cases(view.all.missed)
  const standing = { below: t`better than the usual 40–60%`, usual: t`within the usual 40–60%`, above: t`worse than the usual 40–60%`, too_few: '' }[view.misses]
  return (
    <>
      <Trans>
        <b>{missed}</b> of the promised days were missed ({counted}).
      </Trans>{' '}
      <Chip tone={view.misses === 'below' ? 'good' : view.misses === 'usual' ? 'warning' : 'bad'}>{standing}</Chip>
    </>
  )
}
