// The same gate on a phone: no dragging, sheets from the bottom, everything within a thumb's reach.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { found, joinedBy, noTroubles, openDeal, prove } from './steps.mjs'
import { openBrowser, phone, read } from './visitors.mjs'

let house, browser, page, colleague, deal

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  page = await found(browser, house, phone)
  colleague = await joinedBy(browser, house, page)
  deal = await openDeal(page, 'Bima Energi', 'Asset register')
  await page.reload()
  await card().waitFor()
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const card = () => page.getByRole('article').filter({ hasText: 'Bima Energi' })
const sheet = name => page.getByRole('dialog', { name })
const wide = () => page.evaluate(() => document.documentElement.scrollWidth)

test('The board fits the screen and shows one stage at a time', async () => {
  assert.equal(await wide(), 390)
  await page.getByRole('tab', { name: /Discovery/, selected: true }).waitFor()
  assert.equal(await card().getAttribute('draggable'), null)
})

test('Move stage opens a sheet; the shut gate lists the proofs in a sheet', async () => {
  await card().getByRole('button', { name: 'Move stage' }).tap()
  await sheet(/Move/).getByText('Qualification').tap()
  await sheet(/Qualification opens with 4 more proofs/).waitFor()
  assert.equal(await wide(), 390)
})

test('A proof is attached from the sheet', async () => {
  await page.getByRole('button', { name: 'Attach: Budget range confirmed' }).tap()
  const form = sheet('Budget range confirmed')
  await form.getByRole('combobox', { name: 'Who at the buyer' }).fill('Hendra Gunawan')
  await form.getByRole('button', { name: /What the buyer did/ }).tap()
  await page.getByRole('option', { name: 'Shared information' }).tap()
  await form.getByLabel("In the buyer's words").fill('Hendra wrote that 2 billion rupiah are in the plan for next year.')
  await form.getByRole('button', { name: 'Add proof' }).tap()
  await form.waitFor({ state: 'hidden' })
  await card().getByRole('img', { name: 'Budget range confirmed: waiting for verification' }).waitFor()
})

test('Once a colleague has verified all, the sheet moves the deal and the next stage shows it', async () => {
  await prove(page, deal, colleague)
  await card().getByText('Ready for Qualification').waitFor()
  await card().getByRole('button', { name: 'Move stage' }).tap()
  await sheet(/Move/).getByText('Qualification').tap()
  await page.getByText('Bima Energi moved to Qualification').first().waitFor()
  await page.getByRole('tab', { name: /Qualification/ }).tap()
  await card().waitFor()
  assert.equal((await read(page, `${page.workspace}/deals/${deal.id}`)).visits.length, 2)
  noTroubles(page)
})
