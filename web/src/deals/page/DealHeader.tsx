import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../../api/session'
import type { Deal } from '../../api/types'
import { Button, IconButton } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Icon } from '../../ui/Icon'
import { Menu, MenuAction, MenuLine } from '../../ui/Menu'
import { PageHeader } from '../../ui/PageHeader'
import { usePhone } from '../../ui/screen'
import { openSheet } from '../../ui/sheets'
import type { DealDialog } from './DealDialogs'
import { can } from './may'
import { useMove } from './useDealActions'

export function DealHeader({ deal, onAsk }: { deal: Deal; onAsk: (dialog: DealDialog) => void }) {
  const { t } = useLingui()
  const phone = usePhone()
  const name = { id: deal.id, name: deal.customer.name }
  return (
    <PageHeader title={deal.customer.name} before={<WayBack phone={phone} />} actions={
      <>
        {!phone && can(deal, 'submit_evidence') && (
          <Button icon="clip" shortcut="a" onPress={() => openSheet('attach-evidence', { deal: name, criterion: deal.gate.criteria.find(criterion => criterion.state === 'missing') })}>
            {t`Add proof`}
          </Button>
        )}
        <MoreMenu deal={deal} onAsk={onAsk} />
      </>
    }>
      {!phone && <StateChip deal={deal} />}
    </PageHeader>
  )
}

function WayBack({ phone }: { phone: boolean }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  return (
    <Link to="/w/$workspace/pipeline" params={{ workspace }} className="crumb" aria-label={phone ? t`Pipeline` : undefined}>
      {phone ? <Icon name="back" size={20} /> : t`Pipeline`}
      {!phone && <span className="crumb-line">/</span>}
    </Link>
  )
}

function StateChip({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  if (deal.state === 'won') return <Chip tone="good" icon="trophy">{t`Won`}</Chip>
  if (deal.state === 'lost') return <Chip tone="bad">{t`Lost`}</Chip>
  if (deal.state === 'nurture') return <Chip icon="moon">{t`In nurture`}</Chip>
  if (deal.claims_stage) return <Chip tone="info" icon="flag" title={t`An import claims this stage; no proof has been seen yet.`}>{t`Claimed`}</Chip>
  return null
}

/** What is done seldom. What may not be done now is not listed. */
function MoreMenu({ deal, onAsk }: { deal: Deal; onAsk: (dialog: DealDialog) => void }) {
  const { t } = useLingui()
  const { move, undo } = useMove(deal)
  const any = (['undo_move', 'move_back', 'nurture', 'return', 'split', 'record_verbal_agreement', 'edit', 'lose', 'reopen'] as const).some(action => can(deal, action))
  if (!any) return null
  return (
    <Menu label={t`More`} trigger={<IconButton icon="more" look="plain" label={t`More`} />}>
      {can(deal, 'undo_move') && <MenuAction icon="undo" onAction={() => undo.mutate()}>{t`Undo the last move`}</MenuAction>}
      {can(deal, 'move_back') && <MenuAction icon="left" shortcut="[" onAction={() => onAsk('move-back')}>{t`Move back`}</MenuAction>}
      {can(deal, 'nurture') && <MenuAction icon="moon" onAction={() => onAsk('nurture')}>{t`Move to nurture`}</MenuAction>}
      {can(deal, 'split') && <MenuAction icon="swap" onAction={() => onAsk('split')}>{t`Split off a new deal`}</MenuAction>}
      {can(deal, 'return') && <MenuAction icon="arrow" onAction={() => move.mutate({ path: 'return', words: t`${deal.customer.name} is back in the pipeline` })}>{t`Bring back`}</MenuAction>}
      {can(deal, 'record_verbal_agreement') && <MenuAction icon="chat" onAction={() => onAsk('verbal')}>{t`Verbal agreement`}</MenuAction>}
      {can(deal, 'edit') && <MenuAction icon="pencil" onAction={() => onAsk('terms')}>{t`Customer, value and close day`}</MenuAction>}
      {can(deal, 'reopen') && <MenuAction icon="undo" onAction={() => onAsk('reopen')}>{t`Reopen this deal`}</MenuAction>}
      {can(deal, 'lose') && <MenuLine />}
      {can(deal, 'lose') && <MenuAction icon="close" danger onAction={() => onAsk('lose')}>{t`Mark as lost`}</MenuAction>}
    </Menu>
  )
}
