import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { patch, post } from '../api/client'
import { useExplain } from '../api/problems'
import { absencesQuery, calendarQuery } from '../api/queries'
import { useMay, useWorkspace } from '../api/session'
import type { Absence, WorkspaceCalendar } from '../api/types'
import { Button, IconButton } from '../ui/Button'
import { Select } from '../ui/Choice'
import { Day } from '../ui/Figures'
import { useHolidayName } from '../api/holidays'
import { Complaint } from '../ui/states'
import { useCountryName } from './countries'
import { Reminders } from './Reminders'

const NoteAbsence = lazy(() => import('./NoteAbsence').then(file => ({ default: file.NoteAbsence })))

/** Which days are worked, who is away when, and when people are reminded. */
export function Calendars() {
  return (
    <>
      <Away />
      <Country />
      <Reminders />
    </>
  )
}

function Away() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const mayNote = useMay('manage_commitments')
  const list = useInfiniteQuery(absencesQuery(workspace))
  const away = list.data?.pages.flatMap(page => page.items) ?? []
  const [noting, setNoting] = useState(false)
  const remove = useMutation({
    mutationFn: (absence: Absence) => post(`/w/${workspace}/absences/${absence.id}/remove`, {}),
    onSettled: () => client.invalidateQueries({ queryKey: [workspace, 'absences'] }),
  })
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Who is away when</Trans>
        </h2>
        {mayNote && <Button size="small" icon="plus" onPress={() => setNoting(true)}>{t`Note an absence`}</Button>}
      </header>
      <Complaint>{explain(list.error ?? remove.error)}</Complaint>
      {list.isSuccess && away.length === 0 && (
        <p className="panel-note">
          <Trans>Nobody is away. On days off nobody is reminded, and working days are counted without them.</Trans>
        </p>
      )}
      <ul>
        {away.map(absence => (
          <li key={absence.id} className="list-row">
            <span className="list-words">
              <b>{absence.person?.name ?? t`Everybody`}</b>
              <small>
                <Day day={absence.first_day} />
                {absence.last_day !== absence.first_day && <> – <Day day={absence.last_day} /></>}
                {absence.note && <> · {absence.note}</>}
              </small>
            </span>
            {absence.may_remove && <IconButton icon="close" label={t`Remove the absence of ${absence.person?.name ?? t`Everybody`}`} onPress={() => remove.mutate(absence)} />}
          </li>
        ))}
      </ul>
      {list.hasNextPage && <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>{t`Show more`}</Button>}
      <Suspense>{noting && <NoteAbsence onClose={() => setNoting(false)} />}</Suspense>
    </section>
  )
}

function Country() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const countryName = useCountryName()
  const mayChange = useMay('manage_workspace')
  const { data } = useQuery(calendarQuery(workspace))
  const choose = useMutation({
    mutationFn: (country: string) => patch<WorkspaceCalendar>(`/w/${workspace}/calendar`, { country: country === 'none' ? '' : country }),
    onSuccess: view => client.setQueryData(calendarQuery(workspace).queryKey, view),
  })
  if (!data) return null
  const published = data.published.find(one => one.country === data.country)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Holidays</Trans>
        </h2>
      </header>
      <div className="panel-note">
        <Complaint>{explain(choose.error)}</Complaint>
        {mayChange ? (
          <Select
            label={t`Country of the workspace`}
            hint={data.guessed ? t`Taken from the time zone. Buyers follow the country of their customer.` : t`Buyers follow the country of their customer.`}
            choices={[...data.published.map(one => ({ id: one.country, name: countryName(one.country) })), { id: 'none', name: t`No holidays` }]}
            value={published ? data.country : 'none'}
            onChange={country => choose.mutate(country)}
          />
        ) : (
          <p>{published ? countryName(data.country) : t`No holidays`}</p>
        )}
        {published && <Published calendar={published} />}
      </div>
    </section>
  )
}

function Published({ calendar }: { calendar: WorkspaceCalendar['published'][number] }) {
  const { t } = useLingui()
  const holidayName = useHolidayName()
  return (
    <>
      <ul className="calendar-days">
        {calendar.next_days.slice(0, 6).map(one => (
          <li key={one.day}>
            <Day day={one.day} /> · {holidayName(one.holiday)}
            {one.kind === 'joint_leave' && <> ({t`joint leave`})</>}
            {one.kind === 'worked' && <> ({t`worked instead`})</>}
          </li>
        ))}
      </ul>
      {calendar.years.map(year => (
        <p key={year.year} className="quiet">
          {year.year}: {year.source}, <Day day={year.published} />
        </p>
      ))}
    </>
  )
}
