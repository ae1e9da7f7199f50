import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Inspection, Looking } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Day } from '../ui/Figures'
import { Panel } from '../ui/Panel'
import { ErrorState, Skeleton } from '../ui/states'
import { Actions } from './Actions'
import { Criteria } from './Criteria'
import { Facts } from './Facts'
import { intervention_names, outcome_names, trouble_names } from './names'
import { mayRecord } from './may'
import { inspectionQuery, interventionsQuery } from './queries'
import { Questions } from './Questions'
import { SavedText } from './SavedText'
import { useRecord } from './useReviewing'
import '../ui/lists.css'

const StepIn = lazy(() => import('./StepIn').then(file => ({ default: file.StepIn })))

interface PanelProps {
  id: string
  looking: Looking
  /** None at the last deal. */
  onNext?: () => void
  /** None when it may not be closed. */
  onClose?: () => void
}

/** One deal being talked about: what is known, what is asked, what is agreed. */
export function InspectionPanel({ id, looking, onNext, onClose }: PanelProps) {
  const explain = useExplain()
  const { data: inspection, error, refetch } = useQuery(inspectionQuery(useWorkspace(), id))
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  if (!inspection) return <Skeleton height={420} />
  return <Shown inspection={inspection} looking={looking} onNext={onNext} onClose={onClose} />
}

function Shown({ inspection, looking, onNext, onClose }: Omit<PanelProps, 'id'> & { inspection: Inspection }) {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const record = useRecord(inspection)
  const open = mayRecord(inspection)
  const [stepping, setStepping] = useState(false)
  return (
    <>
      <section className="panel" aria-label={inspection.facts.customer.name}>
        <header className="inspection-head">
          <h2>
            <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal: inspection.deal }}>{inspection.facts.customer.name}</Link>
          </h2>
          <span className="quiet">{inspection.facts.name}</span>
        </header>
        <Facts facts={inspection.facts} />
        {inspection.troubles.length > 0 && (
          <p className="inspection-troubles">
            {inspection.troubles.map(trouble => (
              <Chip key={trouble.kind} tone={trouble.level === 'red' ? 'bad' : 'warning'}>
                {i18n._(trouble_names[trouble.kind])}
                {trouble.since && (
                  <>
                    {' · '}
                    <Since day={trouble.since} />
                  </>
                )}
              </Chip>
            ))}
          </p>
        )}
      </section>
      {looking === 'stage_audit' ? <Criteria inspection={inspection} /> : <Questions inspection={inspection} />}
      <Actions inspection={inspection} />
      <Panel title={t`Minutes and outcome`}>
        <div className="inspection-part">
          <SavedText label={t`Minutes`} value={inspection.note} onSave={note => record.mutate({ note })} isReadOnly={!open} before={inspection.before?.note} />
          {looking !== 'stage_audit' && <Outcomes inspection={inspection} isReadOnly={!open} onChoose={outcome => record.mutate({ outcome })} />}
          <SteppedIn inspection={inspection} />
          {inspection.before?.outcome && (
            <p className="said-before">
              {t`Last time:`} {i18n._(outcome_names[inspection.before.outcome])} · <Day day={inspection.before.held_on} />
            </p>
          )}
        </div>
      </Panel>
      <div className="inspection-foot">
        {open && <Button icon="flag" onPress={() => setStepping(true)}>{t`Log an intervention`}</Button>}
        {onNext && <Button look="primary" iconEnd="right" onPress={onNext}>{t`Next deal`}</Button>}
        {!onNext && onClose && <Button look="primary" onPress={onClose}>{t`Close the review`}</Button>}
      </div>
      <Suspense>{stepping && <StepIn deal={{ id: inspection.deal, customer: inspection.facts.customer }} review={inspection.review} onClose={() => setStepping(false)} />}</Suspense>
    </>
  )
}

/** Who stepped in while this review was held. */
function SteppedIn({ inspection }: { inspection: Inspection }) {
  const { i18n } = useLingui()
  const here = useQuery(interventionsQuery(useWorkspace(), inspection.deal)).data?.items.filter(one => one.review === inspection.review) ?? []
  if (here.length === 0) return null
  return (
    <ul className="action-lines">
      {here.map(one => (
        <li key={one.id}>
          {i18n._(intervention_names[one.kind])} <span className="quiet">{one.stepped_in_by.name}</span>
        </li>
      ))}
    </ul>
  )
}

function Since({ day }: { day: string }) {
  return (
    <Trans>
      since <Day day={day} />
    </Trans>
  )
}

function Outcomes({ inspection, isReadOnly, onChoose }: { inspection: Inspection; isReadOnly: boolean; onChoose: (outcome: NonNullable<Inspection['outcome']>) => void }) {
  const { t, i18n } = useLingui()
  const outcomes = Object.keys(outcome_names) as NonNullable<Inspection['outcome']>[]
  return (
    <div role="group" aria-label={t`Outcome`} className="outcomes">
      {outcomes.map(outcome => (
        <Button key={outcome} size="small" isDisabled={isReadOnly} look={inspection.outcome === outcome ? 'primary' : 'plain'} icon={inspection.outcome === outcome ? 'check' : undefined} aria-pressed={inspection.outcome === outcome} onPress={() => onChoose(outcome)}>
          {i18n._(outcome_names[outcome])}
        </Button>
      ))}
    </div>
  )
}
