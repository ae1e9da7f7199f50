import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { FieldFrame, type FieldWords, judged } from './fields'
import { Icon } from './Icon'
import './Choice.css'

export interface Choice<Value extends string = string> {
  id: Value
  name: string
  detail?: string
  /** An avatar, stamp or dot before the name. */
  mark?: ReactNode
}

function Row({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.name} className="choice-row">
      {({ isSelected }) => (
        <>
          {choice.mark}
          <span className="choice-words">
            <span className="one-line">{choice.name}</span>
            {choice.detail && <span className="choice-detail">{choice.detail}</span>}
          </span>
          {isSelected && <Icon name="check" size={14} />}
        </>
      )}
    </ListBoxItem>
  )
}

export interface SelectProps<Value extends string> extends FieldWords {
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  placeholder?: string
  isRequired?: boolean
  isDisabled?: boolean
  /** In a table the column's title says it to the eye; the label stays for the ear. */
  hideLabel?: boolean
  name?: string
}

export function Select<Value extends string>({ label, hideLabel, hint, problem, choices, value, onChange, placeholder, ...rest }: SelectProps<Value>) {
  const { t } = useLingui()
  return (
    <AriaSelect {...rest} className="field" value={value} onChange={key => key !== null && onChange(key as Value)} {...judged(problem)} placeholder={placeholder ?? t`Choose`}>
      <FieldFrame label={label} hideLabel={hideLabel} hint={hint} problem={problem}>
        <Button className="field-box select-button">
          <SelectValue className="select-value one-line">
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <Icon name="down" size={13} />
        </Button>
      </FieldFrame>
      <Popover className="choices">
        <section aria-label={label}>
          <ListBox items={choices} className="choices-list">
            {choice => <Row choice={choice} />}
          </ListBox>
        </section>
      </Popover>
    </AriaSelect>
  )
}

export interface ComboBoxProps extends FieldWords {
  choices: readonly Choice[]
  /** The chosen id, or null while the words are free text. */
  value: string | null
  words: string
  onWords: (words: string) => void
  onChange: (value: string | null) => void
  /** Free text is an answer too (a new customer, a new contact). */
  free?: boolean
  /** The choices already come filtered from the server. */
  filtered?: boolean
  placeholder?: string
  isRequired?: boolean
  autoFocus?: boolean
}

export function ComboBox({ label, hint, problem, choices, value, words, onWords, onChange, free, filtered, placeholder, ...rest }: ComboBoxProps) {
  const { t } = useLingui()
  return (
    <AriaComboBox
      {...rest}
      className="field"
      items={filtered ? choices : undefined}
      defaultItems={filtered ? undefined : choices}
      value={value}
      onChange={key => {
        onChange(key === null ? null : String(key))
        // Chosen by Enter, the words of a controlled field stay as typed unless we follow.
        const chosen = choices.find(choice => choice.id === key)
        if (chosen) onWords(chosen.name)
      }}
      inputValue={words}
      onInputChange={onWords}
      allowsCustomValue={free}
      {...judged(problem)}
    >
      <FieldFrame label={label} hint={hint} problem={problem}>
        <span className="field-box">
          <Input className="field-input" placeholder={placeholder} />
          <Button className="field-open" aria-label={t`Show choices`}>
            <Icon name="down" size={13} />
          </Button>
        </span>
      </FieldFrame>
      <Popover className="choices">
        <section aria-label={label}>
          <ListBox<Choice> className="choices-list">{choice => <Row choice={choice} />}</ListBox>
        </section>
      </Popover>
    </AriaComboBox>
  )
}
