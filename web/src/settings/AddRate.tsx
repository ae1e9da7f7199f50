import { useLingui } from '@lingui/react'
import { useLingui as useWords } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { useSession } from '../api/session'
import type { Rate } from '../api/types'
import { DateField, usual_currencies } from '../ui/Amounts'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { DialogForm } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { useToday } from '../ui/Figures'
import { formatLocale } from '../ui/format'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'
import { bothWays } from './bothWays'

/** "0,0000614" is what many of us type; the server reads a point. */
const wire = (typed: string) => typed.trim().replace(',', '.')

export function AddRate({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui()
  const { t } = useWords()
  const { workspace } = useSession()
  const today = useToday()
  const client = useQueryClient()
  const explain = useExplain()
  const others = usual_currencies.filter(code => code !== workspace.currency)
  const [form, setForm] = useState({ currency: others[0] as string, rate: '', day: today as string | null, source: '' })
  const set = (part: Partial<typeof form>) => setForm(before => ({ ...before, ...part }))
  const sent = { ...form, base: workspace.currency, rate: wire(form.rate) }
  const add = useMutation({
    mutationFn: () => post<Rate>(`/w/${workspace.id}/rates`, sent),
    onSuccess: () => {
      for (const room of ['rates', 'board']) void client.invalidateQueries({ queryKey: [workspace.id, room] })
      say(t`The rate was added`)
      onClose()
    },
  })
  const complaint = useComplaints(add.error)
  const turned = Number(sent.rate) > 0 ? bothWays(sent, formatLocale(i18n.locale))[1] : undefined
  return (
    <DialogForm
      open
      size="small"
      onClose={onClose}
      onSubmit={() => add.mutate()}
      title={t`Add a rate`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button look="primary" type="submit" isDisabled={!form.rate.trim() || !form.source.trim() || !form.day} isPending={add.isPending}>{t`Add a rate`}</Button>
        </>
      }
    >
      <Complaint>{explain(add.error)}</Complaint>
      <div className="dialog-row">
        <Select label={t`Currency`} choices={others.map(code => ({ id: code, name: code }))} value={form.currency} onChange={currency => set({ currency })} />
        <DateField label={t`As of`} value={form.day} max={today} onChange={day => set({ day })} problem={complaint('day')} isRequired />
      </div>
      <TextField label={t`One ${form.currency} in ${workspace.currency}`} inputMode="decimal" placeholder="0.0000614" hint={turned} value={form.rate} onChange={rate => set({ rate })} problem={complaint('rate')} isRequired />
      <TextField label={t`Source`} placeholder={t`European Central Bank`} hint={t`Where the figure comes from; it stands beside every total.`} value={form.source} onChange={source => set({ source })} problem={complaint('source')} isRequired />
    </DialogForm>
  )
}
