import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../api/client'
import { useExplain } from '../api/problems'
import { useWorkspace } from '../api/session'
import type { Import } from '../api/types'
import { Button } from '../ui/Button'
import { say } from '../ui/toasts'

const cancellable: readonly Import['state'][] = ['reading', 'mapping', 'preview', 'applying']

export function CancelImport({ one }: { one: Import }) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const client = useQueryClient()
  const explain = useExplain()
  const cancel = useMutation({
    mutationFn: () => post(`/w/${workspace}/imports/${one.id}/cancel`),
    onSuccess: () => say(t`The import was cancelled`),
    onError: error => say(explain(error) ?? '', { tone: 'problem' }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: [workspace, 'import', one.id] })
      void client.invalidateQueries({ queryKey: [workspace, 'imports'] })
    },
  })
  if (!cancellable.includes(one.state)) return null
  return <Button look="quiet" isPending={cancel.isPending} onPress={() => cancel.mutate()}>{t`Cancel the import`}</Button>
}
