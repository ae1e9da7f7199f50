import { useLingui } from '@lingui/react/macro'
import type { Share } from '../api/types'
import { formatNumber } from '../ui/format'
import { sayShare } from './say'

/** What every figure is opened and narrowed with. */
export interface FigureAbout {
  query: Record<string, string | undefined>
  onOpen: (behind: Behind) => void
}

/** A question for the deals behind a figure, with a name for its list. */
export interface Behind {
  title: string
  query: Record<string, string | undefined>
}

/** The words that all figures share. */
export function useFigures() {
  const { t, i18n } = useLingui()
  const number = (value: number) => formatNumber(value, i18n.locale)
  return {
    locale: i18n.locale,
    number,
    tooFew: t`too few`,
    share: (share: Share) => (share.rate === null ? t`too few` : sayShare(share.rate, i18n.locale)),
    /** "12 of 40" */
    cases: (share: Share) => t`${number(share.count)} of ${number(share.of)}`,
  }
}
