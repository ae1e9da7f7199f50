import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { address } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Audit, AuditDecision } from '../api/types'
import { Button } from '../ui/Button'
import { Chip, type ChipTone } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { List } from '../ui/List'
import { useLossReasonName, useMoveBackTriggerName } from '../ui/names'
import { formatNumber } from '../ui/format'
import { decisionsQuery } from './queries'
import { useDeciding } from './useDeciding'

/** What became of the deals, and what is left. */
export function AuditEnd({ audit }: { audit: Audit }) {
  const { t, i18n } = useLingui()
  const explain = useExplain()
  const workspace = useWorkspace()
  const decide = useDeciding(audit.id)
  const list = useInfiniteQuery(decisionsQuery(workspace, audit.id))
  const figures = [
    { name: t`Stay`, value: audit.kept },
    { name: t`Moved back`, value: audit.moved_back },
    { name: t`Let go`, value: audit.disqualified },
    { name: t`Still to decide`, value: audit.left },
  ]
  return (
    <div className="page-body">
      <div className="page-narrow">
        <section className="panel audit-end" aria-label={t`Summary`}>
          <h2>{audit.finished_at ? t`The audit is finished` : t`You have been through all of them`}</h2>
          <dl className="audit-sums">
            {figures.map(figure => (
              <div key={figure.name}>
                <dt>{figure.name}</dt>
                <dd className="figures">{formatNumber(figure.value, i18n.locale)}</dd>
              </div>
            ))}
          </dl>
          <p className="audit-end-deeds">
            {audit.may_decide && audit.skipped > 0 && <Button look="primary" icon="undo" onPress={() => decide.mutate({ act: 'again' })}>{t`Go through those left for later`}</Button>}
            {audit.may_decide && <Button look={audit.skipped > 0 ? 'plain' : 'primary'} icon="check" onPress={() => decide.mutate({ act: 'finish' })}>{t`Finish the audit`}</Button>}
            <a className="button button-plain" href={address(`/w/${workspace}/audits/${audit.id}/decisions.csv`)} download>
              <Icon name="export" size={14} /> {t`Export CSV`}
            </a>
          </p>
        </section>
        <h2 className="list-title">{t`What was decided`}</h2>
        <List list={list} explain={explain} empty={<p className="quiet">{t`Nothing was decided.`}</p>}>
          {decisions => (
            <div className="panel">
              {decisions.map(decision => (
                <DecisionRow key={decision.id} decision={decision} />
              ))}
            </div>
          )}
        </List>
      </div>
    </div>
  )
}

const tones: Record<AuditDecision['verdict'], ChipTone> = { kept: 'good', moved_back: 'info', disqualified: 'plain', skipped: 'plain', undone: 'plain' }

function DecisionRow({ decision }: { decision: AuditDecision }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const triggerName = useMoveBackTriggerName()
  const reasonName = useLossReasonName()
  const { verdict, from_name, to_name, why } = decision
  const names = { kept: t`Stays`, moved_back: t`Moved back`, disqualified: t`Let go`, skipped: t`Later`, undone: t`Taken back` }
  const cause = verdict === 'moved_back' ? triggerName(why as never) : verdict === 'disqualified' ? reasonName(why as never) : ''
  const way = verdict === 'moved_back' ? t`${from_name} to ${to_name}` : from_name
  return (
    <Link className="list-row" to="/w/$workspace/deals/$deal" params={{ workspace, deal: decision.deal.id }}>
      <span className="list-words">
        <b>{decision.customer.name}</b>
        <small>{[way, cause].filter(Boolean).join(' · ')}</small>
      </span>
      <span className="list-end">
        <Chip tone={tones[verdict]}>{names[verdict]}</Chip>
        <Icon name="right" size={14} />
      </span>
    </Link>
  )
}
