import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { patch } from '../api/client'
import { useExplain } from '../api/problems'
import { useSession, useSetSession } from '../api/session'
import type { Language, Session, Theme } from '../api/types'
import { Select } from '../ui/Choice'
import { Switch } from '../ui/fields'
import { languages } from '../ui/language'
import { Segmented } from '../ui/Segmented'
import { Complaint } from '../ui/states'
import { Password } from './Password'

/** How Akad looks and speaks to me. Every change is saved at once. */
export function Appearance() {
  const { t } = useLingui()
  const { workspace, person } = useSession()
  const explain = useExplain()
  const setSession = useSetSession()
  const change = useMutation({
    mutationFn: (wish: { theme?: Theme; language?: Language; single_keys?: boolean }) => patch<Session>(`/w/${workspace.id}/me`, wish),
    onSuccess: setSession,
  })
  return (
    <>
      <section className="panel">
        <header className="panel-head">
          <h2>
            <Trans>Appearance</Trans>
          </h2>
        </header>
        <div className="panel-body">
          <Complaint>{explain(change.error)}</Complaint>
          <div className="settings-row">
            <span>{t`Colours`}</span>
            <Segmented<Theme>
              label={t`Colours`}
              items={[
                { id: 'system', name: t`Like the system` },
                { id: 'light', name: t`Light`, icon: 'sun' },
                { id: 'dark', name: t`Dark`, icon: 'moon' },
              ]}
              chosen={person.theme}
              onChoose={theme => change.mutate({ theme })}
            />
          </div>
          <Select<Language> label={t`Language`} choices={languages} value={person.language} onChange={language => change.mutate({ language })} />
          <Switch isSelected={person.single_keys} onChange={single_keys => change.mutate({ single_keys })} hint={t`Letters such as C and G then P work outside of fields. Turn them off if speech control or a switch triggers them.`}>
            {t`Single-key shortcuts`}
          </Switch>
        </div>
      </section>
      <Password />
    </>
  )
}
