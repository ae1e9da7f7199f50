import { expect, test } from 'vitest'
import { changesOf, headlineOf } from './facts'

test('A fact shows old and new values, and which of them can be erased', () => {
  const fact = { kept: { changes: { workspace: [null, 'ws_1'], revision: [1, 2], stage: ['stg_1', 'stg_2'] } }, erasable: { changes: { name: ['Old', 'New'] } } }
  expect(changesOf(fact)).toEqual([
    { field: 'revision', before: '1', after: '2', erasable: false },
    { field: 'stage', before: 'stg_1', after: 'stg_2', erasable: false },
    { field: 'name', before: 'Old', after: 'New', erasable: true },
  ])
})

test('What a fact tells besides changes is shown too', () => {
  expect(changesOf({ kept: { changes: {}, criterion: 'cri_1' } })).toEqual([{ field: 'criterion', before: '', after: 'cri_1', erasable: false }])
})

test('An erased half leaves the rest readable', () => {
  expect(changesOf({ kept: { changes: { state: [null, 'open'] } }, erasable: null })).toHaveLength(1)
})

test('A fact is named by the name it gave', () => {
  expect(headlineOf({ kept: { changes: { state: [null, 'open'] } }, erasable: { changes: { name: [null, 'Fleet rollout'] } } })).toBe('Fleet rollout')
  expect(headlineOf({ kept: { changes: { state: ['open', 'won'] } } })).toBeNull()
})
