// Deals from another system: looked over before anything changes, then marked as claimed until proven.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { found, noTroubles } from './steps.mjs'
import { openBrowser, read } from './visitors.mjs'

const file = new URL('../golden/imports/deals_with_mistakes.csv', import.meta.url).pathname
let house, browser, page

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  page = await found(browser, house)
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const deals = async () => (await read(page, `${page.workspace}/deals`)).total.count

test('A file is read and every wrong row says what is wrong with it; nothing has changed yet', async () => {
  await page.getByRole('link', { name: 'Import' }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('9 rows are wrong.').waitFor()
  await page.getByText('2026-02-30 is not a date').waitFor()
  await page.getByText('twelve is not an amount; is the decimal sign right?').waitFor()
  assert.equal(await deals(), 0)
})

test('Wrong rows are left out, the good one is applied', async () => {
  await page.getByRole('button', { name: 'Leave out all that are wrong' }).click()
  await page.getByText('Everything is ready.').waitFor()
  await page.getByRole('button', { name: 'Import 1 deal' }).click()
  await page.getByText('1 deal is in your pipeline').waitFor()
  await page.getByText('9 rows were left out.').waitFor()
  assert.equal(await deals(), 1)
})

test('What the file only claims is marked on the board', async () => {
  await page.getByRole('link', { name: 'Go to the pipeline' }).click()
  const card = page.getByRole('article').filter({ hasText: 'Alder Works' })
  await card.getByText('Claimed').waitFor()
  await card.getByText('$1,200.50').waitFor()
  noTroubles(page)
})
