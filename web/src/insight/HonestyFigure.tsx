import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { honestyQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Honesty } from '../api/types'
import { Trend } from '../viz/Trend'
import { Figure } from './Figure'
import { sayMonth, sayShare } from './say'
import { type FigureAbout, useFigures } from './useFigures'

/** For managers: how much bad news was said before it was found. A move back is on the good side of it. */
export function HonestyFigure({ query }: FigureAbout) {
  const { t } = useLingui()
  const { locale, share, cases } = useFigures()
  const answer = useQuery(honestyQuery(useWorkspace(), query))
  return (
    <Figure
      title={t`Honesty`}
      lead={t`Of all bad news, the share that was said (moved back, set aside, lost by the promised day) before it was found (a promised day passed, a gate overridden). Only managers see this.`}
      name="honesty"
      query={query}
      answer={answer}
      headline={Headline}
      table={view => ({
        head: [t`Person`, t`Said`, t`Cases`, t`On proof`, t`Open deals`],
        rows: view.people.map(each => [each.person.name, share(each.said), cases(each.said), share(each.on_evidence), cases(each.on_evidence)]),
      })}
    >
      {(view, width) => (
        <>
          <Trend
            label={t`Honesty`}
            width={width}
            max={1}
            points={view.months.map(each => ({ id: each.month, name: sayMonth(each.month, locale), value: each.share.rate, text: share(each.share), note: cases(each.share) }))}
          />
          <News view={view} />
        </>
      )}
    </Figure>
  )
}

function Headline({ view }: { view: Honesty }) {
  const { locale, cases } = useFigures()
  if (view.said.rate === null) return <Trans>Too little bad news to say how much of it was said first ({cases(view.said)}).</Trans>
  const said = sayShare(view.said.rate, locale)
  const counted = cases(view.said)
  return (
    <Trans>
      <b>{said}</b> of the bad news was said before it was found ({counted}).
    </Trans>
  )
}

function News({ view }: { view: Honesty }) {
  const { t } = useLingui()
  const { number, share, cases } = useFigures()
  const { news } = view
  const lines = [
    { name: t`Moved back`, value: number(news.moved_back) },
    { name: t`Set aside`, value: number(news.set_aside) },
    { name: t`Lost by the promised day`, value: number(news.lost_in_time) },
    { name: t`Promised days passed`, value: number(news.late_days) },
    { name: t`Gates overridden`, value: number(news.overridden) },
    { name: t`Open deals on proof`, value: `${share(view.on_evidence)} (${cases(view.on_evidence)})` },
  ]
  return (
    <dl className="honesty-news">
      {lines.map(line => (
        <div key={line.name}>
          <dt>{line.name}</dt>
          <dd className="figures">{line.value}</dd>
        </div>
      ))}
    </dl>
  )
}
