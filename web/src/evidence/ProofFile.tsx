import { useLingui } from '@lingui/react/macro'
import { IconButton } from '../ui/Button'
import { FileDrop } from '../ui/FileDrop'
import { formatBytes } from '../ui/format'
import { Icon } from '../ui/Icon'
import { Progress } from '../ui/Progress'
import { largest_file_bytes } from './proofForm'

export function ProofFile({ file, onFile, progress }: { file: File | null; onFile: (file: File | null) => void; progress: number | null }) {
  const { t, i18n } = useLingui()
  if (!file) return <FileDrop label={t`Drop the file here`} hint={t`Up to 25 MB`} onFile={onFile} />
  const too_large = file.size > largest_file_bytes
  return (
    <div className="chosen-file">
      <Icon name="file" size={18} />
      <span className="chosen-file-words">
        <span className="one-line">{file.name}</span>
        {progress === null ? <small className={too_large ? 'field-problem' : 'quiet'}>{too_large ? t`This file is too large.` : formatBytes(file.size, i18n.locale)}</small> : <Progress label={t`Sending ${file.name}`} done={progress} />}
      </span>
      {progress === null && <IconButton icon="close" label={t`Leave out ${file.name}`} onPress={() => onFile(null)} />}
    </div>
  )
}
