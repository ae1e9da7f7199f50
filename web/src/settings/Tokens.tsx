import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { tokensQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { ApiToken, TokenOnce } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Day, useToday } from '../ui/Figures'
import { ListSkeleton } from '../ui/List'
import { EmptyState, ErrorState } from '../ui/states'
import { say } from '../ui/toasts'
import { AddToken } from './AddToken'
import { usePermissionName } from './permissions'
import { SecretOnce } from './SecretOnce'

/** Access tokens: how a program signs in as one person, with no more than it needs. */
export function Tokens() {
  const { t } = useLingui()
  const explain = useExplain()
  const { data, error, refetch } = useQuery(tokensQuery(useWorkspace()))
  const [adding, setAdding] = useState(false)
  const [made, setMade] = useState<TokenOnce | null>(null)
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  if (!data) return <ListSkeleton />
  const add = <Button size="small" icon="plus" onPress={() => setAdding(true)}>{t`New token`}</Button>
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Access tokens</Trans>
        </h2>
        {data.items.length > 0 && add}
      </header>
      {data.items.length === 0 ? (
        <EmptyState icon="link" title={t`No access token yet`} action={add}>
          <Trans>A program uses a token instead of a password. What it does is written down under your name.</Trans>
        </EmptyState>
      ) : (
        <ul>
          {data.items.map(token => (
            <TokenRow key={token.id} token={token} />
          ))}
        </ul>
      )}
      {adding && <AddToken onClose={() => setAdding(false)} onMade={setMade} />}
      {made && (
        <SecretOnce title={t`Token “${made.token.name}”`} secret={made.secret} onClose={() => setMade(null)}>
          <Trans>Copy the token now. It is shown once; only its fingerprint is kept.</Trans>
        </SecretOnce>
      )}
    </section>
  )
}

function TokenRow({ token }: { token: ApiToken }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const permissionName = usePermissionName()
  const today = useToday()
  const revoke = useMutation({
    mutationFn: () => post<ApiToken>(`/w/${workspace}/tokens/${token.id}/revoke`),
    onSuccess: () => say(t`The token no longer works`),
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
    onSettled: () => void client.invalidateQueries({ queryKey: [workspace, 'tokens'] }),
  })
  const over = token.expires_at.slice(0, 10) < today
  return (
    <li className="list-row">
      <span className="list-words">
        <b>{token.name}</b>
        <small>
          {token.person.name} · {token.permissions.map(permissionName).join(', ')}
        </small>
      </span>
      <span className="list-end">
        {token.revoked_at ? (
          <Chip>{t`Revoked`}</Chip>
        ) : over ? (
          <Chip>{t`Run out`}</Chip>
        ) : (
          <>
            <span className="quiet list-wide">
              <Trans>
                until <Day day={token.expires_at} />
              </Trans>
            </span>
            <Button size="small" look="danger" onPress={() => revoke.mutate()} isPending={revoke.isPending} aria-label={t`Revoke ${token.name}`}>{t`Revoke`}</Button>
          </>
        )}
      </span>
    </li>
  )
}
