// Somebody looked around in the sample company and now begins for real, beside it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { noTroubles, owner, password } from './steps.mjs'
import { openBrowser, read, visitor } from './visitors.mjs'

let house, browser, first, later

before(async () => {
  house = await openHouse('--demo')
  browser = await openBrowser()
  first = await visitor(browser, house.origin)
  later = await visitor(browser, house.origin)
})
after(async () => {
  await browser?.close()
  await house?.close()
})

test('The door of the sample company leads to a company of one\'s own', async () => {
  await first.goto('/')
  await first.getByRole('link', { name: 'Create your own company' }).click()
  await first.getByRole('heading', { name: 'Set up your workspace' }).waitFor()
  await first.getByLabel('Company or team').fill('Northgate Systems')
  await first.getByLabel('Your name').fill(owner.name)
  await first.getByLabel('Email').fill(owner.email)
  await first.getByLabel('Password').fill(password)
  await first.getByRole('button', { name: 'Create the workspace' }).click()
  await first.getByText('No open deal yet').waitFor()
  const session = await read(first, '/session')
  assert.equal(session.workspace.name, 'Northgate Systems')
  assert.equal(session.workspace.sample, false)
})

test('The sample company is still there, and a second company is not offered', async () => {
  await later.goto('/')
  const nadia = later.getByRole('button', { name: /Nadia Halim/ })
  await nadia.waitFor()
  assert.equal(await later.getByRole('link', { name: 'Create your own company' }).count(), 0)
  await nadia.click()
  await later.getByText('Sample company').waitFor()
  noTroubles(first, later)
})
