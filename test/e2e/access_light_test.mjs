// Everybody can use every screen by day, in three languages, and what opens over it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { administrator, sampleToLookAt, violations, walk } from './screens.mjs'
import { visitor } from './visitors.mjs'

const sample = sampleToLookAt()

test('Every screen in English, on a desk', () => walk(sample, 'en', 'light', 'desk'))
test('Every screen in Indonesian, on a phone', () => walk(sample, 'id', 'light', 'phone'))
test('Every screen in Chinese, on a desk', () => walk(sample, 'zh-CN', 'light', 'desk'))

test('The doors: sign-in and its sample people', async () => {
  for (const theme of ['light', 'dark']) {
    const page = await visitor(sample.browser, sample.house.origin, { bypassCSP: true, colorScheme: theme })
    await page.goto('/sign-in')
    await page.locator('h1').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.context().close()
  }
})

test('What opens over a page: gate, forms, palette, keys', async () => {
  const page = await administrator(sample.browser, sample.house, 'en', 'light')
  await page.goto(`${page.workspace}/pipeline`)
  const wrong = []
  const look = async name => {
    for (const violation of await violations(page)) wrong.push(`${name}: ${violation}`)
    await page.keyboard.press('Escape')
  }
  await page.locator('[data-deal]').first().focus()
  await page.keyboard.press(']')
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await look('gate')
  for (const [key, name] of [['c', 'New deal'], ['?', 'Keys'], ['Control+k', 'Find or jump to']]) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').first().waitFor()
    await look(name)
    await page.getByRole('dialog').first().waitFor({ state: 'hidden' })
  }
  assert.deepEqual(wrong, [])
})
