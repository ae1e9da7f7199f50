import { useLingui } from '@lingui/react/macro'

/** Small, medium and large: thirds of the pipeline's own deals in their own currency. */
export function useSizeName(): (size: string) => string {
  const { t } = useLingui()
  return size => {
    if (size === 'large') return t`Large`
    return size === 'medium' ? t`Medium` : t`Small`
  }
}
