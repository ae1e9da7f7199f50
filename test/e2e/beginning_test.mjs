// The first hour of a company: a fresh server, the first workspace, the first colleague.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { manager, noTroubles, owner, password } from './steps.mjs'
import { openBrowser, visitor } from './visitors.mjs'

let house, browser, first, second, link

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  first = await visitor(browser, house.origin)
  second = await visitor(browser, house.origin)
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const board = page => page.getByRole('heading', { level: 1, name: 'Pipeline' })

test('A fresh server asks for a workspace, and says what is wrong with a weak password', async () => {
  await first.goto('/')
  await first.getByRole('heading', { name: 'Set up your workspace' }).waitFor()
  await first.getByLabel('Company or team').fill('Northgate Systems')
  await first.getByLabel('Your name').fill(owner.name)
  await first.getByLabel('Email').fill(owner.email)
  await first.getByLabel('Password').fill('short')
  await first.getByRole('button', { name: 'Create the workspace' }).click()
  await first.getByText('Use at least 10 characters.').waitFor()
  await first.getByLabel('Password').fill(password)
  await first.getByRole('button', { name: 'Create the workspace' }).click()
  await board(first).waitFor()
  await first.getByText('No open deal yet').waitFor()
})

test('A colleague is invited by a link that is shown once', async () => {
  await first.getByRole('link', { name: 'Settings' }).click()
  await first.getByRole('tab', { name: 'Members' }).click()
  await first.getByRole('button', { name: 'Invite' }).click()
  const form = first.getByRole('dialog', { name: 'Invite a member' })
  await form.getByLabel('Name').fill(manager.name)
  await form.getByLabel('Email').fill(manager.email)
  await form.getByRole('button', { name: /Role/ }).click()
  await first.getByRole('option', { name: 'Sales manager' }).click()
  await form.getByRole('button', { name: 'Invite' }).click()
  const shown = first.getByRole('dialog', { name: `Invitation for ${manager.name}` })
  link = await shown.locator('.secret').textContent()
  assert.ok(link.startsWith(house.origin), 'the link can be sent as it stands')
  await shown.getByRole('button', { name: 'Done' }).click()
  await first.getByText('Invited', { exact: true }).waitFor()
})

test('The colleague opens the link in another browser and is in; the link leaves the address bar', async () => {
  await second.goto(link)
  await second.getByRole('heading', { name: 'Join Northgate Systems' }).waitFor()
  assert.equal(new URL(second.url()).hash, '')
  await second.getByText('You are invited as Sales manager.').waitFor()
  await second.getByLabel('Choose a password').fill(password)
  await second.getByRole('button', { name: 'Join' }).click()
  await board(second).waitFor()
  await second.getByRole('button', { name: manager.name }).waitFor()
})

test('The same link does not work twice', async () => {
  const third = await visitor(browser, house.origin)
  await third.goto(link)
  await third.getByText('This invitation has been used or has run out. Ask for a new one.').waitFor()
})

test('Signing out everywhere closes the door in every browser', async () => {
  const elsewhere = await visitor(browser, house.origin)
  await elsewhere.goto('/sign-in')
  await elsewhere.getByLabel('Email').fill(manager.email)
  await elsewhere.getByLabel('Password').fill(password)
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await board(elsewhere).waitFor()
  await second.getByRole('link', { name: 'Settings' }).click()
  await second.getByRole('button', { name: 'Sign out everywhere' }).click()
  await second.getByRole('button', { name: 'Sign in' }).waitFor()
  await elsewhere.goto('/')
  await elsewhere.getByRole('button', { name: 'Sign in' }).waitFor()
  noTroubles(first, second, elsewhere)
})
