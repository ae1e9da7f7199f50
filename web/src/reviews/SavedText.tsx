import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextArea } from '../ui/fields'

interface SavedTextProps {
  label: string
  value: string
  onSave: (text: string) => void
  isReadOnly?: boolean
  /** What was said the time before; shown beneath so that the two can be compared. */
  before?: string | null
}

/** A text that is kept when one leaves it, so that nobody has to press Save while people talk. */
export function SavedText({ label, value, onSave, isReadOnly, before }: SavedTextProps) {
  const { t } = useLingui()
  const [text, setText] = useState(value)
  return (
    <div>
      <TextArea label={label} rows={2} value={text} onChange={setText} isReadOnly={isReadOnly} maxLength={2000} onBlur={() => text.trim() !== value && onSave(text)} />
      {before && (
        <p className="said-before">
          {t`Last time:`} {before}
        </p>
      )}
    </div>
  )
}
