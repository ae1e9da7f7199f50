import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { membersQuery, pipelinesQuery } from '../../api/queries'
import { useSession } from '../../api/session'
import { Button, IconButton } from '../../ui/Button'
import { Menu, MenuAction, MenuLine } from '../../ui/Menu'
import { useFilter } from './useFilter'

/** Whose deals are shown, and of which pipeline when there are several. */
export function OwnerMenu({ phone }: { phone: boolean }) {
  const { t } = useLingui()
  const { workspace, person } = useSession()
  const { filter, change } = useFilter()
  const { data } = useQuery(membersQuery(workspace.id))
  const pipelines = useQuery(pipelinesQuery(workspace.id)).data?.items ?? []
  const others = (data?.items ?? []).filter(member => member.state === 'active' && member.id !== person.id)
  const chosen = filter.owner === person.id ? t`My deals` : (others.find(member => member.id === filter.owner)?.name ?? t`Everyone's deals`)
  const trigger = phone ? <IconButton icon="filter" label={t`Filter: ${chosen}`} /> : <Button look="quiet" icon="filter" iconEnd="down">{chosen}</Button>
  return (
    <Menu label={t`Whose deals`} trigger={trigger}>
      <MenuAction chosen={!filter.owner} onAction={() => change({ owner: undefined })}>{t`Everyone's deals`}</MenuAction>
      <MenuAction chosen={filter.owner === person.id} onAction={() => change({ owner: person.id })}>{t`My deals`}</MenuAction>
      <MenuLine />
      {others.map(member => (
        <MenuAction key={member.id} chosen={filter.owner === member.id} onAction={() => change({ owner: member.id })}>
          {member.name}
        </MenuAction>
      ))}
      {pipelines.length > 1 && <MenuLine />}
      {pipelines.length > 1 &&
        pipelines.map(pipeline => (
          <MenuAction key={pipeline.id} icon="pipeline" chosen={(filter.pipeline ?? pipelines[0]?.id) === pipeline.id} onAction={() => change({ pipeline: pipeline.id })}>
            {pipeline.name}
          </MenuAction>
        ))}
    </Menu>
  )
}
