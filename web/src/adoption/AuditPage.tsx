import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Audit } from '../api/types'
import { Button } from '../ui/Button'
import { PageHeader } from '../ui/PageHeader'
import { Complaint, EmptyState, ErrorState, Skeleton } from '../ui/states'
import { auditDoorQuery } from './queries'
import '../ui/lists.css'

/** Where an audit begins, or goes on. */
export function AuditPage() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { data: door, error, refetch } = useQuery(auditDoorQuery(workspace))
  const start = useMutation({
    mutationFn: () => post<Audit>(`/w/${workspace}/audits`),
    onSuccess: audit => {
      client.setQueryData([workspace, 'audits', audit.id], audit)
      void client.invalidateQueries({ queryKey: [workspace, 'audits', 'door'] })
      void navigate({ to: '/w/$workspace/audit/$audit', params: { workspace, audit: audit.id } })
    },
  })
  const count = door?.claims.count ?? 0
  return (
    <>
      <PageHeader title={t`Pipeline audit`} />
      <div className="page-body">
        <div className="page-narrow">
          {error && <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>}
          {!door && !error && <Skeleton height={220} />}
          <Complaint>{explain(start.error)}</Complaint>
          {door && count === 0 && !door.running && (
            <EmptyState
              icon="shield"
              title={t`Every open deal stands on proof`}
              action={
                <Link className="button button-plain" to="/w/$workspace/pipeline" params={{ workspace }}>
                  {t`Go to the pipeline`}
                </Link>
              }
            >
              {t`When an import or an override puts a deal where no proof brought it, it waits here.`}
            </EmptyState>
          )}
          {door && (count > 0 || door.running) && (
            <EmptyState
              icon="flag"
              title={t`${plural(count, { one: '# deal claims its stage without proof', other: '# deals claim their stage without proof' })}`}
              action={<Button look="primary" isPending={start.isPending} onPress={() => start.mutate()}>{door.running ? t`Go on with the audit` : t`Start the audit`}</Button>}
            >
              {t`Go through them one by one, with the keyboard if you like: keep a deal on proof, move it back, let it go, or leave it for later. You can stop at any time and go on where you were.`}
            </EmptyState>
          )}
        </div>
      </div>
    </>
  )
}
