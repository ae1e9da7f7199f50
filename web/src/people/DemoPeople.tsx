import { Trans } from '@lingui/react/macro'
import type { House } from '../api/types'
import { Avatar } from '../ui/Avatar'
import { Icon } from '../ui/Icon'
import { useRoleName } from '../ui/names'
import './Doorway.css'

/** The sample company's people: one press signs in as one of them. */
export function DemoPeople({ demo, busy, onChoose }: { demo: NonNullable<House['demo']>; busy: boolean; onChoose: (email: string) => void }) {
  const roleName = useRoleName()
  return (
    <>
      <p className="door-lead">
        <Trans>Look around {demo.workspace_name}, a sample company. Who would you like to be?</Trans>
      </p>
      <div className="demo-people">
        {demo.people.map(person => (
          <button type="button" key={person.email} className="demo-person" disabled={busy} onClick={() => onChoose(person.email)}>
            <Avatar name={person.name} size={30} />
            <span>
              <b>{person.name}</b>
              <small className="quiet">{roleName(person.role)}</small>
            </span>
            <Icon name="arrow" size={14} />
          </button>
        ))}
      </div>
      <p className="door-or">
        <Trans>or with your own account</Trans>
      </p>
    </>
  )
}
