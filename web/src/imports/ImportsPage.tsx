import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { uploadWatched } from '../api/client'
import { useExplain } from '../api/problems'
import { importsQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Import } from '../api/types'
import { Chip, type ChipTone } from '../ui/Chip'
import { FileDrop } from '../ui/FileDrop'
import { formatNumber } from '../ui/format'
import { Icon } from '../ui/Icon'
import { PageHeader } from '../ui/PageHeader'
import { Panel } from '../ui/Panel'
import { Progress } from '../ui/Progress'
import { Complaint, ErrorState, Skeleton } from '../ui/states'
import { Claims } from './Claims'
import { useImportStateName, useSourceName } from './words'
import './Imports.css'

/** Deals from another system: drop its export, look it over, apply it. */
export function ImportsPage() {
  const { t } = useLingui()
  return (
    <>
      <PageHeader title={t`Import`} />
      <div className="imports">
        <div className="imports-narrow">
          <NewImport />
          <Claims />
          <PastImports />
        </div>
      </div>
    </>
  )
}

function NewImport() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const client = useQueryClient()
  const explain = useExplain()
  const [sent, setSent] = useState(0)
  const send = useMutation({
    mutationFn: (file: File) => uploadWatched<Import>(`/w/${workspace}/imports`, { name: file.name }, new Blob([file], { type: 'text/csv' }), setSent),
    onSuccess: made => {
      void client.invalidateQueries({ queryKey: [workspace, 'imports'] })
      void navigate({ to: '/w/$workspace/import/$import', params: { workspace, import: made.id } })
    },
  })
  return (
    <Panel title={t`Bring your deals along`} className="import-new">
      <div className="import-new-body">
        <p className="quiet">{t`A CSV file from Salesforce, HubSpot or a spreadsheet. Nothing changes until you have looked it over and applied it.`}</p>
        <Complaint>{explain(send.error)}</Complaint>
        {send.isPending ? (
          <div className="import-sending" role="status">
            <p>{t`Sending ${send.variables.name}`}</p>
            <Progress label={t`Sending ${send.variables.name}`} done={sent} />
          </div>
        ) : (
          <FileDrop label={t`Drop a CSV file here`} hint={t`Up to 200 MB`} accept={['.csv', 'text/csv', '.txt', '.tsv']} onFile={file => send.mutate(file)} />
        )}
      </div>
    </Panel>
  )
}

const tones: Record<Import['state'], ChipTone> = { reading: 'info', mapping: 'warning', preview: 'warning', applying: 'info', applied: 'good', cancelled: 'plain', failed: 'bad' }

function PastImports() {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const sourceName = useSourceName()
  const stateName = useImportStateName()
  const { data, error, isPending, refetch } = useQuery(importsQuery(workspace))
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  if (isPending) return <Skeleton height={120} />
  if (data.items.length === 0) return null
  return (
    <Panel title={t`Imports`}>
      <ul>
        {data.items.map(one => (
          <li key={one.id} className="import-line">
            <Link to="/w/$workspace/import/$import" params={{ workspace, import: one.id }} className="import-link">
              <Icon name="file" size={18} />
              <span className="import-words">
                <b className="one-line">{one.file_name}</b>
                <span className="quiet one-line">{sourceName(one.source)}</span>
              </span>
              <span className="quiet figures import-rows">{t`${formatNumber(one.counts.rows, i18n.locale)} rows`}</span>
              <Chip tone={tones[one.state]}>{stateName(one.state)}</Chip>
              <Icon name="right" size={14} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
