import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Commitment } from '../api/types-work'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Day } from '../ui/Figures'
import { openSheet } from '../ui/sheets'
import { say } from '../ui/toasts'

/** One commitment: who owes what about which deal by when, and the deed that settles it. */
export function CommitmentRow({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const { about, owner } = commitment
  return (
    <li className="list-row">
      <Avatar name={owner.name} side={commitment.side} size={30} />
      <div className="list-words">
        <b>{commitment.title}</b>
        <small>
          <Link to="/w/$workspace/deals/$deal" params={{ workspace, deal: about.deal }}>
            {about.deal_name}
          </Link>
          {' · '}
          {commitment.with ? t`${owner.name} with ${commitment.with.name}` : owner.name}
        </small>
      </div>
      <span className="list-end">
        {commitment.late_days > 0 ? <span className="list-late figures">{t`${commitment.late_days} d late`}</span> : commitment.due_day && <span className="quiet"><Day day={commitment.due_day} near /></span>}
        <Deed commitment={commitment} />
      </span>
    </li>
  )
}

/** The inbox never ticks a thing by itself: proof is attached or judged where the deal is, only plain steps are settled here. */
function Deed({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const { about, kind } = commitment
  if (commitment.settled_at) return null
  if (kind === 'next_step') return <Settle commitment={commitment} />
  if (kind === 'evidence_request' && about.criterion)
    return (
      <Button size="small" icon="clip" onPress={() => openSheet('attach-evidence', { deal: { id: about.deal, name: about.deal_name }, criterion: { id: about.criterion ?? '', name: commitment.title } })}>
        {t`Attach`}
      </Button>
    )
  return (
    <Link className="button button-plain button-small" to="/w/$workspace/deals/$deal" params={{ workspace, deal: about.deal }}>
      {t`Look at it`}
    </Link>
  )
}

function Settle({ commitment }: { commitment: Commitment }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const client = useQueryClient()
  const settle = useMutation({
    mutationFn: () => post<Commitment>(`/w/${workspace}/commitments/${commitment.id}/settle`, {}, { revision: commitment.revision }),
    onSuccess: () => {
      say(t`Done: ${commitment.title}`)
      void client.invalidateQueries({ queryKey: [workspace] })
    },
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
  })
  const allowed = commitment.may.some(may => may.action === 'settle' && may.allowed)
  if (!allowed) return null
  return (
    <Button size="small" icon="check" isPending={settle.isPending} onPress={() => settle.mutate()} aria-label={t`Done: ${commitment.title}`}>
      {t`Done`}
    </Button>
  )
}
