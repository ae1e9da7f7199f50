import { useLingui } from '@lingui/react/macro'
import { Button as AriaButton } from 'react-aria-components/Button'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Icon } from './Icon'
import './FileDrop.css'

/** Drop a file, paste it, or choose it. `hint` says what is accepted. */
export function FileDrop({ label, hint, accept, onFile }: { label: string; hint?: string; accept?: string[]; onFile: (file: File) => void }) {
  const { t } = useLingui()
  return (
    <DropZone
      className="file-drop"
      aria-label={label}
      onDrop={async event => {
        const item = event.items.find(one => one.kind === 'file')
        if (item) onFile(await item.getFile())
      }}
    >
      <Icon name="clip" size={18} />
      <span className="file-drop-words">
        <span slot="label">{label}</span>
        {hint && <small className="quiet">{hint}</small>}
      </span>
      <FileTrigger acceptedFileTypes={accept} onSelect={files => files?.[0] && onFile(files[0])}>
        <AriaButton className="button button-plain">{t`Choose a file`}</AriaButton>
      </FileTrigger>
    </DropZone>
  )
}
