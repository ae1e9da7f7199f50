import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Inspection } from '../api/types'
import { Button } from '../ui/Button'
import { Day } from '../ui/Figures'
import { Panel } from '../ui/Panel'
import { AgreeAction } from './AgreeAction'

/** What was agreed: here, and in reviews before as long as it is not done. */
export function Actions({ inspection }: { inspection: Inspection }) {
  const { t } = useLingui()
  const [adding, setAdding] = useState(false)
  const may = inspection.may.some(one => one.action === 'agree_action' && one.allowed)
  const { actions, still_open } = inspection
  return (
    <Panel title={t`Actions`} actions={may && <Button size="small" icon="plus" onPress={() => setAdding(true)}>{t`Add an action`}</Button>}>
      <div className="inspection-part">
        {actions.length + still_open.length === 0 && <p className="quiet">{t`Nothing was agreed yet. An action has one owner and a day, and appears in their inbox.`}</p>}
        <Lines lines={actions} />
        {still_open.length > 0 && <p className="quiet">{t`Still open from reviews before`}</p>}
        <Lines lines={still_open} />
      </div>
      {adding && <AgreeAction inspection={inspection} onClose={() => setAdding(false)} />}
    </Panel>
  )
}

function Lines({ lines }: { lines: Inspection['actions'] }) {
  if (lines.length === 0) return null
  return (
    <ul className="action-lines">
      {lines.map(line => (
        <li key={line.id}>
          <span className={line.state === 'done' || line.state === 'withdrawn' ? 'action-done' : undefined}>{line.title}</span>
          <span className="quiet">
            {line.owner.name}
            {line.due_day && (
              <>
                {' · '}
                <Day day={line.due_day} near />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
