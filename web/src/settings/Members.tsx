import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { membersQuery } from '../api/queries'
import { useMay, useSession, useWorkspace } from '../api/session'
import type { Invited, Member } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button, IconButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Ago } from '../ui/Figures'
import { ListSkeleton } from '../ui/List'
import { Menu, MenuAction, MenuLine } from '../ui/Menu'
import { useRoleName } from '../ui/names'
import { ErrorState } from '../ui/states'
import { say } from '../ui/toasts'
import { ChangeMember } from './ChangeMember'
import { Invite, InviteLink } from './Invite'

export function Members() {
  const { t } = useLingui()
  const explain = useExplain()
  const { data, error, refetch } = useQuery(membersQuery(useWorkspace()))
  const mayManage = useMay('manage_members')
  const [inviting, setInviting] = useState(false)
  const [invited, setInvited] = useState<Invited | null>(null)
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  if (!data) return <ListSkeleton />
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Plural value={data.total.count} one="# member" other="# members" />
        </h2>
        {mayManage && <Button size="small" icon="plus" onPress={() => setInviting(true)}>{t`Invite`}</Button>}
      </header>
      <ul>
        {data.items.map(member => (
          <MemberRow key={member.id} member={member} mayManage={mayManage} onInvited={setInvited} />
        ))}
      </ul>
      {inviting && <Invite onClose={() => setInviting(false)} onInvited={setInvited} />}
      {invited && <InviteLink invited={invited} onClose={() => setInvited(null)} />}
    </section>
  )
}

interface MemberRowProps {
  member: Member
  mayManage: boolean
  onInvited: (invited: Invited) => void
}

function MemberRow({ member, mayManage, onInvited }: MemberRowProps) {
  const roleName = useRoleName()
  const { person } = useSession()
  return (
    <li className="list-row">
      <Avatar name={member.name} size={30} />
      <span className="list-words">
        <b>{member.name}</b>
        <small className="one-line">
          {roleName(member.role)}
          {member.team && ` · ${member.team.name}`} · {member.email}
        </small>
      </span>
      <span className="list-end">
        <MemberState member={member} />
        {mayManage && member.id !== person.id && <MemberMenu member={member} onInvited={onInvited} />}
      </span>
    </li>
  )
}

function MemberState({ member }: { member: Member }) {
  const { t } = useLingui()
  if (member.state === 'invited') return <Chip tone="warning">{t`Invited`}</Chip>
  if (member.state === 'deactivated') return <Chip>{t`Deactivated`}</Chip>
  return (
    <span className="quiet list-wide">
      {member.last_seen_at && (
        <Trans>
          Seen <Ago at={member.last_seen_at} />
        </Trans>
      )}
    </span>
  )
}

function MemberMenu({ member, onInvited }: { member: Member; onInvited: (invited: Invited) => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const client = useQueryClient()
  const [changing, setChanging] = useState(false)
  const act = useMutation({
    mutationFn: (deed: 'deactivate' | 'reactivate' | 'invite-again') => post<Invited>(`/w/${workspace}/members/${member.id}/${deed}`),
    // Somebody let in again chooses a new password, by a link like the first one.
    onSuccess: invited => invited.link && onInvited(invited),
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
    onSettled: () => void client.invalidateQueries({ queryKey: [workspace, 'members'] }),
  })
  return (
    <>
      <Menu label={member.name} trigger={<IconButton icon="more" label={t`Change ${member.name}`} />}>
        <MenuAction icon="pencil" onAction={() => setChanging(true)}>{t`Role, team and view`}</MenuAction>
        {member.state === 'invited' && <MenuAction icon="link" onAction={() => act.mutate('invite-again')}>{t`New invitation link`}</MenuAction>}
        <MenuLine />
        {member.state === 'deactivated' ? (
          <MenuAction icon="undo" onAction={() => act.mutate('reactivate')}>{t`Reactivate`}</MenuAction>
        ) : (
          <MenuAction icon="lock" danger onAction={() => act.mutate('deactivate')}>{t`Deactivate`}</MenuAction>
        )}
      </Menu>
      {changing && <ChangeMember member={member} onClose={() => setChanging(false)} />}
    </>
  )
}
