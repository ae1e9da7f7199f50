import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMay, useWorkspace } from '../api/session'
import { Icon } from '../ui/Icon'
import { guideQuery } from './queries'

/** The way to the seven steps, in the side bar, as long as some are left and nobody put them away. */
export function GuideLink() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const coach = useMay('coach')
  const { data: guide } = useQuery({ ...guideQuery(workspace), enabled: coach })
  if (!guide || guide.hidden || guide.done === guide.steps.length) return null
  const { done, steps } = guide
  const of = steps.length
  return (
    <Link to="/w/$workspace/setup" params={{ workspace }} className="side-link" activeProps={{ 'aria-current': 'page' }}>
      <Icon name="star" />
      <span className="one-line">{t`Getting started`}</span>
      <span className="quiet figures" aria-label={t`${done} of ${of}`}>{`${done}/${of}`}</span>
    </Link>
  )
}
