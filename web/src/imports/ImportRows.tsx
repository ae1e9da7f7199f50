import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { importRowsQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Import, ImportRow } from '../api/types'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/fields'
import { Day, Money } from '../ui/Figures'
import { ErrorState, Skeleton } from '../ui/states'
import { say } from '../ui/toasts'
import { quotedValue } from './mapping'
import { useImportWrite } from './useImportWrite'
import { useRowReason } from './words'

export type RowsKind = 'bad' | 'good' | 'claims'

export function ImportRows({ one, kind }: { one: Import; kind: RowsKind }) {
  const { t } = useLingui()
  const explain = useExplain()
  const list = useInfiniteQuery(importRowsQuery(useWorkspace(), one.id, kind))
  const rows = list.data?.pages.flatMap(page => page.items) ?? []
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set())
  const toggle = (line: number) => setPicked(before => (before.has(line) ? new Set([...before].filter(other => other !== line)) : new Set([...before, line])))
  if (list.error) return <ErrorState onRetry={() => void list.refetch()}>{explain(list.error)}</ErrorState>
  if (list.isPending) return <div className="import-wait"><Skeleton height={20} /><Skeleton height={20} /><Skeleton height={20} /></div>
  if (rows.length === 0) return <p className="import-none">{kind === 'bad' ? t`No row is wrong.` : t`No row here.`}</p>
  return (
    <>
      {kind === 'bad' && <LeaveOut one={one} picked={picked} onDone={() => setPicked(new Set())} />}
      <div className="import-scroll">
        <table className="import-table">
          <thead>
            <tr>
              {kind === 'bad' && <th><span className="unseen">{t`Choose`}</span></th>}
              <th className="cell-number">{t`Line`}</th>
              <th>{t`Deal`}</th>
              {kind === 'bad' ? <th>{t`What is wrong`}</th> : <RowHeads />}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.line}>
                {kind === 'bad' && <td><Checkbox aria-label={t`Choose line ${row.line}`} isSelected={picked.has(row.line)} onChange={() => toggle(row.line)} /></td>}
                <td className="cell-number figures quiet">{row.line}</td>
                <td>
                  <b>{row.customer || row.external_id}</b> <span className="quiet">{row.name}</span>
                </td>
                {kind === 'bad' ? <Problems row={row} /> : <RowCells row={row} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {list.hasNextPage && <div className="import-more"><Button size="small" isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>{t`Show more`}</Button></div>}
    </>
  )
}

function LeaveOut({ one, picked, onDone }: { one: Import; picked: ReadonlySet<number>; onDone: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const write = useImportWrite(one.id)
  const leave = (body: { lines: number[] } | { all_bad: true }, count: number) =>
    write.mutate(
      { path: 'leave-out', body },
      {
        onSuccess: () => {
          say(t`${plural(count, { one: '# row is left out', other: '# rows are left out' })}`)
          onDone()
        },
        onError: error => say(explain(error) ?? '', { tone: 'problem' }),
      },
    )
  return (
    <div className="import-tools">
      <Button size="small" isDisabled={picked.size === 0} onPress={() => leave({ lines: [...picked] }, picked.size)}>{picked.size > 0 ? t`Leave out ${picked.size} chosen` : t`Leave out the chosen`}</Button>
      <Button size="small" look="quiet" isPending={write.isPending} onPress={() => leave({ all_bad: true }, one.counts.bad)}>{t`Leave out all that are wrong`}</Button>
    </div>
  )
}

function Problems({ row }: { row: ImportRow }) {
  const reason = useRowReason()
  return (
    <td>
      <ul className="row-problems">
        {row.problems.map(problem => {
          const value = quotedValue(problem.text)
          return (
            <li key={`${problem.column} ${problem.code}`} title={problem.text}>
              {problem.column && <b>{problem.column}</b>} {value && <code>{value}</code>} <span>{reason(problem)}</span>
            </li>
          )
        })}
      </ul>
    </td>
  )
}

function RowHeads() {
  const { t } = useLingui()
  return (
    <>
      <th>{t`Stage`}</th>
      <th className="cell-end">{t`Value`}</th>
      <th>{t`Closes`}</th>
    </>
  )
}

function RowCells({ row }: { row: ImportRow }) {
  return (
    <>
      <td>{row.stage_name}</td>
      <td className="cell-end">{row.value && <Money value={row.value} />}</td>
      <td>{row.close_day && <Day day={row.close_day} />}</td>
    </>
  )
}
