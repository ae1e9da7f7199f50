// Live updates: the server says "this changed", we ask again for what is on the screen. No payload travels this way.
import type { QueryClient } from '@tanstack/react-query'

export interface Change {
  subject: string
  topic: string
  revision: number
  kind: string
}

/** Lists that may show a thing of this kind. The kind is the id's prefix. */
const lists: Record<string, readonly string[]> = {
  deal: ['board', 'deals', 'attention'],
  ev: ['evidence', 'inbox', 'board', 'deals', 'attention', 'audits'],
  com: ['inbox', 'board', 'deals', 'attention', 'blockers', 'audits'],
  blk: ['blockers'],
  pbt: ['playbook'],
  cus: ['customers'],
  per: ['members', 'customer'],
  team: ['members'],
  pipe: ['pipelines', 'board', 'guide'],
  ws: ['workspace'],
  tok: ['tokens'],
  rate: ['rates', 'board'],
  imp: ['imports', 'import'],
  rhy: ['rhythms', 'guide'],
  rev: ['reviews', 'guide'],
  ins: ['reviews', 'review'],
  itv: ['intervention-rates'],
  gui: ['guide'],
  aud: ['audits', 'guide'],
  dec: ['audits'],
}

function kindOf(id: string): string {
  return id.slice(0, id.lastIndexOf('_'))
}

/** Is a query with this key out of date after these changes? */
export function touched(key: readonly unknown[], changes: readonly Change[]): boolean {
  return changes.some(change => {
    const ids = [change.subject, change.topic]
    return key.some(part => ids.includes(part as string)) || ids.some(id => lists[kindOf(id)]?.includes(key[1] as string))
  })
}

/** Changes within this time are answered by one round of questions. */
const gather_ms = 200

export interface Live {
  close: () => void
}

type Source = Pick<EventSource, 'addEventListener' | 'close'>

export function listen(client: QueryClient, workspace: string, open: (url: string) => Source = url => new EventSource(url)): Live {
  const source = open(`/api/w/${workspace}/events`)
  let gathered: Change[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let was_broken = false

  const ask = () => {
    const changes = gathered
    gathered = []
    timer = undefined
    void client.invalidateQueries({ predicate: query => query.queryKey[0] === workspace && touched(query.queryKey, changes) })
    if (changes.some(change => kindOf(change.subject) === 'ws')) void client.invalidateQueries({ queryKey: ['session'] })
  }
  const askAll = () => void client.invalidateQueries({ queryKey: [workspace] })

  source.addEventListener('changed', event => {
    gathered.push(JSON.parse((event as MessageEvent<string>).data) as Change)
    timer ??= setTimeout(ask, gather_ms)
  })
  source.addEventListener('reset', askAll)
  source.addEventListener('error', () => {
    was_broken = true
  })
  // The browser reconnects by itself with Last-Event-ID; asking once more covers a server that forgot.
  source.addEventListener('open', () => {
    if (was_broken) askAll()
    was_broken = false
  })
  return {
    close: () => {
      clearTimeout(timer)
      source.close()
    },
  }
}
