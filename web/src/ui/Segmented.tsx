import { useId } from 'react'
import { Icon, type IconName } from './Icon'
import './Tabs.css'

export interface Segment<Value extends string> {
  id: Value
  name: string
  icon?: IconName
}

interface SegmentedProps<Value extends string> {
  label: string
  items: readonly Segment<Value>[]
  chosen: Value
  onChoose: (id: Value) => void
}

/** Two to four ways to see the same thing. Plain radio buttons: the browser brings arrows and focus along. */
export function Segmented<Value extends string>({ label, items, chosen, onChoose }: SegmentedProps<Value>) {
  const name = useId()
  return (
    <fieldset className="segmented">
      <legend className="unseen">{label}</legend>
      {items.map(item => (
        <label key={item.id} className="segment">
          <input className="unseen" type="radio" name={name} checked={item.id === chosen} onChange={() => onChoose(item.id)} />
          {item.icon && <Icon name={item.icon} size={14} />}
          {item.name}
        </label>
      ))}
    </fieldset>
  )
}
