// A manager's Monday from beginning to end, at a desk and on a phone: rhythm, deals one after another, actions, close.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { found, joinedBy, noTroubles, openDeal } from './steps.mjs'
import { desk, openBrowser, phone, read, write } from './visitors.mjs'

let house, browser, seller, coach, pocket

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  seller = await found(browser, house)
  await openDeal(seller, 'Nusantara Logistik', 'Fleet rollout')
  await openDeal(seller, 'Bima Energi', 'Asset register')
  coach = await joinedBy(browser, house, seller, desk)
  pocket = await joinedBy(browser, house, seller, { person: { name: 'Marcus Lind', email: 'marcus@northgate.example' }, ...phone })
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const question = 'What could block it?'
const reviews = async page => (await read(page, `${page.workspace}/reviews`)).items

async function agree(page, title) {
  await page.getByRole('button', { name: 'Add an action' }).click()
  const form = page.getByRole('dialog', { name: 'Add an action' })
  await form.getByLabel('What is to be done?').fill(title)
  for (const [part, digits] of [['day', '20'], ['month', '12'], ['year', '2030']]) {
    await form.getByRole('spinbutton', { name: new RegExp(`^${part}`) }).click()
    await page.keyboard.type(digits)
  }
  await form.getByRole('button', { name: 'Add an action' }).click()
  await form.waitFor({ state: 'hidden' })
}

test('Without a rhythm the page says what to do, and one press sets it', async () => {
  await coach.keyboard.press('g')
  await coach.keyboard.press('r')
  await coach.getByText('No rhythm is set').waitFor()
  await coach.getByRole('button', { name: /all deals every second week/ }).click()
  await coach.getByRole('heading', { name: 'Rhythm' }).waitFor()
  assert.equal((await read(coach, `${coach.workspace}/rhythms`)).items.length, 3)
})

test('A review is started from its rhythm and holds the deals, those in trouble first', async () => {
  await coach.getByRole('listitem').filter({ hasText: 'Every second week' }).getByRole('button', { name: /^Start/ }).click()
  await coach.getByText('Deal 1 of 2').waitFor()
  await coach.getByRole('navigation', { name: 'Agenda' }).getByText('No next step').first().waitFor()
})

test('Deal by deal with the keyboard: answers are kept, an action reaches the inbox', async () => {
  await coach.getByLabel(question).fill('Their security review.')
  await coach.getByRole('group', { name: 'Outcome' }).getByRole('button', { name: 'Carry on' }).click()
  await coach.getByText('1 to go').waitFor()
  await agree(coach, 'Book the security call')
  await coach.getByText('Book the security call').waitFor()
  assert.equal((await read(seller, `${seller.workspace}/inbox`)).items[0].kind, 'review_action')
  await coach.getByRole('navigation', { name: 'Agenda' }).getByRole('button').first().focus()
  await coach.keyboard.press('j')
  await coach.getByText('Deal 2 of 2').waitFor()
  await coach.keyboard.press('ArrowLeft')
  await coach.getByText('Deal 1 of 2').waitFor()
  assert.equal(await coach.getByLabel(question).inputValue(), 'Their security review.')
})

test('Closing names the deal nobody got to, and the review stays as it is', async () => {
  await coach.getByRole('button', { name: 'Close the review' }).first().click()
  const form = coach.getByRole('dialog', { name: 'Close the review' })
  await form.getByText('Nobody got to these deals:').waitFor()
  assert.equal(await form.getByRole('listitem').count(), 1)
  await form.getByLabel('Summary').fill('One deal waits for next week.')
  await form.getByRole('button', { name: 'Close and leave them open' }).click()
  await coach.getByText('One deal waits for next week.').waitFor()
  await coach.getByRole('button', { name: 'Add an action' }).waitFor({ state: 'detached' })
})

test("The deal's page shows what was said, and the next review shows it beside the question", async () => {
  const [review] = await reviews(coach)
  const { agenda } = await read(coach, `${coach.workspace}/reviews/${review.id}`)
  await seller.goto(`${seller.workspace}/deals/${agenda[0].deal}`)
  await seller.getByText('Their security review.').waitFor()
  await coach.goto(`${coach.workspace}/deals/${agenda[0].deal}`)
  await coach.getByRole('button', { name: 'Inspect this deal' }).click()
  await coach.getByText('Last time: Their security review.').waitFor()
  await coach.getByText('Still open from reviews before').waitFor()
})

test('On a phone the same review fits the screen and is walked by thumb', async () => {
  const [rhythm] = (await read(pocket, `${pocket.workspace}/rhythms`)).items.filter(one => one.every === 'two_weeks')
  const review = await write(pocket, `${pocket.workspace}/reviews`, { rhythm: rhythm.id })
  await pocket.goto(`${pocket.workspace}/reviews/${review.id}`)
  await pocket.getByText('Deal 1 of 2').waitFor()
  assert.equal(await pocket.evaluate(() => document.documentElement.scrollWidth), 390)
  await pocket.getByRole('group', { name: 'Outcome' }).getByRole('button', { name: 'Carry on' }).tap()
  await pocket.getByText('1 to go').waitFor()
  await pocket.getByRole('button', { name: 'Next deal' }).last().tap()
  await pocket.getByText('Deal 2 of 2').waitFor()
  await pocket.getByRole('group', { name: 'Outcome' }).getByRole('button', { name: 'Nurture' }).tap()
  await pocket.getByText('0 to go').waitFor()
  await pocket.getByRole('button', { name: 'Close the review' }).last().tap()
  await pocket.getByRole('dialog', { name: 'Close the review' }).getByRole('button', { name: 'Close the review' }).tap()
  await pocket.getByText('The review is closed').first().waitFor()
  noTroubles(seller, coach, pocket)
})
