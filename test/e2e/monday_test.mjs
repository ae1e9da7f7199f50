// A manager's Monday, whole, at a desk and on a phone: what asks for attention, the weekly review of late deals, what
// is answered, agreed and logged about each, the minutes, and what the representative finds in the inbox.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { violations } from './screens.mjs'
import { found, joinedBy, noTroubles } from './steps.mjs'
import { desk, openBrowser, phone, read, write } from './visitors.mjs'

const devices = [
  { name: 'at a desk', options: desk, manager: { name: 'Dana Reyes', email: 'dana@northgate.example' }, act: place => place.click() },
  { name: 'on a phone', options: phone, manager: { name: 'Marcus Lind', email: 'marcus@northgate.example' }, act: place => place.tap() },
]
const seller = { name: 'Tom Okafor', email: 'tom@northgate.example' }
const question = 'What could block it?'

let house, browser, owner, rep
const deals = []

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  owner = await found(browser, house)
  rep = await joinedBy(browser, house, owner, { person: seller, role: 'representative', bypassCSP: true })
  const [pipeline] = (await read(owner, `${owner.workspace}/pipelines`)).items
  for (const [customer_name, name] of [['Nusantara Logistik', 'Fleet rollout'], ['Bima Energi', 'Asset register']]) {
    const deal = await write(rep, `${rep.workspace}/deals`, { customer_name, name, value: { value_minor: 8_400_000, currency: 'USD' } })
    await write(owner, `${owner.workspace}/deals/${deal.id}/override`, { to: pipeline.stages[2].id, reason: 'Brought along from the old system.' })
    deals.push(deal)
  }
  await write(owner, `${owner.workspace}/rhythms/usual`, { usual: 'inspection' })
})
after(async () => {
  await browser?.close()
  await house?.close()
})

/** What a button says aloud while it waits names it by its id and is gone a moment later; axe is asked then. */
async function looksRight(page, options) {
  await page.waitForFunction(() => !document.querySelector('[data-live-announcer] [role="img"]'))
  assert.deepEqual(await violations(page), [])
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= options.viewport.width, 'nothing is wider than the screen')
}

async function agree(page, act, title) {
  await act(page.getByRole('button', { name: 'Add an action' }))
  const form = page.getByRole('dialog', { name: 'Add an action' })
  await form.getByLabel('What is to be done?').fill(title)
  for (const [part, digits] of [['day', '20'], ['month', '12'], ['year', '2030']]) {
    await form.getByRole('spinbutton', { name: new RegExp(`^${part}`) }).click()
    await page.keyboard.type(digits)
  }
  await act(form.getByRole('button', { name: 'Add an action' }))
  await form.waitFor({ state: 'hidden' })
}

async function logIntervention(page, act) {
  await act(page.getByRole('button', { name: 'Log an intervention' }))
  const form = page.getByRole('dialog', { name: 'Log an intervention' })
  await form.getByLabel('Note').fill('Our director calls theirs on Tuesday.')
  await act(form.getByRole('button', { name: 'Log an intervention' }))
  await form.waitFor({ state: 'hidden' })
}

const decide = (page, act, outcome) => act(page.getByRole('group', { name: 'Outcome' }).getByRole('button', { name: outcome }))

for (const { name, options, manager, act } of devices)
  test(`The weekly review from beginning to end, ${name}`, async () => {
    const page = await joinedBy(browser, house, owner, { person: manager, bypassCSP: true, ...options })
    const title = `Book the security call (${name})`
    await page.goto(`${page.workspace}/attention`)
    await page.getByText('Nusantara Logistik').first().waitFor()

    await page.goto(`${page.workspace}/reviews`)
    await act(page.getByRole('listitem').filter({ hasText: 'Every week' }).getByRole('button', { name: /^Start/ }))
    await page.getByText('Deal 1 of 2').waitFor()
    await page.getByText(/No next step · since/).first().waitFor()
    await looksRight(page, options)

    const first = await page.getByRole('region').getByRole('heading', { level: 2 }).first().innerText()
    await page.getByLabel(question).fill('Their security review.')
    await agree(page, act, title)
    await logIntervention(page, act)
    await page.getByRole('listitem').filter({ hasText: 'Executive introduction' }).waitFor()
    await decide(page, act, 'Carry on')
    await page.getByText('1 to go').waitFor()

    await act(page.getByRole('button', { name: 'Next deal' }).last())
    await page.getByText('Deal 2 of 2').waitFor()
    await page.getByText('When did the economic buyer last act?').waitFor()
    await decide(page, act, 'Nurture')
    await page.getByText('0 to go').waitFor()

    await act(page.getByRole('button', { name: 'Close the review' }).last())
    const form = page.getByRole('dialog', { name: 'Close the review' })
    await form.getByLabel('Summary').fill('One call, one deal to let rest.')
    await act(form.getByRole('button', { name: 'Close the review' }))
    await page.getByText('One call, one deal to let rest.').waitFor()
    await looksRight(page, options)

    const minutes = await page.request.get(await page.getByRole('link', { name: 'Download the minutes' }).getAttribute('href'))
    const text = await minutes.text()
    for (const part of ['Their security review.', title, 'keep', 'nurture', 'Tom Okafor']) assert.ok(text.includes(part), `the minutes lack ${part}`)

    const { id } = deals.find(deal => deal.customer.name === first)
    const [logged] = (await read(page, `${page.workspace}/deals/${id}/interventions`)).items
    assert.equal(logged.kind, 'executive_introduction')
    assert.ok(logged.review, 'it is logged in the review')
    await rep.goto(`${rep.workspace}/inbox`)
    await rep.getByText(title).waitFor()
    await looksRight(rep, desk)

    // A deal's time line tells of one review once, however often its answers were kept.
    await rep.goto(`${rep.workspace}/deals/${id}`)
    await rep.getByText(`${manager.name} went through it in a review`).first().waitFor()
    assert.equal(await rep.getByText(`${manager.name} went through it in a review`).count(), 1)
    noTroubles(page, rep)
  })
