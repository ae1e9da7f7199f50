import { useLingui } from '@lingui/react/macro'
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useId, useRef, useState } from 'react'
import { address } from '../api/client'
import { useExplain } from '../api/problems'
import { useMay, useWorkspace } from '../api/session'
import { IconButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { ErrorState, Skeleton } from '../ui/states'
import '../ui/Panel.css'
import { savePicture } from '../viz/picture'
import { useWidth } from '../viz/useWidth'

export interface FigureTable {
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

interface FigureProps<View> {
  title: string
  /** What is counted, in one line. */
  lead: string
  /** Names the figure in addresses and files. */
  name: 'stages' | 'conversion' | 'velocity' | 'regression' | 'dates' | 'honesty'
  query: Record<string, string | undefined>
  answer: UseQueryResult<View>
  /** The figure in one sentence. */
  headline: (props: { view: View }) => ReactNode
  table: (view: View) => FigureTable
  tools?: ReactNode
  children: (view: View, width: number) => ReactNode
}

/** One figure: its sentence, its picture or the same as a table, and the ways to take it along. */
export function Figure<View>({ title, lead, name, query, answer, headline: Headline, table, tools, children }: FigureProps<View>) {
  const { t } = useLingui()
  const explain = useExplain()
  const workspace = useWorkspace()
  const mayExport = useMay('export')
  const [asTable, setAsTable] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const heading = useId()
  const view = answer.data
  const save = () => {
    const svg = place.current?.querySelector<SVGSVGElement>('svg.viz')
    if (svg) void savePicture(svg, title, `${name}.png`)
  }
  return (
    <section className="box figure" aria-labelledby={heading}>
      <header className="figure-head">
        <div className="figure-words">
          <h2 className="box-title" id={heading}>
            {title}
          </h2>
          <p className="quiet">{lead}</p>
        </div>
        <span className="figure-tools">
          {tools}
          <IconButton icon={asTable ? 'pipeline' : 'table'} label={asTable ? t`${title}: show as picture` : t`${title}: show as table`} onPress={() => setAsTable(!asTable)} />
          {!asTable && <IconButton icon="file" label={t`${title}: save as PNG`} isDisabled={!view} onPress={save} />}
          {mayExport && (
            <a className="button button-quiet icon-button" href={address(`/w/${workspace}/insight/${name}.csv`, query)} download aria-label={t`${title}: export CSV`} title={t`Export CSV`}>
              <Icon name="export" />
            </a>
          )}
        </span>
      </header>
      <div className="figure-body" ref={place}>
        {answer.error && <ErrorState onRetry={() => void answer.refetch()}>{explain(answer.error)}</ErrorState>}
        {!view && !answer.error && <Skeleton height={190} />}
        {view && (
          <p className="figure-headline">
            <Headline view={view} />
          </p>
        )}
        {view && !asTable && children(view, width)}
        {view && asTable && <Table {...table(view)} />}
      </div>
    </section>
  )
}

function Table({ head, rows }: FigureTable) {
  return (
    <table className="viz-table">
      <thead>
        <tr>
          {head.map(cell => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
