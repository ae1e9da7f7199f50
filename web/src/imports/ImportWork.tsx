import { useLingui } from '@lingui/react/macro'
import type { Import } from '../api/types'
import { formatNumber } from '../ui/format'
import { Progress } from '../ui/Progress'
import { shareDone } from './mapping'

/** The server reads or applies. One may leave: it goes on, and the page finds it again. */
export function ImportWork({ one }: { one: Import }) {
  const { t, i18n } = useLingui()
  const words = one.state === 'reading' ? t`Reading the file` : t`Applying the import`
  const count = (value: number) => formatNumber(value, i18n.locale)
  return (
    <div className="import-work" role="status">
      <h2>{words}</h2>
      <Progress label={words} done={shareDone(one.progress)} />
      {one.progress && <p className="quiet figures">{t`${count(one.progress.done)} of ${count(one.progress.total)} rows`}</p>}
      <p className="quiet">{t`You can leave this page. The work goes on, and you find it again under Import.`}</p>
    </div>
  )
}
