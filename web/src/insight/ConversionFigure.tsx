import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { conversionQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Conversion, Share } from '../api/types'
import { Segmented } from '../ui/Segmented'
import { Bars } from '../viz/Bars'
import { Trend } from '../viz/Trend'
import { Figure } from './Figure'
import { sayMonth, sayShare } from './say'
import { type FigureAbout, useFigures } from './useFigures'

/** How many stays end with the deal going on, by stage or over the months. */
export function ConversionFigure({ query, onOpen }: FigureAbout) {
  const { t } = useLingui()
  const { locale, number, share, cases } = useFigures()
  const answer = useQuery(conversionQuery(useWorkspace(), query))
  const [by, setBy] = useState<'stage' | 'month'>('stage')
  return (
    <Figure
      title={t`Conversion`}
      lead={t`Of the stays that ended: how many went on to a later stage or were won. Deals in nurture are not counted.`}
      name="conversion"
      query={query}
      answer={answer}
      headline={Headline}
      table={view =>
        by === 'stage'
          ? {
              head: [t`Stage`, t`Went on`, t`Ended`, t`By override`, t`Moved back`, t`Lost`, t`Open now`, t`Claimed`],
              rows: view.stages.map(each => [each.name, share(each.forward), number(each.forward.of), number(each.overridden.count), number(each.back), number(each.lost), number(each.open), number(each.claiming)]),
            }
          : { head: [t`Month`, t`Went on`, t`Cases`], rows: view.months.map(each => [sayMonth(each.month, locale, true), share(each.share), cases(each.share)]) }
      }
      tools={<Segmented label={t`Conversion by`} chosen={by} onChoose={setBy} items={[{ id: 'stage', name: t`Stage` }, { id: 'month', name: t`Month` }]} />}
    >
      {(view, width) =>
        by === 'stage' ? (
          <Bars
            label={t`Conversion`}
            width={width}
            max={1}
            bars={view.stages.map(each => ({
              id: each.stage,
              name: each.name,
              value: each.forward.rate,
              text: share(each.forward),
              note: overrideNote(each.overridden, cases(each.forward), count => t`${number(count)} by override`),
              onOpen: each.forward.of > 0 ? () => onOpen({ title: t`Conversion: ${each.name}`, query: { ...query, figure: 'stays', stage: each.stage } }) : undefined,
            }))}
          />
        ) : (
          <Trend
            label={t`Conversion`}
            width={width}
            max={1}
            points={view.months.map(each => ({
              id: each.month,
              name: sayMonth(each.month, locale),
              value: each.share.rate,
              text: share(each.share),
              note: cases(each.share),
              onOpen: each.share.of > 0 ? () => onOpen({ title: t`Conversion: ${sayMonth(each.month, locale, true)}`, query: { ...query, figure: 'stays', from: each.month, to: each.month } }) : undefined,
            }))}
          />
        )
      }
    </Figure>
  )
}

function overrideNote(overridden: Share, cases: string, say: (count: number) => string): string {
  return overridden.count > 0 ? `${cases} · ${say(overridden.count)}` : cases
}

function Headline({ view }: { view: Conversion }) {
  const { locale, cases } = useFigures()
  const told = view.stages.filter(each => each.forward.rate !== null).toSorted((one, other) => (one.forward.rate ?? 0) - (other.forward.rate ?? 0))
  const [narrowest] = told
  const rate = narrowest && sayShare(narrowest.forward.rate ?? 0, locale)
  const won = view.won.rate !== null && sayShare(view.won.rate, locale)
  const ended = cases(view.won)
  return (
    <>
      {narrowest ? (
        <Trans>
          The narrowest place is <b>{narrowest.name}</b>: {rate} go on.
        </Trans>
      ) : (
        <Trans>Too few stays have ended to say where deals stop.</Trans>
      )}{' '}
      {won && (
        <Trans>
          {won} of the closed deals were won ({ended}).
        </Trans>
      )}
    </>
  )
}
