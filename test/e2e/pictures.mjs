// Remakes the README's pictures from the sample company: node test/e2e/pictures.mjs
import { mkdirSync } from 'node:fs'
import { openHouse } from './house.mjs'
import { desk, openBrowser, phone, read, visitor, write } from './visitors.mjs'

const folder = new URL('../../docs/pictures/', import.meta.url).pathname

async function manager(browser, house, options) {
  const page = await visitor(browser, house.origin, options)
  await page.goto('/sign-in')
  const { demo } = await read(page, '/house')
  const { email } = demo.people.find(person => person.role === 'manager')
  const session = await write(page, '/sign-in', { email, password: demo.password })
  page.workspace = `/w/${session.workspace.id}`
  return page
}

/** Until the page stands, with its letters and its lazy parts. */
const settled = page => page.waitForFunction(() => document.fonts.status === 'loaded' && document.querySelector('main h1') && !document.querySelector('main .skeleton, .filter-wait, .side-wait'))

async function take(page, path, file) {
  await page.goto(page.workspace + path)
  await settled(page)
  await page.screenshot({ path: folder + file })
}

mkdirSync(folder, { recursive: true })
const house = await openHouse('--demo')
const browser = await openBrowser()
try {
  const page = await manager(browser, house, { ...desk, colorScheme: 'light' })
  const [deal] = (await read(page, `${page.workspace}/deals?q=Nusantara&sort=-value`)).items
  await take(page, '/pipeline', 'board.png')
  await page.locator(`[data-card=${deal.id}] a`).focus()
  await page.keyboard.press(']')
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await page.screenshot({ path: `${folder}gate.png` })
  await take(page, `/deals/${deal.id}`, 'deal.png')
  const small = await manager(browser, house, { ...phone, colorScheme: 'light' })
  await take(small, `/pipeline?stage=${deal.stage}`, 'phone.png')
} finally {
  await browser.close()
  await house.close()
}
