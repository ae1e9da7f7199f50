import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { blockerCountsQuery, blockersQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Blocker, BlockerKind } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Chip } from '../ui/Chip'
import { Select } from '../ui/Choice'
import { Checkbox } from '../ui/fields'
import { Day } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { List } from '../ui/List'
import { PageHeader } from '../ui/PageHeader'
import { EmptyState } from '../ui/states'
import { kind_ids, kinds, useKindName } from './names'
import { useMembers } from './people'
import '../ui/lists.css'
import './Blockers.css'
import './BlockersPage.css'

/** Every open blocker one may see, the day it is to be looked at first; how many of each kind, and how old. */
export function BlockersPage() {
  const { t } = useLingui()
  const explain = useExplain()
  const kindName = useKindName()
  const [kind, setKind] = useState<BlockerKind | 'all'>('all')
  const [owner, setOwner] = useState('all')
  const [overdue, setOverdue] = useState(false)
  const filter = { kind: kind === 'all' ? undefined : kind, owner: owner === 'all' ? undefined : owner, overdue: overdue || undefined }
  const list = useInfiniteQuery(blockersQuery(useWorkspace(), filter))
  const narrowed = kind !== 'all' || owner !== 'all' || overdue
  return (
    <>
      <PageHeader title={t`Blockers`} />
      <div className="page-body">
        <div className="page-narrow blockers-page">
          <Counts chosen={kind} onChoose={setKind} />
          <div className="blockers-filters">
            <Select label={t`Kind`} choices={[{ id: 'all' as const, name: t`All kinds` }, ...kind_ids.map(id => ({ id, name: kindName(id) }))]} value={kind} onChange={setKind} />
            <Select label={t`Owner`} choices={[{ id: 'all', name: t`Everybody` }, ...useMembers()]} value={owner} onChange={setOwner} />
            <Checkbox isSelected={overdue} onChange={setOverdue}>{t`Only those whose day has passed`}</Checkbox>
          </div>
          <List
            list={list}
            explain={explain}
            empty={
              <EmptyState icon="check" title={narrowed ? t`No blocker fits` : t`No open blocker`}>
                <Trans>A blocker is raised on its deal, by whoever sees what keeps the buyer from going on.</Trans>
              </EmptyState>
            }
          >
            {items => (
              <ul className="panel">
                {items.map(blocker => (
                  <li key={blocker.id}>
                    <Row blocker={blocker} />
                  </li>
                ))}
              </ul>
            )}
          </List>
        </div>
      </div>
    </>
  )
}

/** The kinds there are, the most frequent first; choosing one narrows the list. */
function Counts({ chosen, onChoose }: { chosen: BlockerKind | 'all'; onChoose: (kind: BlockerKind | 'all') => void }) {
  const { t } = useLingui()
  const kindName = useKindName()
  const counts = useQuery(blockerCountsQuery(useWorkspace())).data?.items ?? []
  if (counts.length === 0) return null
  return (
    <ul className="blocker-counts" aria-label={t`Open blockers by kind`}>
      {counts.map(count => (
        <li key={count.kind}>
          <button type="button" className="blocker-count" aria-pressed={chosen === count.kind} onClick={() => onChoose(chosen === count.kind ? 'all' : count.kind)}>
            <span className="blocker-count-name"><Icon name={kinds[count.kind].icon} size={15} />{kindName(count.kind)}</span>
            <b className="figures">{count.open}</b>
            <small className="figures">{t`median age: ${plural(count.median_age_days, { one: '# working day', other: '# working days' })}`}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Row({ blocker }: { blocker: Blocker }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const kindName = useKindName()
  return (
    <Link className="list-row" to="/w/$workspace/deals/$deal" params={{ workspace, deal: blocker.deal.id }}>
      <Avatar name={blocker.owner.name} size={30} />
      <span className="list-words">
        <b>{blocker.what}</b>
        <small>{blocker.deal.name} · {kindName(blocker.kind)} · <span className="figures">{t`${plural(blocker.age_days, { one: '# working day old', other: '# working days old' })}`}</span></small>
      </span>
      <span className="list-end quiet">
        {blocker.review_passed ? <Chip tone="bad" icon="clock"><Day day={blocker.review_day} near /></Chip> : <Day day={blocker.review_day} near />}
        <Icon name="right" size={14} />
      </span>
    </Link>
  )
}
