import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useWorkspace } from '../api/session'
import type { Audit, ClaimLine } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Day, Money } from '../ui/Figures'
import { useKeys } from '../ui/keys'
import { proofsQuery } from './queries'
import { Proofs } from './Proofs'
import { useDeciding } from './useDeciding'

const AuditMoveBack = lazy(() => import('./AuditMoveBack').then(file => ({ default: file.AuditMoveBack })))
const Disqualify = lazy(() => import('./Disqualify').then(file => ({ default: file.Disqualify })))

/** One deal of the audit: what it claims, what speaks for it, and the four ways to decide. */
export function AuditDeal({ audit, line }: { audit: Audit; line: ClaimLine }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const { deal, customer, stage_name } = line
  return (
    <div className="audit-main">
      <section className="panel" aria-label={customer.name}>
        <header className="audit-head">
          <div>
            <h2>
              <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal: deal.id }}>{customer.name}</Link>
            </h2>
            <p className="quiet">{deal.name}</p>
          </div>
          <Chip tone="info" icon="flag">{t`Claims ${stage_name}`}</Chip>
        </header>
        <dl className="audit-facts">
          <div>
            <dt>{t`Value`}</dt>
            <dd>
              <Money value={line.value} />
            </dd>
          </div>
          <div>
            <dt>{t`Close day`}</dt>
            <dd>{line.close_day ? <Day day={line.close_day} /> : t`Not set`}</dd>
          </div>
          <div>
            <dt>{t`Owner`}</dt>
            <dd>{line.owner.name}</dd>
          </div>
        </dl>
      </section>
      <Proofs audit={audit.id} deal={{ id: deal.id, name: deal.name }} />
      <Deeds audit={audit} line={line} />
    </div>
  )
}

function Deeds({ audit, line }: { audit: Audit; line: ClaimLine }) {
  const { t } = useLingui()
  const { deal, customer } = line
  const decide = useDeciding(audit.id)
  const { data: proofs } = useQuery(proofsQuery(useWorkspace(), audit.id, deal.id))
  const [open, setOpen] = useState<'move-back' | 'disqualify' | null>(null)
  const keep = () => decide.mutate({ act: 'keep', body: { deal: deal.id }, words: t`${customer.name} is kept` })
  const skip = () => decide.mutate({ act: 'skip', body: { deal: deal.id }, words: t`${customer.name} is left for later` })
  useKeys([
    { keys: '1', does: t`Keep it`, run: keep },
    { keys: '2', does: t`Move back`, run: () => setOpen('move-back') },
    { keys: '3', does: t`Let it go`, run: () => setOpen('disqualify') },
    { keys: '4', does: t`Later`, run: skip },
  ])
  const about = { audit: audit.id, line, onClose: () => setOpen(null) }
  return (
    <div className="audit-deeds" role="group" aria-label={t`What becomes of it?`}>
      <Button look={proofs?.may_keep ? 'primary' : 'plain'} icon="check" shortcut="1" isPending={decide.isPending} onPress={keep}>{t`Keep it`}</Button>
      <Button icon="left" shortcut="2" onPress={() => setOpen('move-back')}>{t`Move back`}</Button>
      <Button icon="close" shortcut="3" onPress={() => setOpen('disqualify')}>{t`Let it go`}</Button>
      <Button look="quiet" icon="clock" shortcut="4" onPress={skip}>{t`Later`}</Button>
      <Suspense>
        {open === 'move-back' && <AuditMoveBack {...about} />}
        {open === 'disqualify' && <Disqualify {...about} />}
      </Suspense>
    </div>
  )
}
