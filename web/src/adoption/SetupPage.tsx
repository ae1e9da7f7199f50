import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Guide, GuideStep } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { Notice } from '../ui/Notice'
import { PageHeader } from '../ui/PageHeader'
import { Progress } from '../ui/Progress'
import { ErrorState, Skeleton } from '../ui/states'
import { say } from '../ui/toasts'
import { guideQuery } from './queries'
import { step_words } from './steps'
import '../ui/lists.css'
import './Setup.css'

/** The seven steps of a start. None is ticked by hand: each says what the workspace has done so far. */
export function SetupPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const { data: guide, error, refetch } = useQuery(guideQuery(useWorkspace()))
  const tell = useTell()
  return (
    <>
      <PageHeader title={t`Getting started`} actions={guide?.may_hide && !guide.hidden && <Button onPress={() => tell.mutate('hide')}>{t`Put away`}</Button>} />
      <div className="page-body">
        <div className="page-narrow setup">
          {error && <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>}
          {!guide && !error && <Skeleton height={420} />}
          {guide && <Steps guide={guide} tell={what => tell.mutate(what)} />}
        </div>
      </div>
    </>
  )
}

type Telling = 'hide' | 'show' | 'criteria'

function useTell() {
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  return useMutation({
    mutationFn: (what: Telling) => post(`/w/${workspace}/guide/${what}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [workspace, 'guide'] }),
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
  })
}

function Steps({ guide, tell }: { guide: Guide; tell: (what: Telling) => void }) {
  const { t } = useLingui()
  const { done, steps } = guide
  const of = steps.length
  const next = steps.find(step => step.state !== 'done')
  return (
    <>
      {guide.hidden && (
        <Notice icon="star" action={guide.may_hide && <Button size="small" onPress={() => tell('show')}>{t`Show it again`}</Button>}>
          {t`These steps are put away. Nobody sees them in the side bar.`}
        </Notice>
      )}
      <div className="setup-sum">
        <b>{done === of ? t`All seven steps are done` : t`${done} of ${of} steps are done`}</b>
        <Progress label={t`${done} of ${of} steps are done`} done={done / of} />
      </div>
      <ol className="panel setup-steps">
        {steps.map((step, index) => (
          <StepRow key={step.kind} step={step} number={index + 1} isNext={step === next} onAgree={guide.may_agree && step.kind === 'criteria' ? () => tell('criteria') : undefined} />
        ))}
      </ol>
    </>
  )
}

function StepRow({ step, number, isNext, onAgree }: { step: GuideStep; number: number; isNext: boolean; onAgree?: () => void }) {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const words = step_words[step.kind]
  const standing = useStanding(step)
  const done = step.state === 'done'
  return (
    <li className={isNext ? 'setup-step setup-next' : 'setup-step'}>
      <span className={done ? 'setup-mark setup-done figures' : 'setup-mark figures'} aria-hidden="true">
        {done ? <Icon name="check" size={14} /> : number}
      </span>
      <div className="setup-words">
        <h2>
          {i18n._(words.name)} {done && <Chip tone="good">{t`Done`}</Chip>} {step.state === 'begun' && <Chip tone="info">{t`Begun`}</Chip>}
        </h2>
        <p className="quiet">{i18n._(words.why)}</p>
        {standing && <p className="setup-standing figures">{standing}</p>}
        {!step.may && !done && (
          <p className="quiet">
            <Trans>An administrator does this.</Trans>
          </p>
        )}
        {step.may && !done && (
          <p className="setup-deeds">
            <Link className={isNext ? 'button button-primary button-small' : 'button button-plain button-small'} to={words.to} params={{ workspace }} search={words.search ?? {}}>
              {i18n._(words.go)}
            </Link>
            {onAgree && <Button size="small" onPress={onAgree}>{t`They fit as they are`}</Button>}
          </p>
        )}
      </div>
    </li>
  )
}

/** How far it is, in numbers, where numbers say something. */
function useStanding(step: GuideStep): string | null {
  const { t } = useLingui()
  const { count, of } = step
  switch (step.kind) {
    case 'criteria':
      return t`${count} of ${of} stages have exit criteria`
    case 'audit':
      return count > 0 ? t`${plural(count, { one: '# deal claims its stage without proof', other: '# deals claim their stage without proof' })}` : null
    case 'rhythm':
      return count > 0 ? t`${plural(count, { one: '# rhythm in force', other: '# rhythms in force' })}` : null
    case 'guardrails':
      return count > 0 ? t`${plural(count, { one: '# stage asks for more than proof', other: '# stages ask for more than proof' })}` : null
    case 'training':
      return of > 0 ? t`${count} of ${of} sellers have handed in a proof` : null
    case 'accuracy':
      return count < of ? t`${count} of ${of} cases` : null
    case 'review':
      return null
  }
}
