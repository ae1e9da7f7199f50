// A deal meets the gate: refused with what is missing, opened by proof that a colleague verified.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { found, joinedBy, noTroubles, prove } from './steps.mjs'
import { openBrowser, read, write } from './visitors.mjs'

let house, browser, seller, colleague

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  seller = await found(browser, house)
  colleague = await joinedBy(browser, house, seller)
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const card = page => page.getByRole('article').filter({ hasText: 'Nusantara Logistik' })
const theDeal = async page => (await read(page, `${page.workspace}/deals`)).items[0]

test('C makes a deal from anywhere', async () => {
  await seller.keyboard.press('c')
  const form = seller.getByRole('dialog', { name: 'New deal' })
  await form.getByRole('combobox', { name: 'Customer' }).fill('Nusantara Logistik')
  await form.getByLabel('What they want to solve').fill('Fleet rollout, Java and Bali')
  await form.getByRole('textbox', { name: 'Value' }).fill('84000')
  await form.getByRole('button', { name: 'Create deal' }).click()
  await seller.getByRole('heading', { level: 1, name: /Nusantara Logistik/ }).waitFor()
  await seller.keyboard.press('g')
  await seller.keyboard.press('p')
  await card(seller).getByText('$84,000').waitFor()
})

test('Without proof the gate stays shut and lists what is missing', async () => {
  await card(seller).getByRole('link').focus()
  await seller.keyboard.press(']')
  const gate = seller.getByRole('dialog', { name: /Qualification opens with 4 more proofs/ })
  for (const criterion of ['Budget range confirmed', 'Decision maker identified', 'Pain documented, with its cost', 'Timeline within 90 days']) await gate.getByText(criterion, { exact: true }).waitFor()
  assert.equal((await theDeal(seller)).stage, (await read(seller, `${seller.workspace}/pipelines`)).items[0].stages[0].id)
})

test('An opinion is refused on the spot, with an example of what counts', async () => {
  await seller.getByRole('button', { name: 'Attach: Budget range confirmed' }).click()
  const form = seller.getByRole('dialog', { name: 'Budget range confirmed' })
  await form.getByRole('combobox', { name: 'Who at the buyer' }).fill('Sari Wulandari')
  await form.getByRole('button', { name: /What the buyer did/ }).click()
  await seller.getByRole('option', { name: 'Shared information' }).click()
  await form.getByLabel("In the buyer's words").fill('I think they are very interested.')
  await form.getByRole('button', { name: 'Add proof' }).click()
  await form.getByText('This reads like an opinion.').waitFor()
  await form.getByLabel("In the buyer's words").fill('Their finance director wrote that 80 to 100 thousand dollars are set aside for it.')
  await form.getByRole('button', { name: 'Add proof' }).click()
  await form.waitFor({ state: 'hidden' })
})

test('Who handed it in may not verify it: the card waits with a clock for a colleague', async () => {
  await card(seller).getByRole('img', { name: 'Budget range confirmed: waiting for verification' }).waitFor()
  await card(seller).getByRole('link').click()
  await seller.getByText('Their finance director wrote').first().waitFor()
  assert.equal(await seller.getByRole('button', { name: 'Verify' }).count(), 0)
  const [evidence] = (await read(seller, `${seller.workspace}/evidence`)).items
  await assert.rejects(write(seller, `${seller.workspace}/evidence/${evidence.id}/verify`), /own_evidence|owner_may_not_verify/)
  await seller.keyboard.press('g')
  await seller.keyboard.press('p')
  await card(seller).waitFor()
})

test('A colleague verifies it, and the seller sees it without asking', async () => {
  await colleague.getByRole('link', { name: 'Verification' }).click()
  await colleague.getByText('Their finance director wrote').first().waitFor()
  await colleague.getByRole('button', { name: /Verify/ }).first().click()
  await card(seller).getByRole('img', { name: 'Budget range confirmed: verified' }).waitFor()
  assert.equal((await theDeal(seller)).criteria[0].state, 'met')
})

test('With all proofs verified the gate opens', async () => {
  await prove(seller, await theDeal(seller), colleague)
  await card(seller).getByText('Ready for Qualification').waitFor()
  await card(seller).getByRole('link').focus()
  await seller.keyboard.press(']')
  await seller.getByText('Nusantara Logistik moved to Qualification').first().waitFor()
  await seller.getByRole('region', { name: /Qualification/ }).getByText('Nusantara Logistik').waitFor()
  noTroubles(seller, colleague)
})
