// The words of this room for the server's fixed sets.
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import type { ActivityKind, Indicator, Side } from '../api/types'
import type { IconName } from '../ui/Icon'

const kind_names: Record<ActivityKind, MessageDescriptor> = {
  meeting: msg`Meeting`,
  mail: msg`Email`,
  call: msg`Call`,
  message: msg`Message`,
  content_viewed: msg`Looked at content`,
  reply: msg`Reply`,
}

const indicator_names: Record<Indicator, MessageDescriptor> = {
  engagement_frequency: msg`Engages more often`,
  stakeholder_expansion: msg`Brings in more people`,
  information_sharing: msg`Shares internal information`,
  took_action: msg`Takes action`,
  implementation_talk: msg`Talks about the rollout`,
  competitive_narrowing: msg`Narrows the vendors down`,
  growing_time: msg`Gives more time`,
}

export const kindIcons: Record<ActivityKind, IconName> = { meeting: 'customers', mail: 'mail', call: 'phone', message: 'chat', content_viewed: 'file', reply: 'undo' }

export function useKindName(): (kind: ActivityKind) => string {
  const { i18n } = useLingui()
  return kind => i18n._(kind_names[kind])
}

export function useIndicatorName(): (indicator: Indicator) => string {
  const { i18n } = useLingui()
  return indicator => i18n._(indicator_names[indicator])
}

/** "Email from the buyer": the kind, and whose it was where that is to be said. */
export function useActivityTitle(): (kind: ActivityKind, side: Side) => string {
  const { i18n } = useLingui()
  return (kind, side) => {
    const name = i18n._(kind_names[kind])
    if (kind === 'meeting' || kind === 'reply' || kind === 'content_viewed') return name
    return i18n._(side === 'buyer' ? msg`${name} from the buyer` : msg`${name} from us`)
  }
}

/** "6 h", "2 days": short, as it stands beside a trend. */
export function useDuration(): (minutes: number) => string {
  const { i18n } = useLingui()
  return minutes => {
    const hours = Math.round(minutes / 60)
    const days = Math.round(minutes / 1440)
    if (minutes < 60) return i18n._(msg`under an hour`)
    return hours < 48 ? i18n._(msg`${hours} h`) : i18n._(msg`${days} days`)
  }
}
