import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { membersQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { useStart } from './useReviewing'

/** A review of the open deals of one person. */
export function OneToOne({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const members = useQuery(membersQuery(useWorkspace())).data?.items.filter(member => member.state === 'active') ?? []
  const [person, setPerson] = useState<string | null>(null)
  const start = useStart()
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => person && start.mutate({ person })}
      title={t`One-to-one`}
      lead={t`Go through the open deals of one person, those in trouble first.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!person} isPending={start.isPending}>{t`Start`}</Button>
        </>
      }
    >
      <Select label={t`With whom?`} choices={members.map(member => ({ id: member.id, name: member.name, mark: <Avatar name={member.name} /> }))} value={person} onChange={setPerson} />
    </DialogForm>
  )
}
