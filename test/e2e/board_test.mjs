// Cards on the board: moved by mouse and by keys, taken back, and overridden where everybody can see it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { found, joinedBy, noTroubles, openDeal, prove } from './steps.mjs'
import { openBrowser } from './visitors.mjs'

let house, browser, page

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  page = await found(browser, house)
  const colleague = await joinedBy(browser, house, page)
  for (const customer of ['Laut Biru', 'Harbour & Pine']) await prove(page, await openDeal(page, customer, 'Renewal, three years'), colleague)
  await openDeal(page, 'Kestrel Labs', 'Lab traceability')
  await page.goto('/')
  await card('Kestrel Labs').waitFor()
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const card = customer => page.getByRole('article').filter({ hasText: customer })
const column = stage => page.getByRole('region', { name: stage })
const inColumn = (stage, customer) => column(stage).getByRole('article').filter({ hasText: customer })
const focused = () => page.evaluate(() => document.activeElement?.textContent)
const announced = text => page.locator('[aria-live=assertive]').filter({ hasText: text })

test('A card with all its proofs is dragged to the next stage', async () => {
  await card('Laut Biru').dragTo(column('Qualification'))
  await inColumn('Qualification', 'Laut Biru').waitFor()
  await announced('Laut Biru moved to Qualification').waitFor({ state: 'attached' })
})

test('Z takes the move back', async () => {
  await page.keyboard.press('z')
  await inColumn('Discovery', 'Laut Biru').waitFor()
  await announced('Laut Biru is back where it was').waitFor({ state: 'attached' })
})

test('] moves the card in focus; the focus stays on it and the move is announced', async () => {
  await card('Harbour & Pine').getByRole('link').focus()
  await page.keyboard.press(']')
  await inColumn('Qualification', 'Harbour & Pine').waitFor()
  await announced('Harbour & Pine moved to Qualification').waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.activeElement?.textContent === 'Harbour & Pine')
})

test('[ asks what made it move back, and the history keeps the answer', async () => {
  await page.keyboard.press('[')
  const form = page.getByRole('dialog', { name: 'Move back' })
  await form.getByRole('button', { name: /What changed/ }).click()
  await page.getByRole('option', { name: 'The requirements changed' }).click()
  await form.getByLabel('What happened?').fill('They added a second warehouse and compare again.')
  await form.getByRole('button', { name: 'Move back' }).click()
  await inColumn('Discovery', 'Harbour & Pine').waitFor()
})

test('A card without proofs that is dragged stays, and the gate says why', async () => {
  await card('Kestrel Labs').dragTo(column('Qualification'))
  await page.getByRole('dialog', { name: /Qualification opens with 4 more proofs/ }).waitFor()
  await page.keyboard.press('Escape')
  await inColumn('Discovery', 'Kestrel Labs').waitFor()
  assert.equal(await focused(), 'Kestrel Labs')
})

test('An override needs a reason and stays on the deal', async () => {
  await page.keyboard.press(']')
  const gate = page.getByRole('dialog', { name: /Qualification opens with/ })
  await gate.getByRole('button', { name: 'Override with a reason' }).click()
  await gate.getByLabel(/Why/).fill('The buyer asked for a pilot before the paperwork; agreed with our director.')
  await gate.getByRole('button', { name: 'Override' }).click()
  await inColumn('Qualification', 'Kestrel Labs').waitFor()
  await card('Kestrel Labs').getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /Kestrel Labs/ }).waitFor()
  await page.getByText('1 gate', { exact: true }).waitFor()
  await page.getByText('The buyer asked for a pilot before the paperwork; agreed with our director.').waitFor()
  noTroubles(page)
})
