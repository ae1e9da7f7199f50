import { useLingui as useLanguage } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useExplain } from '../api/problems'
import { playbookTextsQuery } from '../api/queries'
import { useMay, useWorkspace } from '../api/session'
import type { Language, PlaybookText } from '../api/types'
import { IconButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Select } from '../ui/Choice'
import { languages } from '../ui/language'
import { ListSkeleton } from '../ui/List'
import { ErrorState } from '../ui/states'
import { EditText } from './EditText'
import { parts, type Section, sectionOf, sections } from './sections'
import './Playbook.css'

/** The texts shown on deals, each in the product's words or the workspace's own. */
export function PlaybookSettings() {
  const { t } = useLingui()
  const { i18n } = useLanguage()
  const explain = useExplain()
  const mayEdit = useMay('coach')
  const [language, setLanguage] = useState(i18n.locale as Language)
  const [section, setSection] = useState<Section>('to_qualification')
  const [edited, setEdited] = useState<PlaybookText | null>(null)
  const { data, error, refetch } = useQuery(playbookTextsQuery(useWorkspace(), language))
  if (error) return <ErrorState onRetry={() => void refetch()}>{explain(error)}</ErrorState>
  const choices = (Object.keys(sections) as Section[]).map(id => ({ id, name: i18n._(sections[id]) }))
  return (
    <div className="playbook-edit">
      <p className="quiet">{t`These texts are shown where a deal needs them. Yours go over the built-in ones, one language at a time.`}</p>
      <div className="dialog-row">
        <Select label={t`Part of the playbook`} choices={choices} value={section} onChange={setSection} />
        <Select label={t`Language`} choices={languages} value={language} onChange={setLanguage} />
      </div>
      {!data && <ListSkeleton />}
      {data && (
        <section className="panel" aria-label={i18n._(sections[section])}>
          <ul>
            {data.items.filter(text => sectionOf(text) === section).map(text => (
              <li key={text.key} className="list-row playbook-row">
                <span className="list-words">
                  <small className="quiet">{i18n._(parts[text.section]!)}</small>
                  <b>{text.title}</b>
                  {text.text && <small>{text.text}</small>}
                </span>
                <span className="list-end">
                  {text.edited && <Chip tone="info">{t`Your words`}</Chip>}
                  {mayEdit && <IconButton icon="pencil" label={t`Edit: ${text.title}`} onPress={() => setEdited(text)} />}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {edited && <EditText text={edited} language={language} onClose={() => setEdited(null)} />}
    </div>
  )
}
