import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { useExplain } from '../api/problems'
import { EmptyState, ErrorState } from '../ui/states'

/** A page that failed: says so, and offers to load it again. */
export function CrashPage({ error }: { error: unknown }) {
  const router = useRouter()
  const explain = useExplain()
  return <ErrorState onRetry={() => void router.invalidate()}>{explain(error)}</ErrorState>
}

export function LostPage() {
  const { t } = useLingui()
  return (
    <EmptyState icon="question" title={t`There is no page here`} action={<a className="button button-plain" href="/">{t`Go to the pipeline`}</a>}>
      {t`The address may be old, or the thing it names was removed.`}
    </EmptyState>
  )
}
