import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { get, post, Problem } from './client'

const asked = vi.fn<(url: string, request: RequestInit) => Promise<Response>>()
const answer = (status: number, body: unknown) => Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status }))

beforeEach(() => vi.stubGlobal('fetch', asked))
afterEach(() => {
  asked.mockReset()
  vi.unstubAllGlobals()
})

describe('a request', () => {
  it('leaves empty filters out of the address', async () => {
    asked.mockReturnValue(answer(200, {}))
    await get('/w/ws_1/deals', { q: '', owner: undefined, limit: 50 })
    expect(asked.mock.calls[0]?.[0]).toBe('/api/w/ws_1/deals?limit=50')
  })

  it('proves that a write comes from our page, once, at the revision seen', async () => {
    asked.mockReturnValue(answer(200, {}))
    await post('/w/ws_1/deals/deal_1/advance', { to: 'stg_2' }, { revision: 7 })
    const headers = asked.mock.calls[0]?.[1].headers as Headers
    expect(headers.get('X-Akad-Csrf')).toBe('1')
    expect(headers.get('If-Match')).toBe('"7"')
    expect(headers.get('Idempotency-Key')).toBeTruthy()
  })

  it('asks a lost write again with the same key, so it cannot happen twice', async () => {
    asked.mockRejectedValueOnce(new TypeError('lost')).mockReturnValueOnce(answer(204, null))
    await post('/sign-out')
    const [first, second] = asked.mock.calls.map(([, request]) => (request.headers as Headers).get('Idempotency-Key'))
    expect(second).toBe(first)
  })

  it('turns a problem answer into its code and items', async () => {
    asked.mockReturnValue(answer(409, { code: 'criteria_missing', detail: 'Proof is missing.', items: [{ field: 'cri_1', code: 'missing', text: 'ROI' }] }))
    const problem = await post('/x').catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Problem)
    expect(problem).toMatchObject({ code: 'criteria_missing', status: 409, items: [{ text: 'ROI' }] })
  })

  it('says offline when nobody answers', async () => {
    asked.mockRejectedValue(new TypeError('lost'))
    await expect(get('/house')).rejects.toMatchObject({ code: 'offline' })
  })
})
