import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './Button'
import './Dialog.css'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** A line under the title. */
  lead?: ReactNode
  size?: 'small' | 'normal' | 'large'
  /** Stays at the bottom while the content scrolls: usually the buttons. */
  foot?: ReactNode
  children: ReactNode
}

/** A dialog in the middle of a desktop and a bottom sheet on a phone. Esc, the cross and a click beside it close it. */
export function Dialog({ open, onClose, title, lead, size = 'normal', foot, children }: DialogProps) {
  const { t } = useLingui()
  return (
    <ModalOverlay isOpen={open} onOpenChange={now => !now && onClose()} isDismissable className="veil" data-overlay="">
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog className="dialog-body">
          <div className="dialog-head">
            <div className="dialog-words">
              <Heading slot="title" level={2} className="dialog-title">
                {title}
              </Heading>
              {lead && <p className="dialog-lead">{lead}</p>}
            </div>
            <IconButton icon="close" label={t`Close`} onPress={onClose} />
          </div>
          <div className="dialog-scroll">{children}</div>
          {foot && <div className="dialog-foot">{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export interface DialogFormProps extends DialogProps {
  onSubmit: () => void
}

/** A Dialog whose content and foot are one form: Enter submits, the submit button sits in the foot. */
export function DialogForm({ onSubmit, foot, children, ...rest }: DialogFormProps) {
  return (
    <Dialog {...rest}>
      <form
        className="dialog-form"
        onSubmit={event => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <div className="dialog-fields">{children}</div>
        <div className="dialog-foot">{foot}</div>
      </form>
    </Dialog>
  )
}
