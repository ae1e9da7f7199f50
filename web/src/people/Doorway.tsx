import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { Mark } from '../ui/Icon'
import { languages, speak } from '../ui/language'
import { Stamp } from '../ui/Stamp'
import './Doorway.css'

/** The frame of the pages before signing in: the form on one side, what Akad stands for on the other. */
export function Doorway({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Akad`
  }, [title])
  return (
    <div className="door">
      <main className="door-main">
        <div className="door-form">
          <p className="door-house">
            <Mark /> Akad
          </p>
          <h1 className="door-title">{title}</h1>
          {lead && <p className="door-lead">{lead}</p>}
          {children}
          <Languages />
        </div>
      </main>
      <Promise />
    </div>
  )
}

/** Nobody has signed in yet, so the choice stays in this browser. */
function Languages() {
  const { t, i18n } = useLingui()
  return (
    <div className="door-languages" role="group" aria-label={t`Language`}>
      {languages.map(language => (
        <button type="button" key={language.id} lang={language.id} aria-pressed={i18n.locale === language.id} onClick={() => void speak(language.id)}>
          {language.name}
        </button>
      ))}
    </div>
  )
}

function Promise() {
  const { t } = useLingui()
  return (
    <aside className="door-promise" aria-label={t`What Akad does`}>
      <p className="door-words">
        <Trans>A deal moves when the buyer has done something, not when a seller feels something.</Trans>
      </p>
      <ul className="door-proofs">
        <li>
          <Stamp state="met" size={20} />
          <span>
            <Trans>
              <b>Proof, not hope.</b> Every stage opens with what the buyer did, said or signed.
            </Trans>
          </span>
        </li>
        <li>
          <Stamp state="submitted" size={20} />
          <span>
            <Trans>
              <b>One owner, one day.</b> Every promise has a name on it, on your side or the buyer's.
            </Trans>
          </span>
        </li>
        <li>
          <Stamp state="missing" size={20} />
          <span>
            <Trans>
              <b>Gaps stay visible.</b> What is missing is shown before it costs a quarter.
            </Trans>
          </span>
        </li>
      </ul>
    </aside>
  )
}
