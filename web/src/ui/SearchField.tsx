import { Icon } from './Icon'
import './fields.css'

interface SearchFieldProps {
  /** The accessible name, and the words in the empty box. */
  label: string
  value: string
  onChange: (value: string) => void
  autoFocus?: boolean
  onBlur?: () => void
}

/** A search box without a visible label. A plain input: it is on the first page and needs nothing of a form field. */
export function SearchField({ label, value, onChange, autoFocus, onBlur }: SearchFieldProps) {
  return (
    <span className="field-box field-search">
      <Icon name="search" size={14} />
      <input
        type="search"
        className="field-input"
        aria-label={label}
        placeholder={label}
        value={value}
        autoFocus={autoFocus}
        onChange={event => onChange(event.target.value)}
        onBlur={onBlur}
      />
    </span>
  )
}
