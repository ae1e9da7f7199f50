import { afterEach, expect, test, vi } from 'vitest'
import { allowOnlyEmptyMarkup } from './markup'

afterEach(() => vi.unstubAllGlobals())

test('only an empty text may become markup', () => {
  const rules: ((markup: string) => string | null)[] = []
  vi.stubGlobal('trustedTypes', { createPolicy: (name: string, made: { createHTML: (markup: string) => string | null }) => name === 'default' && rules.push(made.createHTML) })
  allowOnlyEmptyMarkup()
  expect(rules.map(rule => rule(''))).toEqual([''])
  expect(rules.map(rule => rule('<img src=x>'))).toEqual([null])
})

test('a browser without Trusted Types needs nothing', () => {
  vi.stubGlobal('trustedTypes', undefined)
  expect(allowOnlyEmptyMarkup).not.toThrow()
})
