import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
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
      <TabPanel key={chosen} id={chosen} className="tabs-panel">
        {children}
      </TabPanel>
    </AriaTabs>
  )
}
