import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { velocityQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Velocity, VelocityMonth } from '../api/types'
import { formatMoney } from '../ui/format'
import { Trend } from '../viz/Trend'
import { Figure } from './Figure'
import { sayDays, sayMonth, sayShare } from './say'
import { type FigureAbout, useFigures } from './useFigures'
import { monthAfter } from './filter'

/** How much value the pipeline brings in for each day, month by month. */
export function VelocityFigure({ query, onOpen }: FigureAbout) {
  const { t } = useLingui()
  const { locale, number, share, cases, tooFew } = useFigures()
  const answer = useQuery(velocityQuery(useWorkspace(), query))
  const money = (view: Velocity, value: number | null) => (value === null ? tooFew : formatMoney({ value_minor: value, currency: view.currency }, locale, 'short'))
  return (
    <Figure
      title={t`Velocity`}
      lead={t`Open value at the month's end × share won ÷ days from opened to won; share and days of the month and the two before.`}
      name="velocity"
      query={query}
      answer={answer}
      headline={Headline}
      table={view => ({
        head: [t`Month`, t`Value a day`, t`Open value`, t`Open deals`, t`Won`, t`Cases`, t`Days to win`],
        rows: view.months.map(each => [
          sayMonth(each.month, locale, true),
          money(view, each.velocity_minor),
          each.open_minor === null ? t`no dated rate` : money(view, each.open_minor),
          number(each.open_deals),
          share(each.won),
          cases(each.won),
          each.cycle.mean_days === null ? tooFew : sayDays(each.cycle.mean_days, locale),
        ]),
      })}
    >
      {(view, width) => (
        <Trend
          label={t`Velocity`}
          width={width}
          points={view.months.map(each => ({
            id: each.month,
            name: sayMonth(each.month, locale),
            value: each.velocity_minor,
            text: money(view, each.velocity_minor),
            note: t`${cases(each.won)} won`,
            onOpen: each.won.of > 0 ? () => onOpen({ title: t`Closed deals up to ${sayMonth(each.month, locale, true)}`, query: { ...query, figure: 'ends', from: monthAfter(each.month, -2), to: each.month } }) : undefined,
          }))}
        />
      )}
    </Figure>
  )
}

function Headline({ view }: { view: Velocity }) {
  const { locale } = useFigures()
  const newest = view.months.findLast(each => each.velocity_minor !== null)
  if (!newest) return <Trans>Too few deals were won to say how fast the pipeline is.</Trans>
  const { velocity, won, days } = told(view, newest, locale)
  return (
    <Trans>
      The pipeline brings in <b>{velocity}</b> a day: {won} are won, in {days}.
    </Trans>
  )
}

function told(view: Velocity, month: VelocityMonth, locale: string) {
  return {
    velocity: formatMoney({ value_minor: month.velocity_minor ?? 0, currency: view.currency }, locale, 'short'),
    won: sayShare(month.won.rate ?? 0, locale),
    days: sayDays(month.cycle.mean_days ?? 0, locale),
  }
}
