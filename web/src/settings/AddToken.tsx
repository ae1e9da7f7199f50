import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useSession } from '../api/session'
import type { Permission, TokenOnce } from '../api/types'
import { NumberField } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { DialogForm } from '../ui/Dialog'
import { Checkbox, TextField } from '../ui/fields'
import { Complaint } from '../ui/states'
import { usePermissionName } from './permissions'

/** A token can never do more than the person who makes it. */
export function AddToken({ onClose, onMade }: { onClose: () => void; onMade: (made: TokenOnce) => void }) {
  const { t } = useLingui()
  const { workspace, may } = useSession()
  const client = useQueryClient()
  const explain = useExplain()
  const permissionName = usePermissionName()
  const [name, setName] = useState('')
  const [days, setDays] = useState(90)
  const [permissions, setPermissions] = useState<Permission[]>(['read'])
  const add = useMutation({
    mutationFn: () => post<TokenOnce>(`/w/${workspace.id}/tokens`, { name, days, permissions }),
    onSuccess: made => {
      void client.invalidateQueries({ queryKey: [workspace.id, 'tokens'] })
      onClose()
      onMade(made)
    },
  })
  const complaint = useComplaints(add.error)
  const toggle = (permission: Permission, on: boolean) => setPermissions(before => (on ? [...before, permission] : before.filter(one => one !== permission)))
  return (
    <DialogForm
      open
      onClose={onClose}
      onSubmit={() => add.mutate()}
      title={t`New token`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!name.trim() || permissions.length === 0} isPending={add.isPending}>{t`Make the token`}</Button>
        </>
      }
    >
      <Complaint>{explain(add.error)}</Complaint>
      <div className="dialog-row">
        <TextField label={t`What it is for`} placeholder={t`Nightly export`} value={name} onChange={setName} problem={complaint('name')} isRequired autoFocus />
        <NumberField label={t`Valid for days`} value={days} minValue={1} maxValue={366} onChange={setDays} problem={complaint('days')} />
      </div>
      <fieldset className="settings-checks">
        <legend className="field-label">{t`It may`}</legend>
        {may.map(permission => (
          <Checkbox key={permission} isSelected={permissions.includes(permission)} onChange={on => toggle(permission, on)}>
            {permissionName(permission)}
          </Checkbox>
        ))}
      </fieldset>
    </DialogForm>
  )
}
