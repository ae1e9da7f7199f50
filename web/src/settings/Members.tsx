import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { patch, post } from '../api/client'
import { useExplain } from '../api/problems'
import { membersQuery } from '../api/queries'
import { useMay, useSession, useWorkspace } from '../api/session'
import type { Member, Role } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Button, IconButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Ago } from '../ui/Figures'
import { ListSkeleton } from '../ui/List'
import { Menu, MenuAction, MenuLine } from '../ui/Menu'
import { useRoleName } from '../ui/names'
import { ErrorState } from '../ui/states'
import { say } from '../ui/toasts'
import { Invite, InviteLink, type Invited } from './Invite'
import { roles } from './roles'

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
  const roleName = useRoleName()
  const client = useQueryClient()
  const path = `/w/${workspace}/members/${member.id}`
  const options = {
    onSuccess: () => void client.invalidateQueries({ queryKey: [workspace, 'members'] }),
    onError: (error: unknown) => say(explain(error) ?? '', { tone: 'problem' as const }),
  }
  const change = useMutation({ mutationFn: (part: { role: Role }) => patch<Member>(path, part, { revision: member.revision }), ...options })
  const act = useMutation({ mutationFn: (deed: 'deactivate' | 'reactivate') => post(`${path}/${deed}`), ...options })
  const again = useMutation({ mutationFn: () => post<Invited>(`${path}/invite-again`), ...options, onSuccess: onInvited })
  return (
    <Menu label={member.name} trigger={<IconButton icon="more" label={t`Change ${member.name}`} />}>
      {roles.map(role => (
        <MenuAction key={role} chosen={member.role === role} onAction={() => change.mutate({ role })}>
          {roleName(role)}
        </MenuAction>
      ))}
      <MenuLine />
      {member.state === 'invited' && <MenuAction icon="link" onAction={() => again.mutate()}>{t`New invitation link`}</MenuAction>}
      {member.state === 'deactivated' ? (
        <MenuAction icon="undo" onAction={() => act.mutate('reactivate')}>{t`Reactivate`}</MenuAction>
      ) : (
        <MenuAction icon="lock" danger onAction={() => act.mutate('deactivate')}>{t`Deactivate`}</MenuAction>
      )}
    </Menu>
  )
}
