import { useLingui } from '@lingui/react/macro'
import type { DealSignals } from '../api/types'
import { Ago } from '../ui/Figures'
import { useBuyerRoleName } from '../ui/names'
import { Stamp } from '../ui/Stamp'

/** Who of the important people is known, and when they were last spoken to. Shape and words say it, not colour. */
export function Coverage({ coverage }: { coverage: DealSignals['coverage'] }) {
  const { t } = useLingui()
  const roleName = useBuyerRoleName()
  return (
    <section aria-label={t`Who was spoken to`}>
      <h3 className="signals-title">{t`Who was spoken to`}</h3>
      <ul className="coverage">
        {coverage.map(part => (
          <li key={part.role} className="cover">
            <span aria-hidden="true"><Stamp state={part.spoken_at ? 'met' : part.people.length > 0 ? 'submitted' : 'missing'} /></span>
            <span className="cover-words">
              <b>{roleName(part.role)}</b>
              <small>
                {part.people.length === 0 && t`Nobody is named`}
                {part.people.map(person => person.contact.name).join(', ')}
              </small>
              {part.people.length > 0 && <small>{part.spoken_at ? <Ago at={part.spoken_at} /> : t`Not spoken to yet`}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
