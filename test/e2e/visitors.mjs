// Browsers for the stories: one Chromium, and a visitor (a context of its own) for every person and device.
import { createRequire } from 'node:module'

const require = createRequire(new URL('../../web/package.json', import.meta.url))
const { chromium } = require('playwright-core')

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export const desk = { viewport: { width: 1440, height: 900 } }
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

export function openBrowser() {
  return chromium.launch({ executablePath: process.env.AKAD_CHROMIUM || '/usr/bin/chromium', args: quiet })
}

/** A page of its own for one person. What breaks in it breaks the story: see `troubles`. */
export async function visitor(browser, origin, options = {}) {
  const context = await browser.newContext({ ...desk, locale: 'en-GB', timezoneId: 'Asia/Jakarta', reducedMotion: 'reduce', baseURL: origin, ...options })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  page.troubles = []
  page.on('pageerror', error => page.troubles.push(error.message))
  page.on('console', message => message.type() === 'error' && !/status of (4\d\d)/.test(message.text()) && page.troubles.push(message.text()))
  return page
}

/** A write as this visitor, for what a story needs but is not about. */
export async function write(page, path, data, method = 'post') {
  const answer = await page.request[method](`/api${path}`, { data: data ?? {}, headers: { 'X-Akad-Csrf': '1', Origin: new URL(page.url()).origin } })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return answer.status() === 204 ? null : answer.json()
}

export async function read(page, path) {
  const answer = await page.request.get(`/api${path}`)
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}
