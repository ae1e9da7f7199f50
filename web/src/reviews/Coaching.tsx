import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMay, useWorkspace } from '../api/session'
import type { Deal, Intervention, Said } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Day } from '../ui/Figures'
import { Panel } from '../ui/Panel'
import { intervention_names, looking_names, outcome_names, questions } from './names'
import { interventionsQuery, saidQuery } from './queries'
import { useStart } from './useReviewing'
import './Coaching.css'

const StepIn = lazy(() => import('./StepIn').then(file => ({ default: file.StepIn })))
const SettleIntervention = lazy(() => import('./SettleIntervention').then(file => ({ default: file.SettleIntervention })))

/** What reviews said about this deal, and when a manager stepped in. */
export function Coaching({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const coach = useMay('coach')
  const start = useStart()
  const [stepping, setStepping] = useState(false)
  const said = useQuery(saidQuery(workspace, deal.id)).data?.items ?? []
  const interventions = useQuery(interventionsQuery(workspace, deal.id)).data?.items ?? []
  const latest = said[0]
  if (!coach && !latest && interventions.length === 0) return null
  return (
    <Panel title={t`Reviews`}>
      <div className="coaching">
        {latest ? <Latest said={latest} /> : <p className="quiet">{t`Nobody went through this deal yet.`}</p>}
        {interventions.map(intervention => (
          <InterventionLine key={intervention.id} intervention={intervention} />
        ))}
        {coach && (
          <div className="coaching-deeds">
            {deal.state === 'open' && <Button size="small" icon="search" isPending={start.isPending} onPress={() => start.mutate({ deal: deal.id })}>{t`Inspect this deal`}</Button>}
            <Button size="small" icon="flag" onPress={() => setStepping(true)}>{t`Log an intervention`}</Button>
          </div>
        )}
      </div>
      <Suspense>{stepping && <StepIn deal={deal} onClose={() => setStepping(false)} />}</Suspense>
    </Panel>
  )
}

function Latest({ said }: { said: Said }) {
  const { i18n } = useLingui()
  const workspace = useWorkspace()
  return (
    <div>
      <p>
        <Link to="/w/$workspace/reviews/$review" params={{ workspace, review: said.review }}>{said.title || i18n._(looking_names[said.looking])}</Link>
        {' · '}
        <Day day={said.held_on} /> {said.outcome && <Chip>{i18n._(outcome_names[said.outcome])}</Chip>}
      </p>
      <dl className="coaching-answers">
        {questions
          .filter(question => said.answers[question.id])
          .map(question => (
            <div key={question.id}>
              <dt>{i18n._(question.name)}</dt>
              <dd>{said.answers[question.id]}</dd>
            </div>
          ))}
      </dl>
      {said.note && <p className="quiet">{said.note}</p>}
    </div>
  )
}

function InterventionLine({ intervention }: { intervention: Intervention }) {
  const { t, i18n } = useLingui()
  const [settling, setSettling] = useState(false)
  const results = { open: t`Result open`, helped: t`Helped`, did_not_help: t`Did not help` }
  const tones = { open: 'plain', helped: 'good', did_not_help: 'bad' } as const
  const may = intervention.may.some(one => one.action === 'settle' && one.allowed)
  return (
    <div className="coaching-step">
      <p>
        {i18n._(intervention_names[intervention.kind])} · {intervention.stepped_in_by.name} · <Day day={intervention.on_day} />
      </p>
      <p>
        <Chip tone={tones[intervention.result]}>{results[intervention.result]}</Chip> {may && <Button size="small" look="quiet" onPress={() => setSettling(true)}>{t`Did it help?`}</Button>}
      </p>
      {(intervention.result_note || intervention.note) && <p className="quiet">{intervention.result_note || intervention.note}</p>}
      <Suspense>{settling && <SettleIntervention intervention={intervention} onClose={() => setSettling(false)} />}</Suspense>
    </div>
  )
}
