import { describe, expect, it } from 'vitest'
import type { PlanStep } from '../api/types'
import { bodyOf, draftOf, isComplete } from './draft'

const step = { id: 'com_a', title: 'Review', done_when: '', owner: { id: 'per_a', name: 'Ayu' }, milestone: 'approval', work_days: 3, after: [{ commitment: 'com_b', lag_days: 1 }], audience: 'internal', words_of: 'seller' } as unknown as PlanStep

describe('the form of a step', () => {
  it('sends of a known step only what differs', () => {
    expect(bodyOf(draftOf(step), step)).toEqual({})
    expect(bodyOf({ ...draftOf(step), work_days: 5, buyers_words: true }, step)).toEqual({ work_days: 5, words_of: 'buyer' })
    expect(bodyOf({ ...draftOf(step), after: [] }, step)).toEqual({ after: [] })
  })

  it('asks for somebody on the other side when it is shared', () => {
    const draft = { ...draftOf(), title: 'Send the case', owner: 'per_a' }
    expect(isComplete(draft)).toBe(true)
    expect(isComplete({ ...draft, shared: true })).toBe(false)
    expect(isComplete({ ...draft, shared: true, with: 'per_b' })).toBe(true)
    expect(bodyOf({ ...draft, shared: true, with: 'per_b' })).toMatchObject({ audience: 'shared', with: 'per_b' })
    expect(bodyOf({ ...draft, with: 'per_b' }).with).toBeUndefined()
  })
})
