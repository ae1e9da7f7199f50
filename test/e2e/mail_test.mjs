// Who forgot a password comes back in by a mail. The sample company's mails are in its mailbox.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { noTroubles } from './steps.mjs'
import { openBrowser, visitor } from './visitors.mjs'

const hugo = 'hugo@northgate.example'
const password = 'harbour lights at dawn'
let house, browser, page, link

before(async () => {
  house = await openHouse('--demo')
  browser = await openBrowser()
  page = await visitor(browser, house.origin)
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const mailed = subject => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: subject }) })

test('A forgotten password is asked for by mail address, which is never said to be known', async () => {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByLabel('Email').fill('nobody@northgate.example')
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByText('If nobody@northgate.example belongs to an account').waitFor()
  await page.getByRole('link', { name: 'Back to sign in' }).click()
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByLabel('Email').fill(hugo)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByText(`If ${hugo} belongs to an account`).waitFor()
})

test('The mail is in the sample company\'s mailbox, and only the one for somebody there', async () => {
  await page.getByRole('link', { name: 'its mailbox' }).click()
  const letter = mailed('Choose a new password for Northgate Systems')
  while (!(await letter.isVisible())) await page.getByRole('button', { name: 'Look again' }).click()
  await letter.getByText(hugo).waitFor()
  assert.equal(await letter.count(), 1)
  link = await letter.getByRole('link', { name: 'Choose a new password' }).getAttribute('href')
})

test('Its link leads to a new password and in; looking at it changed nothing', async () => {
  assert.equal((await fetch(link)).status, 200)
  await page.goto(link)
  await page.getByRole('heading', { name: 'Choose a new password' }).waitFor()
  assert.equal(new URL(page.url()).hash, '', 'the secret leaves the address bar')
  assert.equal(await page.getByLabel('Email').inputValue(), hugo)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await page.locator('main h1').waitFor()
  await page.getByText('Hugo Brandt').first().waitFor()
  noTroubles(page)
})

test('The link works once, and the owner of the account is told', async () => {
  const stranger = await visitor(browser, house.origin)
  await stranger.goto(link)
  await stranger.getByText('This link does not work any more').waitFor()
  await page.goto('/mailbox')
  await mailed('Your password for Northgate Systems was changed').waitFor()
  await mailed('Choose a new password for Northgate Systems').getByText('Used or run out').waitFor()
})

test('Administrators see what was mailed, without what it says', async () => {
  const admin = await visitor(browser, house.origin)
  await admin.goto('/sign-in')
  await admin.getByRole('button', { name: /Nadia Halim/ }).click()
  await admin.getByRole('link', { name: 'Settings' }).click()
  await admin.getByRole('tab', { name: 'Mail' }).click()
  await admin.getByText('Link to a new password').waitFor()
  await admin.getByText('In the mailbox').first().waitFor()
  noTroubles(admin)
})
