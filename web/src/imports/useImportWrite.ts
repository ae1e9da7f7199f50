import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../api/client'
import { importQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { Import } from '../api/types'

/** Writes to an import and takes its answer into the page. */
export function useImportWrite(id: string) {
  const workspace = useWorkspace()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body?: unknown }) => post<Import>(`/w/${workspace}/imports/${id}/${path}`, body),
    onSuccess: after => {
      if (after) client.setQueryData(importQuery(workspace, id).queryKey, after)
    },
    onSettled: () => {
      for (const room of ['import', 'imports', 'deals', 'board']) void client.invalidateQueries({ queryKey: [workspace, room] })
    },
  })
}
