import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { Icon, type IconName } from './Icon'
import './Tabs.css'

export interface TabItem {
  id: string
  name: ReactNode
  count?: string
}

/** Underlined tabs; `children` is the panel of the chosen one. They scroll sideways when they do not fit. */
export function Tabs({ label, items, chosen, onChoose, children }: { label: string; items: readonly TabItem[]; chosen: string; onChoose: (id: string) => void; children: ReactNode }) {
  return (
    <AriaTabs className="tabs" selectedKey={chosen} onSelectionChange={key => onChoose(String(key))}>
      <TabList aria-label={label} className="tabs-list" items={items} dependencies={[items]}>
        {item => (
          <Tab id={item.id} className="tab">
            {item.name}
            {item.count !== undefined && <span className="tab-count figures">{item.count}</span>}
          </Tab>
        )}
      </TabList>
      <TabPanel id={chosen} className="tabs-panel">
        {children}
      </TabPanel>
    </AriaTabs>
  )
}

export interface Segment<Value extends string> {
  id: Value
  name: string
  icon?: IconName
}

/** Two to four ways to see the same thing. */
export function Segmented<Value extends string>({ label, items, chosen, onChoose }: { label: string; items: readonly Segment<Value>[]; chosen: Value; onChoose: (id: Value) => void }) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segmented"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={keys => {
        const [first] = keys
        if (first !== undefined) onChoose(String(first) as Value)
      }}
    >
      {items.map(item => (
        <ToggleButton key={item.id} id={item.id} className="segment">
          {item.icon && <Icon name={item.icon} size={14} />}
          {item.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
