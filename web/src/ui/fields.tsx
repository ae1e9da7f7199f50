import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components/Checkbox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components/Switch'
import { Text } from 'react-aria-components/Text'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { Icon, type IconName } from './Icon'
import './fields.css'

export interface FieldWords {
  label: string
  hint?: ReactNode
  /** The server's or the form's complaint about this field; shown beneath and announced. */
  problem?: string | null
}

/** Label above, hint and complaint beneath; used by every kind of field. */
export function FieldFrame({ label, hideLabel, hint, problem, children }: FieldWords & { hideLabel?: boolean; children: ReactNode }) {
  return (
    <>
      <Label className={hideLabel ? 'unseen' : 'field-label'}>{label}</Label>
      {children}
      {hint && !problem && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem ?? undefined}</FieldError>
    </>
  )
}

/** A complaint colours the field, but must not keep the form from being sent again: the server judges. */
export const judged = (problem?: string | null) => ({ isInvalid: Boolean(problem), validationBehavior: 'aria' as const })

type Own = 'children' | 'style' | 'className' | 'isInvalid'

export interface TextFieldProps extends Omit<AriaTextFieldProps, Own>, FieldWords {
  placeholder?: string
  icon?: IconName
}

export function TextField({ label, hint, problem, placeholder, icon, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} {...judged(problem)} className="field">
      <FieldFrame label={label} hint={hint} problem={problem}>
        <span className="field-box">
          {icon && <Icon name={icon} size={14} />}
          <Input className="field-input" placeholder={placeholder} />
        </span>
      </FieldFrame>
    </AriaTextField>
  )
}

export function TextArea({ label, hint, problem, placeholder, rows = 3, ...rest }: TextFieldProps & { rows?: number }) {
  return (
    <AriaTextField {...rest} {...judged(problem)} className="field">
      <FieldFrame label={label} hint={hint} problem={problem}>
        <AriaTextArea className="field-box field-area" rows={rows} placeholder={placeholder} />
      </FieldFrame>
    </AriaTextField>
  )
}

export function Checkbox({ children, ...rest }: Omit<CheckboxProps, 'children' | 'style' | 'className'> & { children?: ReactNode }) {
  return (
    <AriaCheckbox {...rest} className="checkbox">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="checkbox-box">{isIndeterminate ? <Icon name="minus" size={12} /> : isSelected && <Icon name="check" size={12} />}</span>
          {children}
        </>
      )}
    </AriaCheckbox>
  )
}

export function Switch({ children, hint, ...rest }: Omit<SwitchProps, 'children' | 'style' | 'className'> & { children: ReactNode; hint?: ReactNode }) {
  return (
    <AriaSwitch {...rest} className="switch">
      <span className="switch-track">
        <span className="switch-knob" />
      </span>
      <span>
        {children}
        {hint && <small className="switch-hint">{hint}</small>}
      </span>
    </AriaSwitch>
  )
}
