import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Import, ImportMapping, ImportMeaning } from '../api/types'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { Panel } from '../ui/Panel'
import { assign, meaningOf, meaningsFor, usedFirst } from './mapping'
import { useMeaningName } from './words'

interface ColumnTableProps {
  one: Import
  mapping: ImportMapping
  onChange: (mapping: ImportMapping) => void
  complaint: (field: string) => string | null
}

/** Unused columns beyond this many are folded away: Salesforce exports have dozens. */
const unused_shown = 3

export function ColumnTable({ one, mapping, onChange, complaint }: ColumnTableProps) {
  const { t } = useLingui()
  const meaningName = useMeaningName()
  // The order is taken once: rows must not jump while somebody assigns them.
  const [columns] = useState(() => usedFirst(one.columns, one.mapping))
  const [all, setAll] = useState(false)
  const used = columns.filter(column => meaningOf(one.mapping, column.name)).length
  const shown = all ? columns : columns.slice(0, used + unused_shown)
  const choices = [{ id: 'unused' as const, name: t`Not used` }, ...meaningsFor(one.source).map(id => ({ id, name: meaningName(id) }))]
  const missing = meaningsFor(one.source).filter(meaning => complaint(`columns.${meaning}`) && !mapping.columns[meaning])
  return (
    <Panel title={t`Columns`} aside={t`What does each column mean?`}>
      {missing.length > 0 && (
        <ul className="mapping-missing">
          {missing.map(meaning => (
            <li key={meaning} className="field-problem">
              {meaningName(meaning)}: {complaint(`columns.${meaning}`)}
            </li>
          ))}
        </ul>
      )}
      <ul>
        {shown.map(column => {
          const meaning = meaningOf(mapping, column.name)
          return (
            <li key={column.name} className={meaning ? 'mapping-row' : 'mapping-row mapping-unused'}>
              <div className="mapping-column">
                <b className="one-line">{column.name}</b>
                <span className="quiet one-line" title={column.sample.join(' · ')}>
                  {column.sample.join(' · ') || t`empty`}
                </span>
              </div>
              <Select label={t`Meaning of ${column.name}`} hideLabel choices={choices} value={meaning ?? 'unused'} onChange={chosen => onChange(assign(mapping, column.name, chosen === 'unused' ? null : (chosen as ImportMeaning)))} problem={meaning ? complaint(`columns.${meaning}`) : null} />
            </li>
          )
        })}
      </ul>
      {!all && columns.length > shown.length && (
        <div className="mapping-more">
          <Button size="small" look="quiet" icon="down" onPress={() => setAll(true)}>{t`Show ${columns.length - shown.length} more columns`}</Button>
        </div>
      )}
    </Panel>
  )
}
