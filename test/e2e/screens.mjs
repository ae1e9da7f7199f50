// Looking at screens as everybody must be able to use them: axe, and nothing wider than the window.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before } from 'node:test'
import { openHouse } from './house.mjs'
import { openBrowser, phone, read, visitor, write } from './visitors.mjs'

const axe = createRequire(new URL('../../web/package.json', import.meta.url)).resolve('axe-core/axe.min.js')

/** The sample company and a browser, for all tests of a file. */
export function sampleToLookAt() {
  const open = {}
  before(async () => {
    open.house = await openHouse('--demo')
    open.browser = await openBrowser()
  })
  after(async () => {
    await open.browser?.close()
    await open.house?.close()
  })
  return open
}

/** Signed in as the sample company's administrator. The strict policy is set aside only to let axe in. */
export async function administrator(browser, house, language, theme, options = {}) {
  const page = await visitor(browser, house.origin, { bypassCSP: true, colorScheme: theme, ...options })
  await page.goto('/sign-in')
  const { demo } = await read(page, '/house')
  const { email } = demo.people.find(person => person.role === 'administrator')
  const session = await write(page, '/sign-in', { email, password: demo.password })
  page.workspace = `/w/${session.workspace.id}`
  await write(page, `${page.workspace}/me`, { language, theme }, 'patch')
  return page
}

async function everyScreen(page) {
  const [deal] = (await read(page, `${page.workspace}/deals?state=open`)).items
  const [review] = (await read(page, `${page.workspace}/reviews`)).items
  return [
    'inbox', 'pipeline', 'pipeline?view=table', `deals/${deal.id}`, 'evidence', 'reviews', `reviews/${review.id}`, 'insight', 'blockers', 'customers', `customers/${deal.customer.id}`, 'import', 'ledger', 'setup', 'audit',
    ...['me', 'members', 'pipeline', 'playbook', 'rates', 'workspace', 'tokens'].map(tab => `settings?tab=${tab}`),
  ]
}

export async function violations(page) {
  await page.addScriptTag({ path: axe })
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  return found.violations.map(one => `${one.id}: ${one.nodes.map(node => `${node.target} ${node.any[0]?.message ?? ''}`).slice(0, 3).join(' | ')}`)
}

const settled = page => page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main .skeleton'))

/** Walks over every screen in one language, theme and size. */
export async function walk({ browser, house }, language, theme, device) {
  const page = await administrator(browser, house, language, theme, device === 'phone' ? phone : {})
  const wrong = []
  for (const screen of await everyScreen(page)) {
    await page.goto(`${page.workspace}/${screen}`)
    await settled(page)
    for (const violation of await violations(page)) wrong.push(`${screen}: ${violation}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (width > 0) wrong.push(`${screen}: ${width} px too wide`)
  }
  assert.deepEqual([...wrong, ...page.troubles], [])
  await page.context().close()
}
