import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { regressionQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Regression } from '../api/types'
import { Bars } from '../viz/Bars'
import { Figure } from './Figure'
import { sayShare } from './say'
import { type FigureAbout, useFigures } from './useFigures'

/** How many stays end with an honest move back. Never by person: going back is no fault. */
export function RegressionFigure({ query, onOpen }: FigureAbout) {
  const { t } = useLingui()
  const { number, share, cases } = useFigures()
  const answer = useQuery(regressionQuery(useWorkspace(), query))
  return (
    <Figure
      title={t`Moves back`}
      lead={t`Of the stays that ended: how many ended with a move to an earlier stage. An honest move back is better than false progress.`}
      name="regression"
      query={query}
      answer={answer}
      headline={Headline}
      table={view => ({ head: [t`Stage`, t`Moved back`, t`Cases`, t`Ended`], rows: view.stages.map(each => [each.name, share(each.back), cases(each.back), number(each.back.of)]) })}
    >
      {(view, width) => (
        <Bars
          label={t`Moves back`}
          width={width}
          max={Math.max(0.5, ...view.stages.map(each => each.back.rate ?? 0))}
          bars={view.stages.map(each => ({
            id: each.stage,
            name: each.name,
            value: each.back.rate,
            text: share(each.back),
            note: cases(each.back),
            onOpen: each.back.count > 0 ? () => onOpen({ title: t`Moved back from ${each.name}`, query: { ...query, figure: 'stays', stage: each.stage, ending: 'back' } }) : undefined,
          }))}
        />
      )}
    </Figure>
  )
}

function Headline({ view }: { view: Regression }) {
  const { locale } = useFigures()
  if (view.back.rate === null) return <Trans>Too few stays have ended to say how often deals go back.</Trans>
  const all = sayShare(view.back.rate, locale)
  const most = view.stages.filter(each => each.back.rate).toSorted((one, other) => (other.back.rate ?? 0) - (one.back.rate ?? 0))[0]
  if (!most) return <Trans>No deal was moved back.</Trans>
  const { name } = most
  return (
    <Trans>
      <b>{all}</b> of all stays end with a move back, most often those in {name}.
    </Trans>
  )
}
