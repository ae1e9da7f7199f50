import { useLingui } from '@lingui/react/macro'
import type { ProblemItem } from '../api/client'
import { Button } from '../ui/Button'
import { Doorway } from './Doorway'

/** The same address belongs to several workspaces. */
export function ChooseWorkspace({ choices, onChoose }: { choices: readonly ProblemItem[]; onChoose: (workspace: string) => void }) {
  const { t } = useLingui()
  return (
    <Doorway title={t`Which workspace?`}>
      {choices.map(choice => (
        <Button key={choice.code} size="wide" onPress={() => onChoose(choice.code)}>
          {choice.text}
        </Button>
      ))}
    </Doorway>
  )
}
