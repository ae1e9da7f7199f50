import { useLingui } from '@lingui/react/macro'
import { address } from '../api/client'
import { useWorkspace } from '../api/session'
import { Icon } from '../ui/Icon'

/** A link and not a button: the browser saves what the server names. */
export function Checkpoint() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  return (
    <a className="button button-plain" href={address(`/w/${workspace}/ledger/checkpoint`)} download="akad-checkpoint.txt">
      <Icon name="export" />
      {t`Download checkpoint`}
    </a>
  )
}
