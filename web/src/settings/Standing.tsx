import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { teamsQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Role, Visibility } from '../api/types'
import { Select } from '../ui/Choice'
import { useRoleName } from '../ui/names'
import { roles } from './roles'

export interface Standing {
  role: Role
  visibility: Visibility
  team: string | null
}

/** What a member may do and see: asked when inviting and when changing. */
export function StandingFields({ value, onChange }: { value: Standing; onChange: (part: Partial<Standing>) => void }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const teams = useQuery(teamsQuery(useWorkspace())).data?.items ?? []
  const sees: Record<Visibility, string> = { own: t`Own deals`, team: t`The team's deals`, all: t`All deals` }
  return (
    <>
      <div className="dialog-row">
        <Select label={t`Role`} choices={roles.map(id => ({ id, name: roleName(id) }))} value={value.role} onChange={role => onChange({ role })} />
        <Select label={t`Sees`} choices={(Object.keys(sees) as Visibility[]).map(id => ({ id, name: sees[id] }))} value={value.visibility} onChange={visibility => onChange({ visibility })} />
      </div>
      {teams.length > 0 && <Select label={t`Team`} placeholder={t`No team`} choices={teams} value={value.team} onChange={team => onChange({ team })} />}
    </>
  )
}
