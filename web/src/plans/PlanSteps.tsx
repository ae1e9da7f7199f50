import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Plan, PlanStep } from '../api/types'
import { formatDay, formatLocale } from '../ui/format'
import { usePhone } from '../ui/screen'
import { Segmented } from '../ui/Segmented'
import { PlanChart } from '../viz/PlanChart'
import { type PlanBar, type PlanRow, scaleOf } from '../viz/planLayout'
import { useWidth } from '../viz/useWidth'
import { milestone_ids, useHolidayName, useMilestoneName } from './names'
import { StepRow } from './StepRow'
import './PlanSteps.css'

const row_px = 40
const head_px = 56
const least_day_px = 3.6

interface PlanStepsProps {
  plan: Plan
  today: string
  onOpen: (id: string) => void
}

type Group = { name: string; steps: PlanStep[] }

function useGroups(plan: Plan): { groups: Group[]; dropped: PlanStep[] } {
  const milestoneName = useMilestoneName()
  const live = plan.steps.filter(step => step.state !== 'withdrawn')
  return {
    groups: milestone_ids.map(id => ({ name: milestoneName(id), steps: live.filter(step => step.milestone === id) })).filter(group => group.steps.length > 0),
    dropped: plan.steps.filter(step => step.state === 'withdrawn'),
  }
}

/** The steps by milestone, and beside them when they are: one row is one step in both. */
export function PlanSteps({ plan, today, onOpen }: PlanStepsProps) {
  const { t } = useLingui()
  const phone = usePhone()
  const [view, setView] = useState<'steps' | 'chart'>('steps')
  const { groups, dropped } = useGroups(plan)
  return (
    <>
      {phone && <Segmented label={t`How the plan is shown`} items={[{ id: 'steps', name: t`Steps`, icon: 'table' }, { id: 'chart', name: t`Chart`, icon: 'chart' }]} chosen={view} onChoose={setView} />}
      <section className="box plan-sheet" aria-label={t`Steps`}>
        {(!phone || view === 'steps') && <StepList groups={groups} onOpen={onOpen} />}
        {(!phone || view === 'chart') && <Chart plan={plan} groups={groups} today={today} onOpen={onOpen} />}
      </section>
      {(!phone || view === 'chart') && <Legend />}
      {dropped.length > 0 && (
        <details className="box plan-dropped">
          <summary>{t`Dropped: ${dropped.length}`}</summary>
          <ul>{dropped.map(step => <li key={step.id}><button type="button" className="plan-finding-step" onClick={() => onOpen(step.id)}>{step.title}</button> <span className="quiet">{step.note}</span></li>)}</ul>
        </details>
      )}
    </>
  )
}

function StepList({ groups, onOpen }: { groups: readonly Group[]; onOpen: (id: string) => void }) {
  const { t } = useLingui()
  return (
    <div className="plan-list">
      <div className="plan-columns" aria-hidden="true">
        <span>{t`Step`}</span>
        <span>{t`Owner`}</span>
        <span>{t`Due`}</span>
        <span>{t`Status`}</span>
      </div>
      {groups.map(group => (
        <section key={group.name} aria-label={group.name}>
          <h3 className="plan-milestone">
            {group.name} <span className="quiet figures">{t`${group.steps.filter(step => step.state === 'done').length} of ${group.steps.length}`}</span>
          </h3>
          <ul>{group.steps.map(step => <StepRow key={step.id} step={step} onOpen={() => onOpen(step.id)} />)}</ul>
        </section>
      ))}
    </div>
  )
}

function barOf(step: PlanStep): PlanBar {
  const state = step.state === 'done' ? 'done' : step.late_days > 0 ? 'late' : 'open'
  return { id: step.id, side: step.side, from: step.from, to: step.to, projected: step.projected, latest: step.latest ?? null, state, critical: step.critical, after: step.after.map(need => need.commitment), label: `${step.title}, ${step.owner.name}` }
}

function Chart({ plan, groups, today, onOpen }: PlanStepsProps & { groups: readonly Group[] }) {
  const { t, i18n } = useLingui()
  const holidayName = useHolidayName()
  const place = useRef<HTMLElement>(null)
  const width = useWidth(place)
  const rows = useMemo(() => groups.flatMap<PlanRow>(group => [{ group: group.name }, ...group.steps.map(step => ({ bar: barOf(step) }))]), [groups])
  const bars = rows.flatMap(row => ('bar' in row ? [row.bar] : []))
  const scale = scaleOf(bars, [today, plan.go_live ?? plan.end], width, least_day_px)
  const at_today = scale.x(today)
  useEffect(() => {
    const element = place.current
    if (element) element.scrollLeft = Math.max(0, at_today - element.clientWidth / 4)
  }, [at_today])
  const words = {
    today: t`Today`,
    go_live: t`Live`,
    month: (day: string) => new Intl.DateTimeFormat(formatLocale(i18n.locale), { timeZone: 'UTC', month: 'short', ...(day.slice(5, 7) === '01' ? { year: 'numeric' } : {}) }).format(new Date(`${day}T00:00:00Z`)),
    date: (day: string) => String(Number(day.slice(8, 10))),
  }
  const critical = bars.filter(bar => bar.critical).length
  return (
    // It may be wider than its place: arrows scroll it once it has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="plan-chart-place" ref={place} tabIndex={0} aria-label={t`Chart`}>
      <PlanChart
        label={t`The steps over time, ${bars.length} in all, ${critical} on the critical path, until ${formatDay(plan.end, i18n.locale, today)}. The list of steps says the same.`}
        rows={rows}
        scale={scale}
        row={row_px}
        head={head_px}
        today={today}
        go_live={plan.go_live ?? null}
        holidays={plan.holidays.map(day => ({ from: day.from, to: day.to, side: day.side, name: holidayName(day.holiday) }))}
        words={words}
        chosen={null}
        onChoose={onOpen}
      />
    </section>
  )
}

function Legend() {
  const { t } = useLingui()
  return (
    <ul className="plan-legend" aria-label={t`What the marks mean`}>
      <li><span className="plan-key plan-key-seller" />{t`Ours`}</li>
      <li><span className="plan-key plan-key-buyer" />{t`The buyer's`}</li>
      <li><span className="plan-key plan-key-critical" />{t`Critical: a day later moves the end`}</li>
      <li><span className="plan-key plan-key-spare" />{t`Days to spare`}</li>
      <li><span className="plan-key plan-key-closed" />{t`Holidays`}</li>
    </ul>
  )
}
