// The one seam to the server: every request goes through `call`. openapi-fetch may take its place without a screen noticing.

export interface ProblemItem {
  field?: string
  code: string
  text: string
}

/** An RFC 9457 answer. `code` is stable and is what screens translate; `detail` says what to do, in English. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly items: readonly ProblemItem[]

  constructor(status: number, code: string, detail: string, items: readonly ProblemItem[] = []) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.items = items
  }
}

export type Query = Record<string, string | number | boolean | null | undefined>

export interface CallOptions {
  query?: Query
  body?: unknown
  /** The revision the reader saw; the server refuses with `stale_revision` when somebody was faster. */
  revision?: number
  signal?: AbortSignal
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))
  return `/api${path}${pairs.length > 0 ? `?${search}` : ''}`
}

function headersFor(method: Method, options: CallOptions): Headers {
  const headers = new Headers({ Accept: 'application/json' })
  if (method === 'GET') return headers
  headers.set('X-Akad-Csrf', '1')
  headers.set('Idempotency-Key', crypto.randomUUID())
  if (options.revision !== undefined) headers.set('If-Match', `"${options.revision}"`)
  if (options.body instanceof Blob) headers.set('Content-Type', options.body.type || 'application/octet-stream')
  else if (options.body !== undefined) headers.set('Content-Type', 'application/json')
  return headers
}

function problemFrom(status: number, body: unknown, otherwise: string): Problem {
  const said = (body ?? {}) as { code?: string; detail?: string; title?: string; items?: ProblemItem[] }
  return new Problem(status, said.code ?? `http_${status}`, said.detail ?? said.title ?? otherwise, said.items)
}

async function problemOf(response: Response): Promise<Problem> {
  return problemFrom(response.status, await response.json().catch(() => null), response.statusText)
}

/** A write whose answer was lost is asked once more with the same key, so it can never happen twice. */
async function send(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request)
  } catch (error) {
    if (request.signal?.aborted || request.method === 'GET') throw error
    return await fetch(url, request)
  }
}

export async function call<Answer>(method: Method, path: string, options: CallOptions = {}): Promise<Answer> {
  const body = options.body instanceof Blob ? options.body : options.body === undefined ? undefined : JSON.stringify(options.body)
  const request: RequestInit = { method, body, headers: headersFor(method, options), signal: options.signal, credentials: 'same-origin' }
  let response: Response
  try {
    response = await send(address(path, options.query), request)
  } catch (error) {
    if (options.signal?.aborted) throw error
    throw new Problem(0, 'offline', 'The server cannot be reached.')
  }
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204) return undefined as Answer
  return (await response.json()) as Answer
}

export const get = <Answer>(path: string, query?: Query, signal?: AbortSignal) => call<Answer>('GET', path, { query, signal })
export const post = <Answer>(path: string, body?: unknown, options?: CallOptions) => call<Answer>('POST', path, { ...options, body: body ?? {} })
export const put = <Answer>(path: string, body: unknown, options?: CallOptions) => call<Answer>('PUT', path, { ...options, body })
export const patch = <Answer>(path: string, body: unknown, options?: CallOptions) => call<Answer>('PATCH', path, { ...options, body })
export const upload = <Answer>(path: string, query: Query, file: Blob) => call<Answer>('POST', path, { query, body: file })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** An upload that says how far it is (0 to 1). fetch cannot tell that, so this one thing is asked the old way. */
export function uploadWatched<Answer>(path: string, query: Query, file: Blob, onProgress: (done: number) => void, signal?: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address(path, query))
    headersFor('POST', { body: file }).forEach((value, name) => request.setRequestHeader(name, value))
    request.upload.addEventListener('progress', event => event.lengthComputable && onProgress(event.loaded / event.total))
    request.addEventListener('error', () => reject(new Problem(0, 'offline', 'The server cannot be reached.')))
    request.addEventListener('abort', () => reject(new DOMException('The upload was stopped.', 'AbortError')))
    request.addEventListener('load', () => {
      const body = parsed(request.responseText)
      if (request.status >= 400) reject(problemFrom(request.status, body, request.statusText))
      else resolve(body as Answer)
    })
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
