import { useLingui as useLanguage } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { playbookQuery, playbookTextsQuery } from '../api/queries'
import { useMay, useWorkspace } from '../api/session'
import type { Deal, PlaybookText } from '../api/types'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Skeleton } from '../ui/states'
import './Playbook.css'

const UseAcceleration = lazy(() => import('./UseAcceleration').then(file => ({ default: file.UseAcceleration })))

/** What helps a deal out of its stage; closed until somebody wants it, and fetched only then. */
export function HowToEarn({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  return (
    <details className="playbook box" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="star" size={16} />
        {t`How to earn this stage`}
      </summary>
      {open && <Pages deal={deal} />}
    </details>
  )
}

function Pages({ deal }: { deal: Deal }) {
  const { t } = useLingui()
  const { i18n } = useLanguage()
  const workspace = useWorkspace()
  const mayCoach = useMay('coach')
  const { data } = useQuery(playbookQuery(workspace, deal.stage, i18n.locale))
  const texts = useQuery(playbookTextsQuery(workspace, i18n.locale)).data?.items ?? []
  const ideas = texts.filter(text => text.section === 'acceleration')
  if (!data) return <div className="playbook-pages"><Skeleton height={120} /></div>
  return (
    <div className="playbook-pages">
      <Texts title={t`What must happen`} texts={data.must} />
      <Texts title={t`Where it usually stalls`} texts={data.stalls} />
      <Texts title={t`Questions that go further`} texts={data.questions} />
      {data.premortem.length > 0 && <Texts title={t`Ask the champion before the end`} texts={data.premortem} />}
      {ideas.length > 0 && (
        <Texts title={t`Ways to make a deal faster`} texts={ideas}>
          <Recorded deal={deal} ideas={ideas} />
        </Texts>
      )}
      {mayCoach && <Texts title={t`Words for an honest move back`} texts={texts.filter(text => text.section === 'move_back')} />}
    </div>
  )
}

/** What was used on a deal is written down: with its ground, where something is said to run short. */
function Recorded({ deal, ideas }: { deal: Deal; ideas: readonly PlaybookText[] }) {
  const { t } = useLingui()
  const may = useMay('edit_deals')
  const [asking, setAsking] = useState(false)
  if (!may) return null
  return (
    <>
      <Button size="small" icon="plus" onPress={() => setAsking(true)}>{t`Record what was used`}</Button>
      <Suspense>{asking && <UseAcceleration deal={deal} ideas={ideas} onClose={() => setAsking(false)} />}</Suspense>
    </>
  )
}

function Texts({ title, texts, children }: { title: string; texts: readonly PlaybookText[]; children?: ReactNode }) {
  return (
    <section>
      <h3 className="playbook-title">{title}</h3>
      <ul className="playbook-texts">
        {texts.map(text => (
          <li key={text.key}>
            <b>{text.title}</b>
            {text.text && <p>{text.text}</p>}
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
