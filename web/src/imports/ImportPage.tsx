import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { importQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Import } from '../api/types'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { PageHeader } from '../ui/PageHeader'
import { usePhone } from '../ui/screen'
import { ErrorState, Skeleton } from '../ui/states'
import { CancelImport } from './CancelImport'
import { ImportEnd } from './ImportEnd'
import { ImportWork } from './ImportWork'
import { MappingStep } from './MappingStep'
import { PreviewStep } from './PreviewStep'
import { useSourceName } from './words'
import './Imports.css'

/** While the server works, the page asks again; the state lives there, so a reload goes on where it was. */
const ask_again_ms = 1000

export function ImportPage({ id }: { id: string }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const { data, error, refetch } = useQuery({
    ...importQuery(workspace, id),
    refetchInterval: query => (query.state.data?.state === 'reading' || query.state.data?.state === 'applying' ? ask_again_ms : false),
  })
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  return (
    <>
      <PageHeader title={data?.file_name ?? t`Import`} before={<WayBack />} actions={data && <CancelImport one={data} />}>
        {data && <SourceChip one={data} />}
      </PageHeader>
      <div className="imports">{data ? <Step one={data} /> : <div className="imports-narrow"><Skeleton height={300} /></div>}</div>
    </>
  )
}

function WayBack() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const phone = usePhone()
  return (
    <Link to="/w/$workspace/import" params={{ workspace }} className="import-crumb" aria-label={phone ? t`Import` : undefined}>
      {phone ? <Icon name="back" size={20} /> : <>{t`Import`} <span aria-hidden="true">/</span></>}
    </Link>
  )
}

function SourceChip({ one }: { one: Import }) {
  const phone = usePhone()
  const sourceName = useSourceName()
  return phone ? null : <Chip>{sourceName(one.source)}</Chip>
}

/** The step the server says, or the columns again when somebody wants to change them from the preview. */
function Step({ one }: { one: Import }) {
  const [changing, setChanging] = useState(false)
  const step = one.state === 'preview' && changing ? 'mapping' : one.state
  return (
    <>
      {(step === 'mapping' || step === 'preview' || step === 'applying') && <Steps at={step === 'mapping' ? 0 : step === 'preview' ? 1 : 2} />}
      {step === 'mapping' && <MappingStep one={one} onDone={() => setChanging(false)} onBack={one.state === 'preview' ? () => setChanging(false) : undefined} />}
      {step === 'preview' && <PreviewStep one={one} onChange={() => setChanging(true)} />}
      {(step === 'reading' || step === 'applying') && <ImportWork one={one} />}
      {(step === 'applied' || step === 'cancelled' || step === 'failed') && <ImportEnd one={one} />}
    </>
  )
}

function Steps({ at }: { at: 0 | 1 | 2 }) {
  const { t } = useLingui()
  const names = [t`Columns`, t`Look it over`, t`Apply`]
  return (
    <ol className="import-steps" aria-label={t`Steps`}>
      {names.map((name, index) => (
        <li key={name} className={index === at ? 'import-step import-step-here' : 'import-step'} aria-current={index === at ? 'step' : undefined}>
          <span className="import-step-number figures">{index < at ? <Icon name="check" size={12} /> : index + 1}</span>
          {name}
          {index < at && <span className="unseen"><Trans>done</Trans></span>}
        </li>
      ))}
    </ol>
  )
}
