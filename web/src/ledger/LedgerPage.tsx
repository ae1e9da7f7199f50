import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useExplain } from '../api/problems'
import { factsQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import { List } from '../ui/List'
import { PageHeader } from '../ui/PageHeader'
import { EmptyState } from '../ui/states'
import { Checkpoint } from './Checkpoint'
import { FactRow } from './FactRow'
import './Ledger.css'

/** The audit trail as the ledger holds it: one row for each fact, none of which can be changed or taken out unseen. */
export function LedgerPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const list = useInfiniteQuery(factsQuery(useWorkspace()))
  const total = list.data?.pages[0]?.total.count
  return (
    <>
      <PageHeader title={t`Ledger`} actions={<Checkpoint />}>
        {total !== undefined && (
          <span className="quiet figures ledger-total">
            <Plural value={total} one="# fact" other="# facts" />
          </span>
        )}
      </PageHeader>
      <div className="page-body">
        <div className="ledger-page">
          <p className="ledger-lead">
            <Trans>Everything done here, the newest first. A checkpoint signs the whole list: keep it elsewhere, and a later change or a missing fact shows.</Trans>
          </p>
          <List list={list} explain={explain} empty={<EmptyState icon="ledger" title={t`Nothing has happened yet`} />}>
            {facts => (
              <ol className="panel ledger">
                {facts.map(fact => (
                  <FactRow key={fact.sequence} fact={fact} />
                ))}
              </ol>
            )}
          </List>
        </div>
      </div>
    </>
  )
}
