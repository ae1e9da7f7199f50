import { Plural, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../api/client'
import { useExplain } from '../../api/problems'
import { membersQuery } from '../../api/queries'
import { useMay, useWorkspace } from '../../api/session'
import type { BulkAnswer, DealCard } from '../../api/types'
import { Button, IconButton } from '../../ui/Button'
import { Menu, MenuAction } from '../../ui/Menu'
import { say } from '../../ui/toasts'
import { BulkDetails, type BulkChange } from './BulkDetails'
import { BulkOutcome } from './BulkOutcome'
import { useRefreshDeals } from './useMoves'

/** One change for many deals. Each is decided by itself: the ones refused are listed, never dropped silently. */
export function BulkBar({ deals, onDone }: { deals: readonly DealCard[]; onDone: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const refresh = useRefreshDeals()
  const mayMove = useMay('move_deals')
  const members = useQuery(membersQuery(workspace)).data?.items ?? []
  const [asking, setAsking] = useState<'close' | 'lose' | null>(null)
  const change = useMutation({
    mutationFn: (wish: BulkChange) => post<BulkAnswer>(`/w/${workspace}/deals/bulk`, { deals: deals.map(deal => deal.id), ...wish }),
    onSuccess: answer => {
      refresh()
      setAsking(null)
      const refused = answer.items.filter(item => !item.ok).length
      if (refused === 0) {
        say(t`All ${answer.items.length} deals were changed`)
        onDone()
      }
    },
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
  })
  if (change.data?.items.some(item => !item.ok)) return <BulkOutcome answer={change.data} deals={deals} onClose={() => (change.reset(), onDone())} />
  return (
    <div className="bulk" role="toolbar" aria-label={t`Change the chosen deals`}>
      <b className="bulk-count figures">
        <Plural value={deals.length} one="# deal chosen" other="# deals chosen" />
      </b>
      {mayMove && <Button size="small" icon="arrow" isPending={change.isPending} onPress={() => change.mutate({ action: 'advance' })}>{t`Move on`}</Button>}
      <Menu label={t`Hand over to`} trigger={<Button size="small" icon="person">{t`Hand over`}</Button>}>
        {members
          .filter(member => member.state === 'active')
          .map(member => (
            <MenuAction key={member.id} onAction={() => change.mutate({ action: 'assign', owner: member.id })}>
              {member.name}
            </MenuAction>
          ))}
      </Menu>
      <Button size="small" icon="calendar" onPress={() => setAsking('close')}>{t`Close day`}</Button>
      <Button size="small" look="danger" onPress={() => setAsking('lose')}>{t`Lost`}</Button>
      <IconButton icon="close" label={t`Choose none`} onPress={onDone} />
      {asking && <BulkDetails asking={asking} busy={change.isPending} onClose={() => setAsking(null)} onChange={change.mutate} />}
    </div>
  )
}
