import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Audit, ClaimLine } from '../api/types'
import { Icon } from '../ui/Icon'
import { PageHeader } from '../ui/PageHeader'
import { Progress } from '../ui/Progress'
import { ErrorState, Skeleton } from '../ui/states'
import { useWalk } from '../ui/walk'
import { AuditDeal } from './AuditDeal'
import { AuditEnd } from './AuditEnd'
import { auditQuery } from './queries'
import '../ui/lists.css'
import './Audit.css'

/** An audit: what comes next on one side, the deal that is decided on the other. */
export function AuditRun({ id }: { id: string }) {
  const { t } = useLingui()
  const explain = useExplain()
  const workspace = useWorkspace()
  const { data: audit, error, refetch } = useQuery(auditQuery(workspace, id))
  return (
    <>
      <PageHeader
        title={t`Pipeline audit`}
        before={
          <Link to="/w/$workspace/audit" params={{ workspace }} className="crumb" aria-label={t`All audits`}>
            <Icon name="back" size={14} />
          </Link>
        }
      >
        {audit && <Counter audit={audit} />}
      </PageHeader>
      {error && <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>}
      {!audit && !error && (
        <div className="page-body" aria-hidden="true">
          <Skeleton height={320} />
        </div>
      )}
      {audit && (audit.may_decide && audit.next.length > 0 ? <Running audit={audit} /> : <AuditEnd audit={audit} />)}
    </>
  )
}

function Counter({ audit }: { audit: Audit }) {
  const { t } = useLingui()
  const done = audit.looked_at
  const of = audit.total.capped ? `${audit.total.count}+` : String(audit.total.count)
  const words = t`${done} of ${of}`
  return (
    <span className="audit-counter figures" role="status">
      {words}
      <Progress label={words} done={Math.min(1, done / Math.max(1, audit.total.count))} />
    </span>
  )
}

function Running({ audit }: { audit: Audit }) {
  const ids = audit.next.map(line => line.deal.id)
  const { here, setHere, list } = useWalk<HTMLOListElement>(ids, ids[0])
  const deal = here ?? (ids[0] as string)
  const line = audit.next.find(one => one.deal.id === deal)
  return (
    <div className="audit-page">
      <Ahead audit={audit} here={deal} setHere={setHere} list={list} />
      {line && <AuditDeal key={deal} audit={audit} line={line} />}
    </div>
  )
}

function Ahead({ audit, here, setHere, list }: { audit: Audit; here: string; setHere: (id: string) => void; list: RefObject<HTMLOListElement | null> }) {
  const { t } = useLingui()
  return (
    <nav className="audit-ahead" aria-label={t`What comes next`}>
      <ol ref={list}>
        {audit.next.map(line => (
          <li key={line.deal.id}>
            <button type="button" tabIndex={line.deal.id === here ? 0 : -1} className={line.deal.id === here ? 'audit-line audit-here' : 'audit-line'} data-row={line.deal.id} aria-current={line.deal.id === here} onClick={() => setHere(line.deal.id)}>
              <AheadWords line={line} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function AheadWords({ line }: { line: ClaimLine }) {
  return (
    <span className="audit-words">
      <b className="one-line">{line.customer.name}</b>
      <small className="one-line">{line.deal.name}</small>
      <small className="one-line">{line.stage_name}</small>
    </span>
  )
}
