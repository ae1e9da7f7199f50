import { Trans, useLingui } from '@lingui/react/macro'
import type { DealSignals } from '../api/types'
import { Ago } from '../ui/Figures'
import { Icon } from '../ui/Icon'
import { useIndicatorName, useKindName } from './words'

/** The seven indicators, each with the newest act that shows it, and who joined lately. */
export function Indicators({ signals }: { signals: DealSignals }) {
  const { t } = useLingui()
  const name = useIndicatorName()
  const shown = signals.indicators.filter(one => one.shown).length
  return (
    <section aria-label={t`Buying indicators`}>
      <h3 className="signals-title"><Trans>Buying indicators: {shown} of 7</Trans></h3>
      <ul className="indicators">
        {signals.indicators.map(one => (
          <li key={one.indicator} className={one.shown ? 'indicator' : 'indicator indicator-off'}>
            <Icon name={one.shown ? 'check' : 'minus'} size={13} />
            <span className="indicator-words">
              {name(one.indicator)}
              <small>{one.by[0] ? <ShownBy act={one.by[0]} /> : t`not seen`}</small>
            </span>
          </li>
        ))}
      </ul>
      {signals.joined.length > 0 && (
        <p className="joined">
          <Icon name="person" size={14} />
          <Trans>New in the last 30 days: {signals.joined.map(one => one.contact.name).join(', ')}</Trans>
        </p>
      )}
    </section>
  )
}

function ShownBy({ act }: { act: DealSignals['indicators'][number]['by'][number] }) {
  const { t } = useLingui()
  const kindName = useKindName()
  const what = act.kind ? kindName(act.kind) : t`Proof`
  return <>{what} · <Ago at={act.at} /></>
}
