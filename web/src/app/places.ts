import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Permission } from '../api/types'
import type { IconName } from '../ui/Icon'

export interface Place {
  to: '/w/$workspace/inbox' | '/w/$workspace/attention' | '/w/$workspace/pipeline' | '/w/$workspace/evidence' | '/w/$workspace/reviews' | '/w/$workspace/insight' | '/w/$workspace/blockers' | '/w/$workspace/customers' | '/w/$workspace/import' | '/w/$workspace/ledger' | '/w/$workspace/settings'
  icon: IconName
  name: MessageDescriptor
  /** Tabs on a phone are narrow. */
  short: MessageDescriptor
  /** G, then this letter. */
  letter: string
  needs?: Permission
  /** Left out of a phone's bar, which has room for three; it stands under More. */
  desk?: boolean
}

/** Where one can go. A place appears here when its room exists. */
export const places: readonly Place[] = [
  { to: '/w/$workspace/inbox', icon: 'inbox', name: msg`Inbox`, short: msg({ message: 'Inbox', context: 'short' }), letter: 'i' },
  { to: '/w/$workspace/pipeline', icon: 'pipeline', name: msg`Pipeline`, short: msg({ message: 'Pipeline', context: 'short' }), letter: 'p' },
  { to: '/w/$workspace/attention', icon: 'alert', name: msg`Attention`, short: msg({ message: 'Attention', context: 'short' }), letter: 'a', desk: true },
  { to: '/w/$workspace/evidence', icon: 'shield', name: msg`Verification`, short: msg({ message: 'Verification', context: 'short' }), letter: 'v', needs: 'verify_evidence', desk: true },
  { to: '/w/$workspace/blockers', icon: 'flag', name: msg`Blockers`, short: msg({ message: 'Blockers', context: 'short' }), letter: 'b', desk: true },
  { to: '/w/$workspace/reviews', icon: 'calendar', name: msg`Reviews`, short: msg({ message: 'Reviews', context: 'short' }), letter: 'r', desk: true },
  { to: '/w/$workspace/customers', icon: 'customers', name: msg`Customers`, short: msg({ message: 'Customers', context: 'short' }), letter: 'u' },
  { to: '/w/$workspace/insight', icon: 'chart', name: msg`Insight`, short: msg({ message: 'Insight', context: 'short' }), letter: 'n', desk: true },
  { to: '/w/$workspace/import', icon: 'import', name: msg`Import`, short: msg({ message: 'Import', context: 'short' }), letter: 'm', needs: 'import_deals', desk: true },
  { to: '/w/$workspace/ledger', icon: 'ledger', name: msg`Ledger`, short: msg({ message: 'Ledger', context: 'short' }), letter: 'l', needs: 'read_ledger', desk: true },
  { to: '/w/$workspace/settings', icon: 'settings', name: msg`Settings`, short: msg({ message: 'Settings', context: 'short' }), letter: 's', desk: true },
]

export const barPlaces = places.filter(place => !place.desk)
export const morePlaces = places.filter(place => place.desk)
