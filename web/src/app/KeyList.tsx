import { useLingui } from '@lingui/react/macro'
import { Dialog } from '../ui/Dialog'
import { keyWords } from '../ui/Kbd'
import { keyList, useSingleKeys } from '../ui/keys'
import './KeyList.css'

export function KeyList({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const single_keys = useSingleKeys()
  return (
    <Dialog open onClose={onClose} size="small" title={t`Keys`} lead={single_keys ? t`They work when no field is being typed in.` : t`Single keys are turned off in your settings.`}>
      <dl className="key-list">
        {keyList().map(action => (
          <div key={action.keys} className="key-row">
            <dt>{action.does}</dt>
            <dd>
              {keyWords(action.keys).split(/ (?=.$)/).map(part => (
                <kbd key={part} className="key-cap">
                  {part}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
