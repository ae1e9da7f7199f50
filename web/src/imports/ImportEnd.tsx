import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../api/session'
import type { Import } from '../api/types'
import { EmptyState } from '../ui/states'

export function ImportEnd({ one }: { one: Import }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const { new_deals, known_deals, left_out, claims } = one.counts
  const again = (
    <Link className="button button-plain" to="/w/$workspace/import" params={{ workspace }}>
      {t`Import another file`}
    </Link>
  )
  if (one.state === 'failed') return <EmptyState icon="alert" title={t`This file could not be imported`} action={again}>{one.problem}</EmptyState>
  if (one.state === 'cancelled') return <EmptyState icon="import" title={t`This import was cancelled`} action={again}>{t`Nothing of it is in your pipeline.`}</EmptyState>
  return (
    <EmptyState
      icon="check"
      title={t`${plural(new_deals, { one: '# deal is in your pipeline', other: '# deals are in your pipeline' })}`}
      action={
        <span className="import-end">
          {new_deals > 0 && (
            <Link className="button button-primary" to="/w/$workspace/audit" params={{ workspace }}>
              {t`Go through what is only claimed`}
            </Link>
          )}
          <Link className="button button-plain" to="/w/$workspace/pipeline" params={{ workspace }}>
            {t`Go to the pipeline`}
          </Link>
        </span>
      }
    >
      {new_deals > 0 && t`Those beyond the first stage are marked as claimed until the proof is in.`}{' '}
      {known_deals > 0 && t`${plural(known_deals, { one: '# was known already.', other: '# were known already.' })}`}{' '}
      {claims > 0 && t`${plural(claims, { one: '# known deal is in another stage there; that is noted and moves nothing.', other: '# known deals are in another stage there; that is noted and moves nothing.' })}`}{' '}
      {left_out > 0 && t`${plural(left_out, { one: '# row was left out.', other: '# rows were left out.' })}`}
    </EmptyState>
  )
}
