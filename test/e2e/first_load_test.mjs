// The first visit is light, kept well by the browser, and stands under a strict policy.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openHouse } from './house.mjs'
import { found, noTroubles, openDeal } from './steps.mjs'
import { openBrowser } from './visitors.mjs'

const budget_bytes = 175_000
let house, browser, page

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  page = await found(browser, house)
  await openDeal(page, 'Kopi Rimba', 'Roastery traceability')
})
after(async () => {
  await browser?.close()
  await house?.close()
})

/** Notes in the page when the first card stood there. */
function noteFirstCard() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-deal]')) return
    window.first_card_at = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

/** Page, scripts and styles asked for until then, as they went over the line. */
function bytesUntilFirstCard() {
  const asked = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const counted = asked.filter(one => one.startTime <= window.first_card_at && (one.entryType === 'navigation' || /\.(js|css)$/.test(one.name)))
  return { count: counted.length, bytes: counted.reduce((sum, one) => sum + one.encodedBodySize, 0) }
}

test('The board stands after less than 175 kB of page, script, style and words', async () => {
  const again = await page.context().newPage()
  await again.addInitScript(noteFirstCard)
  await again.goto('/')
  await again.getByRole('article').filter({ hasText: 'Kopi Rimba' }).waitFor()
  const { count, bytes } = await again.evaluate(bytesUntilFirstCard)
  assert.ok(count > 10 && bytes > 50_000, `${count} files, ${bytes} bytes: something was measured`)
  assert.ok(bytes < budget_bytes, `${bytes} bytes`)
})

test('What never changes is kept for ever, the page itself never', async () => {
  const script = await page.locator('script[src]').first().getAttribute('src')
  assert.match((await page.request.get(script)).headers()['cache-control'], /immutable/)
  assert.match((await page.request.get('/')).headers()['cache-control'], /no-(cache|store)/)
})

test('The policy allows no foreign script, no inline script, and Trusted Types only', async () => {
  const policy = (await page.request.get('/')).headers()['content-security-policy']
  for (const rule of ["script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types default']) assert.ok(policy.includes(rule), rule)
  assert.ok(!policy.includes('unsafe'), policy)
  noTroubles(page)
})
