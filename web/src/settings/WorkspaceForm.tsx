import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { patch, post } from '../api/client'
import { useComplaints, useExplain } from '../api/problems'
import { workspaceQuery } from '../api/queries'
import { useWorkspace } from '../api/session'
import type { WorkspaceSettings } from '../api/types'
import { Button } from '../ui/Button'
import { Select } from '../ui/Choice'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/fields'
import { ListSkeleton } from '../ui/List'
import { Complaint } from '../ui/states'
import { say } from '../ui/toasts'
import { WorkingDays } from './WorkingDays'

export function WorkspaceForm() {
  const { data } = useQuery(workspaceQuery(useWorkspace()))
  if (!data) return <ListSkeleton />
  return (
    <>
      <Details key={data.revision} settings={data} />
      {data.sample && <Sample />}
    </>
  )
}

function Details({ settings }: { settings: WorkspaceSettings }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const explain = useExplain()
  const [name, setName] = useState(settings.name)
  const [time_zone, setTimeZone] = useState(settings.time_zone)
  const [working_days, setWorkingDays] = useState(settings.working_days)
  const save = useMutation({
    mutationFn: () => patch<WorkspaceSettings>(`/w/${settings.id}`, { name, time_zone, working_days }, { revision: settings.revision }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [settings.id, 'workspace'] })
      void client.invalidateQueries({ queryKey: ['session'] })
      say(t`Saved`)
    },
  })
  const complaint = useComplaints(save.error)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>
          <Trans>Workspace</Trans>
        </h2>
      </header>
      <form
        className="panel-body"
        onSubmit={event => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <Complaint>{explain(save.error)}</Complaint>
        <TextField label={t`Name`} value={name} onChange={setName} problem={complaint('name')} isRequired />
        <TextField label={t`Main currency`} value={settings.currency} isReadOnly hint={t`Totals are shown in it when a dated exchange rate is known.`} />
        <Select
          label={t`Time zone`}
          hint={t`A day begins and ends here for everybody.`}
          choices={[...new Set([time_zone, ...Intl.supportedValuesOf('timeZone')])].map(zone => ({ id: zone, name: zone.replaceAll('_', ' ') }))}
          value={time_zone}
          onChange={setTimeZone}
        />
        <WorkingDays value={working_days} onChange={setWorkingDays} />
        <div className="settings-buttons">
          <Button look="primary" type="submit" isPending={save.isPending}>{t`Save`}</Button>
        </div>
      </form>
    </section>
  )
}

/** The sample company goes as a whole, after one question. */
function Sample() {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const explain = useExplain()
  const [asking, setAsking] = useState(false)
  const clear = useMutation({ mutationFn: () => post(`/w/${workspace}/remove-sample`), onSuccess: () => location.assign('/') })
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>
          <Trans>This is a sample company</Trans>
        </h2>
        <Button look="danger" icon="trash" onPress={() => setAsking(true)}>{t`Clear sample data`}</Button>
      </div>
      <Dialog
        open={asking}
        size="small"
        onClose={() => setAsking(false)}
        title={t`Clear sample data?`}
        foot={
          <>
            <Button onPress={() => setAsking(false)}>{t`Keep it`}</Button>
            <Button look="danger" isPending={clear.isPending} onPress={() => clear.mutate()}>{t`Clear sample data`}</Button>
          </>
        }
      >
        <div className="dialog-fields">
          <Complaint>{explain(clear.error)}</Complaint>
          <p>
            <Trans>The sample company with all its deals and people is deleted, and you are signed out. This cannot be undone.</Trans>
          </p>
        </div>
      </Dialog>
    </section>
  )
}
