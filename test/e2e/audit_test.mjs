// Deals that another system brought are gone through by keyboard: kept on proof, moved back, let go, left for later.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { found, joinedBy, noTroubles } from './steps.mjs'
import { openBrowser, phone, read, write } from './visitors.mjs'

let house, browser, page

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  page = await found(browser, house)
  const [pipeline] = (await read(page, `${page.workspace}/pipelines`)).items
  for (const [index, customer_name] of ['Arus Telekom', 'Bima Energi', 'Citra Medika', 'Delta Pangan'].entries()) {
    const deal = await write(page, `${page.workspace}/deals`, { customer_name, name: 'Brought along', value: { value_minor: 500_000, currency: 'USD' }, close_day: `2031-01-1${index}` })
    await write(page, `${page.workspace}/deals/${deal.id}/override`, { to: pipeline.stages[1].id, reason: 'As the old system says.' })
  }
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const here = name => page.getByRole('heading', { level: 2, name }).waitFor()

test('The steps of a start lead to the audit', async () => {
  await page.goto(`${page.workspace}/setup`)
  await page.getByText('4 deals claim their stage without proof').waitFor()
  await page.getByRole('link', { name: 'Start the audit' }).click()
  await page.getByRole('button', { name: 'Start the audit' }).click()
  await page.getByText('0 of 4').first().waitFor()
})

test('Without proof a deal is not kept; with a proof it is', async () => {
  await here('Arus Telekom')
  await page.keyboard.press('1')
  await page.getByText('Nothing speaks for this stage yet.', { exact: false }).first().waitFor()
  const { next } = await read(page, `${page.workspace}/audits/${page.url().split('/').at(-1)}`)
  const criterion = (await read(page, `${page.workspace}/pipelines`)).items[0].stages[0].criteria[0]
  await write(page, `${page.workspace}/deals/${next[0].deal.id}/evidence`, { criterion: criterion.id, kind: 'buyer_email', act: 'shared_information', buyer_name: 'Sari Wulandari', occurred_on: '2026-01-05', text: 'She wrote what is planned for the year.' })
  await page.getByRole('img', { name: `${criterion.name}: waiting for verification` }).waitFor()
  await page.keyboard.press('1')
  await here('Bima Energi')
})

test('A deal is moved back, another let go, one left for later, all by keyboard', async () => {
  await page.keyboard.press('2')
  await page.getByRole('dialog', { name: 'Move back' }).getByLabel('What happened?').fill('Nobody can say who decides.')
  await page.getByRole('dialog', { name: 'Move back' }).getByRole('button', { name: 'Move back' }).press('Enter')
  await here('Citra Medika')
  await page.keyboard.press('3')
  const form = page.getByRole('dialog', { name: 'Let it go' })
  await form.getByText('Cannot afford it').click()
  await form.getByRole('button', { name: 'Let it go' }).press('Enter')
  await here('Delta Pangan')
  await page.getByText('3 of 4').first().waitFor()
  await page.keyboard.press('z')
  await here('Citra Medika')
  await page.getByText('2 of 4').first().waitFor()
})

test('Stopped and opened again on a phone, it goes on where it was, and ends with its sums', async () => {
  const pocket = await joinedBy(browser, house, page, { person: { name: 'Marcus Lind', email: 'marcus@northgate.example' }, ...phone })
  await pocket.goto(`${pocket.workspace}/audit`)
  await pocket.getByRole('button', { name: 'Start the audit' }).tap()
  await pocket.getByText('0 of 3').first().waitFor()
  assert.ok((await pocket.evaluate(() => document.documentElement.scrollWidth)) <= 390)

  await page.goto(`${page.workspace}/audit`)
  await page.getByRole('button', { name: 'Go on with the audit' }).click()
  await here('Citra Medika')
  await page.keyboard.press('4')
  await here('Delta Pangan')
  await page.keyboard.press('4')
  await page.getByText('You have been through all of them').waitFor()
  const sums = await page.locator('.audit-sums dd').allInnerTexts()
  assert.deepEqual(sums, ['1', '1', '0', '2'])
  await page.getByRole('button', { name: 'Go through those left for later' }).click()
  await here('Citra Medika')
  noTroubles(page, pocket)
})
