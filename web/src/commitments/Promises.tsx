import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { dealCommitmentsQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Deal } from '../api/types'
import type { Commitment } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button, IconButton } from '../ui/Button'
import type { IconName } from '../ui/Icon'
import { Menu, MenuAction } from '../ui/Menu'
import { Panel } from '../ui/Panel'
import { openSheet } from '../ui/sheets'
import { Skeleton } from '../ui/states'
import { Due } from './Due'
import { type Keeping, mayKeep } from './useKeeping'
import './Promises.css'

const KeepingDialogs = lazy(() => import('./KeepingDialogs').then(file => ({ default: file.KeepingDialogs })))

/** What is owed in this deal: the one next step, then whatever else is open. */
export function Promises({ deal, maySet }: { deal: Deal; maySet: boolean }) {
  const { t } = useLingui()
  const { data, isPending } = useQuery(dealCommitmentsQuery(useWorkspace(), deal.id))
  const open = data?.items ?? []
  const step = open.find(one => one.kind === 'next_step')
  // The steps of a plan stand in the plan.
  const others = open.filter(one => one.kind !== 'next_step' && one.kind !== 'plan_step')
  const name = { id: deal.id, name: deal.customer.name }
  return (
    <>
      {(deal.state === 'open' || step) && (
        <Panel title={t`Next step`} className={step && step.late_days > 0 ? 'step-box step-box-late' : 'step-box'}>
          {isPending && <div className="side-none"><Skeleton height={40} /></div>}
          {!isPending && !step && (
            <div className="side-none">
              <p>{t`Nobody has said what happens next.`}</p>
              {maySet && <Button size="small" icon="plus" shortcut="n" onPress={() => openSheet('set-next-step', { deal: name, start: deal.next_step_template ?? undefined })}>{t`Set the next step`}</Button>}
            </div>
          )}
          {step && <Promise commitment={step} full />}
        </Panel>
      )}
      {others.length > 0 && (
        <Panel title={t`Asked for`}>
          <ul>
            {others.map(one => (
              <li key={one.id} className="promise-line">
                <Promise commitment={one} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

function Promise({ commitment, full }: { commitment: Commitment; full?: boolean }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState<Keeping | null>(null)
  // The next step has a button of its own for being done.
  const more = (['settle', 'reschedule', 'hand-over', 'withdraw'] as const).filter(keeping => mayKeep(commitment, keeping) && !(full && keeping === 'settle'))
  const names: Record<Keeping, string> = { settle: t`Mark as done`, reschedule: t`Agree on another day`, 'hand-over': t`Hand over`, withdraw: t`Withdraw` }
  const settles = mayKeep(commitment, 'settle')
  return (
    <div className="promise">
      <div className="promise-head">
        <p className="promise-title">{commitment.title}</p>
        {!full && more.length > 0 && <More names={names} more={more} of={commitment.title} onAsk={setAsking} />}
      </div>
      <div className={full ? 'promise-people' : 'promise-people promise-people-short'}>
        <Avatar name={commitment.owner.name} side={commitment.side} />
        <span className="one-line">{commitment.owner.name}</span>
        {commitment.with && <With name={commitment.with.name} side={commitment.side === 'seller' ? 'buyer' : 'seller'} />}
        {!full && <Due commitment={commitment} />}
      </div>
      {full && <Due commitment={commitment} />}
      {full && (settles || more.length > 0) && (
        <div className="promise-actions">
          {settles && <Button size="small" icon="check" onPress={() => setAsking('settle')}>{t`Mark as done`}</Button>}
          {more.length > 0 && <More names={names} more={more} of={commitment.title} onAsk={setAsking} />}
        </div>
      )}
      <Suspense>{asking && <KeepingDialogs which={asking} commitment={commitment} onClose={() => setAsking(null)} />}</Suspense>
    </div>
  )
}

function With({ name, side }: { name: string; side: 'seller' | 'buyer' }) {
  const { t } = useLingui()
  return (
    <>
      <span className="quiet">{t`with`}</span>
      <Avatar name={name} side={side} />
      <span className="one-line">{name}</span>
    </>
  )
}

const icons: Record<Keeping, IconName> = { settle: 'check', reschedule: 'calendar', 'hand-over': 'person', withdraw: 'close' }

interface MoreProps {
  names: Record<Keeping, string>
  more: readonly Keeping[]
  of: string
  onAsk: (keeping: Keeping) => void
}

function More({ names, more, of, onAsk }: MoreProps) {
  const { t } = useLingui()
  return (
    <Menu label={t`More`} trigger={<IconButton icon="more" label={t`More: ${of}`} />}>
      {more.map(keeping => (
        <MenuAction key={keeping} danger={keeping === 'withdraw'} icon={icons[keeping]} onAction={() => onAsk(keeping)}>
          {names[keeping]}
        </MenuAction>
      ))}
    </Menu>
  )
}
