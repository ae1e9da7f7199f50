import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useExplain } from '../api/problems'
import type { Blocker, BlockerAction } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button, IconButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Checkbox } from '../ui/fields'
import { Day } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { Menu, MenuAction } from '../ui/Menu'
import { Complaint } from '../ui/states'
import type { BlockerAsk } from './BlockerDialogs'
import { CostOfDelay } from './CostOfDelay'
import { kinds, useKindName, useOutcomeName } from './names'
import { mayDo, useTick } from './useBlockers'

interface BlockerRowProps {
  blocker: Blocker
  onAsk: (ask: BlockerAsk) => void
}

export function BlockerRow({ blocker, onAsk }: BlockerRowProps) {
  const { t } = useLingui()
  const kindName = useKindName()
  const outcomeName = useOutcomeName()
  const open = blocker.state === 'open'
  return (
    <li className={blocker.review_passed ? 'blocker blocker-late' : 'blocker'}>
      <span className="blocker-mark">
        <Icon name={kinds[blocker.kind].icon} size={16} />
      </span>
      <div className="blocker-body">
        <div className="blocker-head">
          <div className="blocker-words">
            <h3 className="blocker-what">{blocker.what}</h3>
            <p className="quiet">
              {kindName(blocker.kind)} · <span className="figures">{t`${plural(blocker.age_days, { one: '# working day old', other: '# working days old' })}`}</span>
            </p>
          </div>
          <BlockerMenu blocker={blocker} onAsk={onAsk} />
        </div>
        <p className="blocker-line">
          <Avatar name={blocker.owner.name} size={20} />
          <span>{blocker.owner.name}</span>
          {open && <ReviewDay blocker={blocker} />}
          {blocker.outcome && <Chip tone={blocker.outcome === 'resolved' ? 'good' : 'plain'} icon="check">{outcomeName(blocker.outcome)}</Chip>}
        </p>
        <p className="blocker-strategy">{open ? blocker.strategy : blocker.outcome_note}</p>
        {blocker.delay && <CostOfDelay delay={blocker.delay} running={open} />}
        <Actions blocker={blocker} onAsk={onAsk} />
      </div>
    </li>
  )
}

function ReviewDay({ blocker }: { blocker: Blocker }) {
  const { t } = useLingui()
  if (blocker.review_passed)
    return (
      <Chip tone="bad" icon="clock">
        <Trans>to be looked at since <Day day={blocker.review_day} near /></Trans>
      </Chip>
    )
  return (
    <span className="quiet" title={t`The day it is looked at again`}>
      <Trans>looked at again: <Day day={blocker.review_day} near /></Trans>
    </span>
  )
}

function BlockerMenu({ blocker, onAsk }: BlockerRowProps) {
  const { t } = useLingui()
  const open = mayDo(blocker, 'change')
  if (!open && !mayDo(blocker, 'reopen')) return null
  return (
    <Menu label={t`More`} trigger={<IconButton icon="more" label={t`More: ${blocker.what}`} />}>
      {open && <MenuAction icon="pencil" onAction={() => onAsk('change')}>{t`Change`}</MenuAction>}
      {mayDo(blocker, 'resolve') && <MenuAction icon="check" onAction={() => onAsk('resolve')}>{t`Resolve`}</MenuAction>}
      {mayDo(blocker, 'reopen') && <MenuAction icon="undo" onAction={() => onAsk('reopen')}>{t`Reopen`}</MenuAction>}
    </Menu>
  )
}

function Actions({ blocker, onAsk }: BlockerRowProps) {
  const { t } = useLingui()
  const explain = useExplain()
  const tick = useTick(blocker.deal.id)
  return (
    <>
      {blocker.actions.length > 0 && (
        <ul className="blocker-actions">
          {blocker.actions.map(action => (
            <li key={action.id}>
              <Action action={action} busy={tick.isPending} onTick={() => tick.mutate(action.id)} />
            </li>
          ))}
        </ul>
      )}
      <Complaint>{explain(tick.error)}</Complaint>
      {blocker.state === 'open' && (
        <div className="blocker-buttons">
          {mayDo(blocker, 'add_action') && <Button size="small" look="quiet" icon="plus" onPress={() => onAsk('action')}>{t`Add an action`}</Button>}
          {mayDo(blocker, 'resolve') && <Button size="small" look="quiet" icon="check" onPress={() => onAsk('resolve')}>{t`Resolve`}</Button>}
        </div>
      )}
    </>
  )
}

/** Ticked here or in its owner's inbox: it is one commitment. */
function Action({ action, busy, onTick }: { action: BlockerAction; busy: boolean; onTick: () => void }) {
  const { t } = useLingui()
  const done = action.state === 'done'
  const withdrawn = action.state === 'withdrawn'
  return (
    <>
      <Checkbox isSelected={done} isDisabled={busy || !action.may_settle} onChange={onTick} aria-label={t`Done: ${action.title}`} />
      <span className={done || withdrawn ? 'blocker-action-over' : undefined}>{action.title}</span>
      <span className="blocker-owes quiet">
        <Avatar name={action.owner.name} side={action.side} size={20} />
        <span className="one-line">{action.owner.name}</span>
        {action.due_day && !done && !withdrawn && <Day day={action.due_day} near />}
        {withdrawn && t`withdrawn`}
      </span>
      {action.late_days > 0 && !done && !withdrawn && <Chip tone="bad" icon="clock">{t`${action.late_days} d late`}</Chip>}
    </>
  )
}
