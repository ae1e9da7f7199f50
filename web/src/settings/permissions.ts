import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import type { Permission } from '../api/types'

const names: Record<Permission, MessageDescriptor> = {
  read: msg`Read deals, customers and settings`,
  edit_deals: msg`Create and edit deals`,
  move_deals: msg`Move deals`,
  override_gate: msg`Override a gate`,
  submit_evidence: msg`Hand in proof`,
  verify_evidence: msg`Verify proof`,
  manage_commitments: msg`Make and keep commitments`,
  edit_customers: msg`Edit customers and contacts`,
  import_deals: msg`Import deals`,
  manage_pipeline: msg`Change the pipeline`,
  manage_members: msg`Invite and change members`,
  manage_workspace: msg`Change the workspace, rates and tokens`,
  read_ledger: msg`Read the ledger`,
  export: msg`Export lists`,
  coach: msg`Review and coach deals`,
}

export function usePermissionName(): (permission: string) => string {
  const { i18n } = useLingui()
  return permission => (permission in names ? i18n._(names[permission as Permission]) : permission)
}
