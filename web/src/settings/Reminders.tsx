import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { remindersQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Ladder } from '../api/types'
import { IconButton } from '../ui/Button'
import { useCommitmentKindName } from '../ui/names'

const EditLadder = lazy(() => import('./EditLadder').then(file => ({ default: file.EditLadder })))

/** When people are reminded of what they owe, and when a manager is told. */
export function Reminders() {
  const { t } = useLingui()
  const kindName = useCommitmentKindName()
  const { data } = useQuery(remindersQuery(useWorkspace()))
  const [editing, setEditing] = useState<Ladder | null>(null)
  if (!data) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Reminders</Trans>
        </h2>
      </header>
      <p className="panel-note">
        <Trans>Counted in working days of who owes it, never on a holiday or while they are away. The inbox shows them.</Trans>
      </p>
      <ul>
        {data.ladders.map(ladder => (
          <li key={ladder.kind} className="list-row">
            <span className="list-words">
              <b>{kindName(ladder.kind)}</b>
              <small>
                {ladder.rungs.length === 0 && <Trans>Never</Trans>}
                {ladder.rungs.map((rung, index) => (
                  <span key={rung.days}>
                    {index > 0 && ' · '}
                    <RungWords rung={rung} />
                  </span>
                ))}
              </small>
            </span>
            {data.may_change && <IconButton icon="pencil" label={t`Change the reminders of ${kindName(ladder.kind)}`} onPress={() => setEditing(ladder)} />}
          </li>
        ))}
      </ul>
      <Suspense>{editing && <EditLadder ladder={editing} onClose={() => setEditing(null)} />}</Suspense>
    </section>
  )
}

function RungWords({ rung: { days, act } }: { rung: Ladder['rungs'][number] }) {
  if (act === 'escalate') return <Plural value={days} one="# day after: the manager is told" other="# days after: the manager is told" />
  if (days === 0) return <Trans>on the day</Trans>
  return days < 0 ? <Plural value={-days} one="# day before" other="# days before" /> : <Plural value={days} one="# day after" other="# days after" />
}
