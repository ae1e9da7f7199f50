import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { stageTimesQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Length, StageTime, StageTimes } from '../api/types'
import { Select } from '../ui/Choice'
import { type Bar, Bars } from '../viz/Bars'
import { Figure } from './Figure'
import { sayDays } from './say'
import { type FigureAbout, useFigures } from './useFigures'
import { useSizeName } from './useSizeName'

type By = 'stage' | 'person' | 'size'

/** How long deals stay in each stage, by stage, or of one stage by person and by size. */
export function StageTimesFigure({ query, onOpen }: FigureAbout) {
  const { t } = useLingui()
  const { locale, number, tooFew } = useFigures()
  const answer = useQuery(stageTimesQuery(useWorkspace(), query))
  const [by, setBy] = useState<By>('stage')
  const [chosen, setChosen] = useState<string | null>(null)
  const sizeName = useSizeName()
  const stageOf = (view: StageTimes) => view.stages.find(stage => stage.stage === chosen) ?? slowest(view) ?? view.stages[0]
  const days = (value: number | null) => (value === null ? tooFew : sayDays(value, locale))
  const note = (time: Length) => t`${number(time.cases)} ended, ${number(time.open)} open`
  const bar = (id: string, name: string, time: Length, mark: number | undefined, behind: Record<string, string | undefined>): Bar => ({
    id,
    name,
    value: time.mean_days,
    behind: time.open > 0 ? time.estimate_days : null,
    mark,
    text: days(time.mean_days),
    note: note(time),
    warm: mark !== undefined && time.mean_days !== null && time.mean_days > 1.5 * mark,
    onOpen: time.cases > 0 ? () => onOpen({ title: t`Time in stage: ${name}`, query: { ...query, figure: 'stays', ...behind } }) : undefined,
  })
  const barsOf = (view: StageTimes): Bar[] => {
    if (by === 'stage') return view.stages.map(stage => bar(stage.stage, stage.name, stage.time, stage.expected_days, { stage: stage.stage }))
    const stage = stageOf(view)
    if (!stage) return []
    if (by === 'person') return stage.owners.map(each => bar(each.owner.id, each.owner.name, each.time, stage.expected_days, { stage: stage.stage, owner: each.owner.id }))
    return stage.sizes.map(each => bar(each.size, sizeName(each.size), each.time, stage.expected_days, { stage: stage.stage, size: each.size }))
  }
  return (
    <Figure
      title={t`Time in stage`}
      lead={t`Mean days of the stays that ended. The light bar counts what is still open, the stroke is what the pipeline expects.`}
      name="stages"
      query={query}
      answer={answer}
      headline={Headline}
      table={view => ({
        head: [t`Stage`, t`Mean`, t`With open ones`, t`Ended`, t`Open`],
        rows: barRows(view, by, stageOf(view), sizeName).map(({ name, time }) => [name, days(time.mean_days), days(time.estimate_days), number(time.cases), number(time.open)]),
      })}
      tools={
        <span className="figure-choices">
          <Select label={t`Compare`} hideLabel value={by} onChange={setBy} choices={[{ id: 'stage', name: t`By stage` }, { id: 'person', name: t`By person` }, { id: 'size', name: t`By size` }]} />
          {by !== 'stage' && answer.data && <Select label={t`Stage`} hideLabel value={stageOf(answer.data)?.stage ?? null} onChange={setChosen} choices={answer.data.stages.map(stage => ({ id: stage.stage, name: stage.name }))} />}
        </span>
      }
    >
      {(view, width) => <Bars label={t`Time in stage`} width={width} bars={barsOf(view)} />}
    </Figure>
  )
}

/** How much of the expected days a stage takes. */
function over(stage: StageTime): number {
  return (stage.time.mean_days ?? 0) / Math.max(1, stage.expected_days)
}

/** The stage that deals stay in longest, beside what is expected of it. */
function slowest(view: StageTimes): StageTime | undefined {
  return view.stages.filter(stage => stage.time.mean_days !== null).toSorted((one, other) => over(other) - over(one))[0]
}

function barRows(view: StageTimes, by: By, stage: StageTime | undefined, sizeName: (size: string) => string) {
  if (by === 'stage') return view.stages
  if (by === 'person') return (stage?.owners ?? []).map(each => ({ name: each.owner.name, time: each.time }))
  return (stage?.sizes ?? []).map(each => ({ name: sizeName(each.size), time: each.time }))
}

function Headline({ view }: { view: StageTimes }) {
  const { locale } = useFigures()
  const stage = slowest(view)
  if (!stage || stage.time.mean_days === null) return <Trans>Too few stays have ended to say how long stages take.</Trans>
  const { name } = stage
  const days = sayDays(stage.time.mean_days, locale)
  const expected = sayDays(stage.expected_days, locale)
  if (stage.time.mean_days <= stage.expected_days)
    return (
      <Trans>
        No stage takes longer than expected; closest is <b>{name}</b> with {days} of {expected}.
      </Trans>
    )
  return (
    <Trans>
      Deals lose most time in <b>{name}</b>: {days}, expected are {expected}.
    </Trans>
  )
}
