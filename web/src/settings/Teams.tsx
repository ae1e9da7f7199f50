import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { patch, post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { membersQuery, teamsQuery } from '../api/queries'
import { useMay, useWorkspace } from '../api/session'
import type { Team } from '../api/types'
import { Button, IconButton } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { Complaint } from '../ui/states'

/** Who sees "the team's deals" together. */
export function Teams() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const mayManage = useMay('manage_members')
  const teams = useQuery(teamsQuery(workspace)).data?.items ?? []
  const members = useQuery(membersQuery(workspace)).data?.items ?? []
  const [naming, setNaming] = useState<Team | 'new' | null>(null)
  if (teams.length === 0 && !mayManage) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Teams</Trans>
        </h2>
        {mayManage && <Button size="small" icon="plus" onPress={() => setNaming('new')}>{t`New team`}</Button>}
      </header>
      {teams.length === 0 && (
        <p className="panel-note">
          <Trans>Members of one team can see each other's deals. Put people into teams to use that.</Trans>
        </p>
      )}
      <ul>
        {teams.map(team => (
          <li key={team.id} className="list-row">
            <span className="list-words">
              <b>{team.name}</b>
              <small>
                <Plural value={members.filter(member => member.team?.id === team.id).length} _0="Nobody yet" one="# member" other="# members" />
              </small>
            </span>
            {mayManage && <IconButton icon="pencil" label={t`Rename ${team.name}`} onPress={() => setNaming(team)} />}
          </li>
        ))}
      </ul>
      {naming && <NameTeam team={naming === 'new' ? null : naming} onClose={() => setNaming(null)} />}
    </section>
  )
}

function NameTeam({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const [name, setName] = useState(team?.name ?? '')
  const save = useMutation({
    mutationFn: () => (team ? patch<Team>(`/w/${workspace}/teams/${team.id}`, { name }, { revision: team.revision }) : post<Team>(`/w/${workspace}/teams`, { name })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [workspace, 'members'] })
      onClose()
    },
  })
  const complaint = useComplaints(save.error)
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => save.mutate()}
      title={team ? t`Rename ${team.name}` : t`New team`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!name.trim()} isPending={save.isPending}>{t`Save`}</Button>
        </>
      }
    >
      {!complaint('name') && <Complaint>{explain(save.error)}</Complaint>}
      <TextField label={t`Name`} value={name} onChange={setName} problem={complaint('name')} isRequired autoFocus />
    </DialogForm>
  )
}
