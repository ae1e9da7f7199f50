// Everybody can use every screen by night, in three languages.
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { walk } from './screens.mjs'
import { openBrowser } from './visitors.mjs'

let house, browser

before(async () => {
  house = await openHouse('--demo')
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await house?.close()
})

test('Every screen in English, on a desk', () => walk(browser, house, 'en', 'dark', 'desk'))
test('Every screen in Indonesian, on a desk', () => walk(browser, house, 'id', 'dark', 'desk'))
test('Every screen in Chinese, on a phone', () => walk(browser, house, 'zh-CN', 'dark', 'phone'))
