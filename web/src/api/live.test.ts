import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Change, listen, touched } from './live'

const change = (subject: string, topic = subject): Change => ({ subject, topic, revision: 2, kind: 'deal.advanced' })

describe('which questions a change makes stale', () => {
  it('the thing itself, wherever its id stands in a key', () => {
    expect(touched(['ws_1', 'deal', 'deal_7', 'timeline'], [change('deal_7')])).toBe(true)
    expect(touched(['ws_1', 'deal', 'deal_8'], [change('deal_7')])).toBe(false)
  })
  it('lists that may show it', () => {
    expect(touched(['ws_1', 'board', {}], [change('deal_7')])).toBe(true)
    expect(touched(['ws_1', 'inbox', 'owe'], [change('com_1', 'deal_7')])).toBe(true)
    expect(touched(['ws_1', 'members', ''], [change('deal_7')])).toBe(false)
  })
  it('the deal a proof belongs to', () => {
    expect(touched(['ws_1', 'deal', 'deal_7'], [change('ev_1', 'deal_7')])).toBe(true)
  })
})

describe('the stream', () => {
  const heard = new Map<string, (event: unknown) => void>()
  const source = { addEventListener: (name: string, listener: unknown) => void heard.set(name, listener as never), close: vi.fn() }
  const say = (name: string, data?: unknown) => heard.get(name)?.({ data: JSON.stringify(data) })

  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('answers many changes with one round of questions', () => {
    const client = new QueryClient()
    const ask = vi.spyOn(client, 'invalidateQueries')
    const live = listen(client, 'ws_1', () => source as never)
    say('changed', change('deal_1'))
    say('changed', change('deal_2'))
    vi.advanceTimersByTime(500)
    expect(ask).toHaveBeenCalledOnce()
    live.close()
    expect(source.close).toHaveBeenCalledOnce()
  })

  it('asks for everything after a reset and after a broken line came back', () => {
    const client = new QueryClient()
    const ask = vi.spyOn(client, 'invalidateQueries')
    listen(client, 'ws_1', () => source as never)
    say('open')
    expect(ask).not.toHaveBeenCalled()
    say('reset')
    say('error')
    say('open')
    expect(ask.mock.calls.map(([filter]) => filter?.queryKey)).toEqual([['ws_1'], ['ws_1']])
  })
})
