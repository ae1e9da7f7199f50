import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { ImportMapping } from '../api/types'
import { usual_currencies } from '../ui/Amounts'
import { Avatar } from '../ui/Avatar'
import { Select } from '../ui/Choice'
import { Icon } from '../ui/Icon'
import { Panel } from '../ui/Panel'
import { needsDateOrder } from './mapping'

interface ReadingRulesProps {
  mapping: ImportMapping
  onChange: (mapping: ImportMapping) => void
  complaint: (field: string) => string | null
}

/** How this file writes dates and amounts, with the row that tells; and who owns what nobody owns. */
export function ReadingRules({ mapping, onChange, complaint }: ReadingRulesProps) {
  const { t } = useLingui()
  const members = useQuery(membersQuery(useWorkspace())).data?.items.filter(member => member.state === 'active') ?? []
  const currencies = [...new Set([mapping.currency, ...usual_currencies])]
  const unsure = needsDateOrder(mapping)
  return (
    <Panel title={t`How to read it`} aside={t`Taken from the file; change what is wrong.`}>
      <div className="reading">
        <div className="reading-rule">
          <Select
            label={t`Dates are written`}
            placeholder={t`Choose`}
            choices={[
              { id: 'dmy', name: t`day, month, year`, detail: '31/12/2026' },
              { id: 'mdy', name: t`month, day, year`, detail: '12/31/2026' },
              { id: 'ymd', name: t`year, month, day`, detail: '2026-12-31' },
            ]}
            value={mapping.date_order}
            onChange={date_order => onChange({ ...mapping, date_order })}
            problem={complaint('date_order') ?? (unsure ? t`The file does not tell. Please choose.` : null)}
          />
          <Because>{mapping.date_order_evidence}</Because>
        </div>
        <div className="reading-rule">
          <Select
            label={t`Decimals are written with`}
            choices={[
              { id: '.', name: t`a point`, detail: '1,234.50' },
              { id: ',', name: t`a comma`, detail: '1.234,50' },
            ]}
            value={mapping.decimal}
            onChange={decimal => onChange({ ...mapping, decimal })}
            problem={complaint('decimal')}
          />
          <Because>{mapping.decimal_evidence}</Because>
        </div>
        <div className="reading-rule">
          <Select label={t`Currency, where none is given`} choices={currencies.map(id => ({ id, name: id }))} value={mapping.currency} onChange={currency => onChange({ ...mapping, currency })} problem={complaint('currency')} />
        </div>
        <div className="reading-rule">
          <Select
            label={t`Owner, where none is known`}
            choices={members.map(member => ({ id: member.id, name: member.name, mark: <Avatar name={member.name} size={20} /> }))}
            value={mapping.default_owner}
            onChange={default_owner => onChange({ ...mapping, default_owner })}
            problem={complaint('default_owner')}
          />
        </div>
      </div>
    </Panel>
  )
}

/** The server's evidence names the row that decided. It speaks English, hence the mark for screen readers. */
function Because({ children }: { children?: string }) {
  if (!children) return null
  return (
    <p className="reading-because" lang="en">
      <Icon name="check" size={13} />
      {children}
    </p>
  )
}
