// What a story needs to have happened before it begins, done through the API as the people themselves.
import { read, visitor, write } from './visitors.mjs'

export const password = 'harbour lights at dusk'
export const owner = { name: 'Ayu Pratama', email: 'ayu@northgate.example' }
export const manager = { name: 'Dana Reyes', email: 'dana@northgate.example' }

const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Jakarta' })
const daysFromNow = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** The first workspace of a fresh house, and its administrator on the board. */
export async function found(browser, house, { language = 'en', ...options } = {}) {
  const page = await visitor(browser, house.origin, options)
  await page.goto('/start')
  const session = await write(page, '/workspaces', { name: 'Northgate Systems', currency: 'USD', language, time_zone: 'Asia/Jakarta', owner_name: owner.name, email: owner.email, password })
  page.workspace = `/w/${session.workspace.id}`
  await page.goto('/')
  await page.locator('main h1').waitFor()
  return page
}

/** A colleague, invited and joined, in a browser of their own. */
export async function joinedBy(browser, house, inviter, { person = manager, role = 'manager', ...options } = {}) {
  const invited = await write(inviter, `${inviter.workspace}/members`, { ...person, role, visibility: 'all' })
  const page = await visitor(browser, house.origin, options)
  await page.goto('/sign-in')
  await write(page, '/invitations/accept', { token: invited.link.split('#')[1], name: person.name, password })
  page.workspace = inviter.workspace
  await page.goto('/')
  await page.locator('main h1').waitFor()
  return page
}

export function openDeal(page, customer_name, name, value_minor = 8_400_000) {
  return write(page, `${page.workspace}/deals`, { customer_name, name, value: { value_minor, currency: 'USD' }, close_day: daysFromNow(40) })
}

function proofOf(criterion) {
  const quantities = { none: undefined, money: { value_minor: 12_000_000, currency: 'USD' }, day_within: { day: daysFromNow(30) } }
  return {
    criterion: criterion.id,
    kind: 'buyer_email',
    act: 'shared_information',
    buyer_name: 'Sari Wulandari',
    occurred_on: today(),
    text: 'She sent us the figures for last year and named the board meeting that decides.',
    quantity: quantities[criterion.quantity],
  }
}

/** Hands in a proof for every criterion of the deal's stage and, with a judge, has them verified. */
export async function prove(page, deal, judge) {
  const { gate } = await read(page, `${page.workspace}/deals/${deal.id}`)
  for (const criterion of gate.criteria) {
    const evidence = await write(page, `${page.workspace}/deals/${deal.id}/evidence`, proofOf(criterion))
    if (judge) await write(judge, `${judge.workspace}/evidence/${evidence.id}/verify`)
  }
}

/** Fails the story when a page logged an error of its own on the way. */
export function noTroubles(...pages) {
  const troubles = pages.flatMap(page => page.troubles)
  if (troubles.length > 0) throw new Error(`The page complained: ${troubles.join(' / ')}`)
}
