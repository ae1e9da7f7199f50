import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useMay, useWorkspace } from '../api/session'
import type { Rhythm } from '../api/types'
import { Button, IconButton } from '../ui/Button'
import { Day } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { ListSkeleton } from '../ui/List'
import { Menu, MenuAction } from '../ui/Menu'
import { Complaint, EmptyState } from '../ui/states'
import { looking_names, whenOf } from './names'
import { rhythmsQuery } from './queries'
import { useStart } from './useReviewing'

const RhythmForm = lazy(() => import('./RhythmForm').then(file => ({ default: file.RhythmForm })))

/** Which reviews come when, and the button that starts one. */
export function Rhythms() {
  const { t } = useLingui()
  const coach = useMay('coach')
  const { data, isPending } = useQuery(rhythmsQuery(useWorkspace()))
  const [editing, setEditing] = useState<Rhythm | 'new' | null>(null)
  if (isPending) return <ListSkeleton />
  const rhythms = data?.items ?? []
  if (rhythms.length === 0) return <NoRhythm />
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t`Rhythm`}</h2>
        {coach && <Button size="small" icon="plus" onPress={() => setEditing('new')}>{t`Add a rhythm`}</Button>}
      </header>
      <ul>
        {rhythms.map(rhythm => (
          <RhythmRow key={rhythm.id} rhythm={rhythm} onEdit={() => setEditing(rhythm)} />
        ))}
      </ul>
      <Suspense>{editing && <RhythmForm rhythm={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}</Suspense>
    </section>
  )
}

function RhythmRow({ rhythm, onEdit }: { rhythm: Rhythm; onEdit: () => void }) {
  const { t, i18n } = useLingui()
  const coach = useMay('coach')
  const start = useStart()
  const client = useQueryClient()
  const workspace = useWorkspace()
  const end = useMutation({ mutationFn: () => post(`/w/${workspace}/rhythms/${rhythm.id}/end`), onSuccess: () => client.invalidateQueries({ queryKey: [workspace, 'rhythms'] }) })
  const name = rhythm.name || i18n._(looking_names[rhythm.looking])
  return (
    <li className="list-row">
      <Icon name="calendar" />
      <span className="list-words">
        <b>{name}</b>
        <small>
          {whenOf(rhythm, i18n)} · {rhythm.leader.name}
        </small>
      </span>
      <span className="list-end">
        <span className={rhythm.is_due ? 'list-late' : 'quiet'}>
          {t`Due`} <Day day={rhythm.due_day} near />
        </span>
        {coach && (
          <Button size="small" look={rhythm.is_due ? 'primary' : 'plain'} isPending={start.isPending} onPress={() => start.mutate({ rhythm: rhythm.id })} aria-label={t`Start: ${name}`}>
            {t`Start`}
          </Button>
        )}
        {coach && (
          <Menu label={t`More`} trigger={<IconButton icon="more" label={t`More: ${name}`} />}>
            <MenuAction icon="pencil" onAction={onEdit}>{t`Change`}</MenuAction>
            <MenuAction icon="close" danger onAction={() => end.mutate()}>{t`End this rhythm`}</MenuAction>
          </Menu>
        )}
      </span>
    </li>
  )
}

function NoRhythm() {
  const { t } = useLingui()
  const coach = useMay('coach')
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const set = useMutation({
    mutationFn: (usual: 'inspection' | 'velocity') => post(`/w/${workspace}/rhythms/usual`, { usual }),
    onSuccess: () => client.invalidateQueries({ queryKey: [workspace, 'rhythms'] }),
  })
  return (
    <EmptyState
      icon="calendar"
      title={t`No rhythm is set`}
      action={
        coach && (
          <>
            <Button look="primary" isPending={set.isPending} onPress={() => set.mutate('inspection')}>{t`Late stages weekly, slow deals monthly, audit quarterly`}</Button>
            <Button isPending={set.isPending} onPress={() => set.mutate('velocity')}>{t`Late stages weekly, all deals every second week, velocity monthly`}</Button>
            <Complaint>{explain(set.error)}</Complaint>
          </>
        )
      }
    >
      {coach ? t`Deals that are looked at in a fixed rhythm do not go wrong unseen. Start with one of these; you can change it.` : t`A manager can set when which deals are looked at.`}
    </EmptyState>
  )
}
