import { useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { get } from '../api/client'
import { useSession } from '../api/session'
import type { DealCard, Page } from '../api/types'
import { formatMoney } from '../ui/format'
import { Icon, type IconName } from '../ui/Icon'
import { Kbd } from '../ui/Kbd'
import { openSheet, type SheetProps } from '../ui/sheets'
import { places } from './places'
import '../ui/Dialog.css'
import '../ui/Choice.css'
import './Palette.css'

interface Jump {
  id: string
  icon: IconName
  name: string
  detail?: string
  keys?: string
  run: () => void
}

/** ⌘K: type to find a deal, a page or an action. */
export function Palette({ onClose }: SheetProps<'palette'>) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const deals = useFoundDeals(useDeferredValue(words.trim()))
  const actions = useActions().filter(action => action.name.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()))
  const jumps = words.trim() ? [...deals, ...actions] : actions
  return (
    <ModalOverlay isOpen onOpenChange={open => !open && onClose()} isDismissable className="veil" data-overlay="">
      <Modal className="dialog palette">
        <Dialog className="dialog-body" aria-label={t`Find or jump to`}>
          <Autocomplete inputValue={words} onInputChange={setWords}>
            <SearchField aria-label={t`Find or jump to`} autoFocus className="palette-field">
              <Icon name="search" size={18} />
              <Input className="palette-input" placeholder={t`A deal, a customer, a page`} />
              <Kbd keys="Esc" />
            </SearchField>
            <Menu
              className="palette-list"
              aria-label={t`Results`}
              items={jumps}
              renderEmptyState={() => <p className="palette-none">{t`Nothing found`}</p>}
              onAction={key => {
                onClose()
                jumps.find(jump => jump.id === key)?.run()
              }}
            >
              {jump => (
                <MenuItem id={jump.id} textValue={jump.name} className="choice-row palette-row">
                  <Icon name={jump.icon} />
                  <span className="one-line">{jump.name}</span>
                  {jump.detail && <span className="choice-detail one-line">{jump.detail}</span>}
                  {jump.keys && <Kbd keys={jump.keys} />}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function useFoundDeals(q: string): Jump[] {
  const { i18n } = useLingui()
  const { workspace } = useSession()
  const navigate = useNavigate()
  const { data } = useQuery({
    queryKey: [workspace.id, 'deals', 'palette', q],
    queryFn: ({ signal }) => get<Page<DealCard>>(`/w/${workspace.id}/deals`, { q, limit: 8 }, signal),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  })
  return (data?.items ?? []).map(deal => ({
    id: deal.id,
    icon: 'pipeline',
    name: `${deal.customer.name} · ${deal.name}`,
    detail: formatMoney(deal.value, i18n.locale, 'card'),
    run: () => void navigate({ to: '/w/$workspace/deals/$deal', params: { workspace: workspace.id, deal: deal.id } }),
  }))
}

function useActions(): Jump[] {
  const { t, i18n } = useLingui()
  const { workspace, may } = useSession()
  const navigate = useNavigate()
  const going = places
    .filter(place => !place.needs || may.includes(place.needs))
    .map(
      (place): Jump => ({
        id: place.to,
        icon: place.icon,
        name: i18n._(place.name),
        keys: `g ${place.letter}`,
        run: () => void navigate({ to: place.to, params: { workspace: workspace.id } }),
      }),
    )
  const making: Jump[] = may.includes('edit_deals') ? [{ id: 'new-deal', icon: 'plus', name: t`New deal`, keys: 'c', run: () => openSheet('new-deal', {}) }] : []
  return [...making, ...going, { id: 'keys', icon: 'keyboard', name: t`Show all keys`, keys: '?', run: () => openSheet('keys', {}) }]
}
