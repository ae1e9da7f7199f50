import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../api/session'
import type { ProofLine } from '../api/types'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Panel } from '../ui/Panel'
import { openSheet } from '../ui/sheets'
import { Stamp, Stamps } from '../ui/Stamp'
import { Skeleton } from '../ui/states'
import { proofsQuery } from './queries'

/** What had to be true for the deal to stand where it stands, stage by stage. */
export function Proofs({ audit, deal }: { audit: string; deal: { id: string; name: string } }) {
  const { t } = useLingui()
  const { data: proofs } = useQuery(proofsQuery(useWorkspace(), audit, deal.id))
  if (!proofs) return <Skeleton height={260} />
  const stages = [...new Map(proofs.criteria.map(line => [line.stage, line.stage_name]))]
  const met = proofs.criteria.filter(line => line.state === 'met').length
  const of = proofs.criteria.length
  return (
    <Panel title={t`What speaks for this stage?`} aside={<span className="figures">{t`${met} of ${of} verified`}</span>}>
      {!proofs.may_keep && <p className="quiet audit-hint">{t`To keep it, attach one proof of what the buyer did, or ask a colleague for one.`}</p>}
      {stages.map(([id, name]) => (
        <Stage key={id} name={name} lines={proofs.criteria.filter(line => line.stage === id)} deal={deal} />
      ))}
    </Panel>
  )
}

/** A stage whose proof is complete takes one line: what is missing is what one is here for. */
function Stage({ name, lines, deal }: { name: string; lines: readonly ProofLine[]; deal: { id: string; name: string } }) {
  const open = lines.filter(line => line.state !== 'met')
  return (
    <section className="audit-stage" aria-label={name}>
      <h3>
        {name} {open.length < lines.length && <Stamps criteria={lines.filter(line => line.state === 'met')} />}
      </h3>
      <ul>
        {open.map(line => (
          <Line key={line.id} line={line} deal={deal} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line, deal }: { line: ProofLine; deal: { id: string; name: string } }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const criterion = { id: line.id, name: line.name, hint: line.hint, quantity: line.quantity, limit_days: line.limit_days }
  return (
    <li className="audit-proof">
      <Stamp state={line.state} of={line.name} />
      <span className="audit-proof-name">{line.name}</span>
      {line.asked && <Chip tone="info">{t`Asked for`}</Chip>}
      {line.state === 'missing' && (
        <span className="audit-proof-deeds">
          <Button size="small" look="quiet" aria-label={t`Attach: ${line.name}`} onPress={() => openSheet('attach-evidence', { deal, criterion })}>{t`Attach`}</Button>
          {!line.asked && <Button size="small" look="quiet" aria-label={t`Ask for “${line.name}”`} onPress={() => openSheet('ask-for-evidence', { deal, criterion })}>{t`Ask`}</Button>}
        </span>
      )}
      {line.waiting && (
        <Link className="button button-quiet button-small" to="/w/$workspace/evidence" params={{ workspace }} search={{ proof: line.waiting }}>
          {t`Judge it`}
        </Link>
      )}
    </li>
  )
}
