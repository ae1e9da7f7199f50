// A newcomer looks around in the sample company and clears it away.
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { noTroubles } from './steps.mjs'
import { openBrowser, visitor } from './visitors.mjs'

let house, browser, page

before(async () => {
  house = await openHouse('--demo')
  browser = await openBrowser()
  page = await visitor(browser, house.origin)
})
after(async () => {
  await browser?.close()
  await house?.close()
})

test('The door offers the people of the sample company; one press and one is in', async () => {
  await page.goto('/')
  await page.getByRole('button', { name: /Nadia Halim/ }).click()
  await page.getByRole('article').filter({ hasText: 'Nusantara Logistik' }).first().waitFor()
  await page.getByText('Sample company').waitFor()
})

test('Clearing it asks once, removes it whole, and leads to a workspace of one\'s own', async () => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('tab', { name: 'Workspace' }).click()
  await page.getByRole('button', { name: 'Clear sample data' }).click()
  await page.getByRole('dialog', { name: 'Clear sample data?' }).getByRole('button', { name: 'Clear sample data' }).click()
  await page.getByRole('heading', { name: 'Set up your workspace' }).waitFor()
  noTroubles(page)
})
