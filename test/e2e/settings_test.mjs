// An administrator arranges the house; what opens doors is shown once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { found, joinedBy, manager, noTroubles, openDeal } from './steps.mjs'
import { openBrowser, read } from './visitors.mjs'

let house, browser, page

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  page = await found(browser, house)
  await joinedBy(browser, house, page)
  await openDeal(page, 'Hangzhou Yunfan', 'Expansion, three depots')
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const tab = name => page.getByRole('tab', { name, exact: true }).click()
const dialog = name => page.getByRole('dialog', { name })

test('People are put into a team, and see what the team sees', async () => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await tab('Members')
  await page.getByRole('button', { name: 'New team' }).click()
  await dialog('New team').getByLabel('Name').fill('Jakarta')
  await dialog('New team').getByRole('button', { name: 'Save' }).click()
  await page.getByText('Nobody yet').waitFor()
  await page.getByRole('button', { name: `Change ${manager.name}` }).click()
  await page.getByRole('menuitem', { name: 'Role, team and view' }).click()
  await dialog(manager.name).getByRole('button', { name: /Team/ }).click()
  await page.getByRole('option', { name: 'Jakarta' }).click()
  await dialog(manager.name).getByRole('button', { name: 'Save' }).click()
  await page.getByText(`Sales manager · Jakarta · ${manager.email}`).waitFor()
  await page.getByText('1 member', { exact: true }).waitFor()
})

test('A second team of the same name is refused beside the name', async () => {
  await page.getByRole('button', { name: 'New team' }).click()
  await dialog('New team').getByLabel('Name').fill('Jakarta')
  await dialog('New team').getByRole('button', { name: 'Save' }).click()
  await dialog('New team').getByText('There is a team of this name already.').waitFor()
  await page.keyboard.press('Escape')
})

test('A token is shown once, works, and stops when it is revoked', async () => {
  await tab('Access tokens')
  await page.getByRole('button', { name: 'New token' }).click()
  await dialog('New token').getByLabel('What it is for').fill('Nightly export')
  await dialog('New token').getByRole('button', { name: 'Make the token' }).click()
  const shown = dialog('Token “Nightly export”')
  const secret = await shown.locator('.secret').textContent()
  await shown.getByRole('button', { name: 'Done' }).click()
  const asked = () => fetch(`${house.origin}/api${page.workspace}/deals`, { headers: { Authorization: `Bearer ${secret}` } })
  assert.equal((await asked()).status, 200)
  await page.getByRole('button', { name: 'Revoke Nightly export' }).click()
  await page.getByText('Revoked', { exact: true }).waitFor()
  assert.equal((await asked()).status, 401)
})

test('A dated rate with its source turns totals into one currency', async () => {
  await tab('Exchange rates')
  await page.getByRole('button', { name: 'Add a rate' }).click()
  const form = dialog('Add a rate')
  await form.getByRole('button', { name: /Currency/ }).click()
  await page.getByRole('option', { name: 'CNY' }).click()
  await form.getByLabel('One CNY in USD').fill('0,14')
  await form.getByText('1 USD = 7.14286 CNY').waitFor()
  await form.getByLabel('Source').fill('Bank of the house')
  await form.getByRole('button', { name: 'Add a rate' }).click()
  await page.getByText('1 CNY = 0.14 USD').waitFor()
})

test('Working days are those of the house', async () => {
  await tab('Workspace')
  await page.getByText('Sat', { exact: true }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved').first().waitFor()
  assert.deepEqual((await read(page, page.workspace)).working_days, ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'])
  noTroubles(page)
})

test('The page speaks the chosen language at once, and remembers it', async () => {
  await tab('You')
  await page.getByRole('button', { name: /Language/ }).click()
  await page.getByRole('option', { name: 'Bahasa Indonesia' }).click()
  await page.getByRole('heading', { level: 1, name: 'Pengaturan' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Pengaturan' }).waitFor()
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'id')
})
