import { useLingui } from '@lingui/react/macro'
import { address } from '../api/client'
import { useWorkspace } from '../api/session'
import type { Evidence } from '../api/types'
import { Chip } from '../ui/Chip'
import { Day, Money } from '../ui/Figures'
import { formatBytes } from '../ui/format'
import { Icon } from '../ui/Icon'
import './Proof.css'

/** What came along with the words: a file, an amount, a day, and who may see it. */
export function ProofParts({ evidence }: { evidence: Evidence }) {
  const { t, i18n } = useLingui()
  const workspace = useWorkspace()
  const { file, quantity } = evidence
  if (!file && !quantity && evidence.audience === 'internal') return null
  return (
    <p className="proof-parts">
      {file && (
        <a className="proof-file" href={address(`/w/${workspace}/evidence/${evidence.id}/file`)} download={file.name} title={`SHA-256 ${file.sha256}`}>
          <Icon name="file" size={14} />
          <span className="one-line">{file.name}</span>
          <span className="quiet figures">{formatBytes(file.size, i18n.locale)}</span>
        </a>
      )}
      {quantity?.value_minor != null && quantity.currency && (
        <Chip>
          <Money value={{ value_minor: quantity.value_minor, currency: quantity.currency }} />
        </Chip>
      )}
      {quantity?.day && (
        <Chip icon="calendar">
          <Day day={quantity.day} />
        </Chip>
      )}
      {evidence.audience === 'shared' && <Chip tone="buyer">{t`The buyer sees it`}</Chip>}
    </p>
  )
}
