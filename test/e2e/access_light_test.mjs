// Everybody can use every screen by day, in three languages, and what opens over it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { administrator, violations, walk } from './screens.mjs'
import { openBrowser, visitor } from './visitors.mjs'

let house, browser

before(async () => {
  house = await openHouse('--demo')
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await house?.close()
})

test('Every screen in English, on a desk', () => walk(browser, house, 'en', 'light', 'desk'))
test('Every screen in Indonesian, on a phone', () => walk(browser, house, 'id', 'light', 'phone'))
test('Every screen in Chinese, on a desk', () => walk(browser, house, 'zh-CN', 'light', 'desk'))

test('The doors: sign-in and its sample people', async () => {
  for (const theme of ['light', 'dark']) {
    const page = await visitor(browser, house.origin, { bypassCSP: true, colorScheme: theme })
    await page.goto('/sign-in')
    await page.locator('h1').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.context().close()
  }
})

test('What opens over a page: gate, forms, palette, keys', async () => {
  const page = await administrator(browser, house, 'en', 'light')
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
