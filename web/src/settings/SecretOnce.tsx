import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { say } from '../ui/toasts'

interface SecretOnceProps {
  title: string
  secret: string
  onClose: () => void
  children: ReactNode
}

/** Something that opens a door and is shown only now. */
export function SecretOnce({ title, secret, onClose, children }: SecretOnceProps) {
  const { t } = useLingui()
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    say(t`Copied`)
  }
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button icon="link" onPress={() => void copy()}>{t`Copy`}</Button>
          <Button look="primary" onPress={onClose}>{t`Done`}</Button>
        </>
      }
    >
      <div className="dialog-fields">
        <p>{children}</p>
        <p className="secret">{secret}</p>
      </div>
    </Dialog>
  )
}
