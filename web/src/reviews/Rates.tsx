import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../api/session'
import { Avatar } from '../ui/Avatar'
import { formatNumber } from '../ui/format'
import { ratesQuery } from './queries'

/** How often deals of somebody needed a manager. A high figure is a question about training or hiring, never a score. */
export function Rates() {
  const { t, i18n } = useLingui()
  const rates = useQuery(ratesQuery(useWorkspace())).data?.items ?? []
  if (rates.length === 0) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t`Interventions in 90 days`}</h2>
      </header>
      <ul>
        {rates.map(rate => {
          const { interventions, deals, helped } = rate
          const percent = rate.percent === null ? null : formatNumber(rate.percent, i18n.locale)
          return (
            <li key={rate.person.id} className="list-row">
              <Avatar name={rate.person.name} />
              <span className="list-words">
                <b>{rate.person.name}</b>
                <small>{t`${interventions} in ${deals} deals · helped: ${helped}`}</small>
              </span>
              <span className="list-end figures">{percent === null ? <span className="quiet">{t`Too few deals to tell`}</span> : t`${percent} per 100 deals`}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
