import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { Icon } from './Icon'
import './InlineEdit.css'

interface InlineEditProps {
  /** The accessible name of the field: "Name of the deal". */
  label: string
  value: string
  onSave: (value: string) => void
  isDisabled?: boolean
  maxLength?: number
}

/** Words that become a field when pressed. Enter saves, Esc reverts, leaving the field saves; an empty answer reverts. */
export function InlineEdit({ label, value, onSave, isDisabled, maxLength = 200 }: InlineEditProps) {
  const { t } = useLingui()
  const [draft, setDraft] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const finish = (keep: boolean, refocus: boolean) => {
    const wanted = draft?.trim() ?? ''
    setDraft(null)
    if (keep && wanted !== '' && wanted !== value) onSave(wanted)
    if (refocus) requestAnimationFrame(() => button.current?.focus())
  }
  if (isDisabled) return <span className="inline-text">{value}</span>
  if (draft === null)
    return (
      <button ref={button} type="button" className="inline-text inline-button" onClick={() => setDraft(value)}>
        {value}
        <span className="unseen">{t`Change: ${label}`}</span>
        <Icon name="pencil" size={14} />
      </button>
    )
  return (
    <input
      className="inline-text inline-input"
      aria-label={label}
      value={draft}
      maxLength={maxLength}
      autoFocus
      onFocus={event => event.target.select()}
      onChange={event => setDraft(event.target.value)}
      onBlur={() => finish(true, false)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') finish(true, true)
        if (event.key === 'Escape') finish(false, true)
      }}
    />
  )
}
