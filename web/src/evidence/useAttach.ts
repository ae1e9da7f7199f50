import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { post, Problem, uploadWatched } from '../api/client'
import { useSession } from '../api/session'
import type { Evidence, StoredFile } from '../api/types'
import { useToday } from '../ui/Figures'
import { say } from '../ui/toasts'
import { emptyProof, largest_file_bytes, type ProofForm, proofBody, type Wanted } from './proofForm'
import { useRefreshProofs } from './useJudging'

interface Attaching {
  deal: string
  criterion?: { id: string; quantity?: string }
  onDone: () => void
}

/** First the file, watched; then the proof that names it. A file that has arrived is not sent twice when the proof is refused. */
export function useAttach({ deal, criterion, onDone }: Attaching) {
  const { t } = useLingui()
  const { workspace } = useSession()
  const refresh = useRefreshProofs()
  const today = useToday()
  const wanted = (criterion?.quantity ?? 'none') as Wanted
  const [form, setForm] = useState(() => emptyProof(today, workspace.currency))
  const [file, setFile] = useState<File | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const arrived = useRef<{ file: File; stored: StoredFile } | null>(null)
  const send = async (): Promise<string | undefined> => {
    if (!file) return undefined
    if (file.size > largest_file_bytes) throw new Problem(413, 'file_too_large', 'This file is too large.')
    if (arrived.current?.file !== file) {
      setProgress(0)
      arrived.current = { file, stored: await uploadWatched<StoredFile>(`/w/${workspace.id}/files`, { name: file.name }, file, setProgress).finally(() => setProgress(null)) }
    }
    return arrived.current.stored.id
  }
  const attach = useMutation({
    mutationFn: async () => post<Evidence>(`/w/${workspace.id}/deals/${deal}/evidence`, proofBody(form, wanted, criterion?.id, await send())),
    onSuccess: () => {
      void refresh(deal)
      say(t`Proof added. It counts once somebody else verifies it.`)
      onDone()
    },
  })
  const set = (part: Partial<ProofForm>) => setForm(before => ({ ...before, ...part }))
  return { form, set, file, setFile, progress, attach, wanted, today }
}
