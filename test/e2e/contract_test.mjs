// The web's types are made from what the server says about itself.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { binary } from './house.mjs'

test('The committed description is the one this server gives: npm run api in web/ brings it up to date', () => {
  const said = JSON.parse(execFileSync(binary(), ['openapi'], { encoding: 'utf8', maxBuffer: 1e8 }))
  const committed = JSON.parse(readFileSync(new URL('../../web/src/api/openapi.json', import.meta.url), 'utf8'))
  assert.deepEqual(said, committed)
})
