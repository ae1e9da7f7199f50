import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import './Choices.css'

interface ChoicesProps<Value extends string> {
  label: string
  choices: readonly { id: Value; name: string; detail?: string }[]
  value: Value | null
  onChange: (value: Value) => void
}

/** Two to six answers, all seen at once. */
export function Choices<Value extends string>({ label, choices, value, onChange }: ChoicesProps<Value>) {
  return (
    <RadioGroup className="radio-group" value={value} onChange={next => onChange(next as Value)}>
      <Label className="field-label">{label}</Label>
      {choices.map(choice => (
        <Radio key={choice.id} value={choice.id} className="radio">
          <span className="radio-dot" />
          <span>
            {choice.name}
            {choice.detail && <small className="radio-detail">{choice.detail}</small>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
