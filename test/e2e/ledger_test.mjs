// An auditor reads everything, changes nothing, and takes a signed checkpoint away.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { binary, openHouse } from './house.mjs'
import { found, joinedBy, noTroubles, openDeal } from './steps.mjs'
import { openBrowser } from './visitors.mjs'

let house, browser, auditor, checkpoint

before(async () => {
  house = await openHouse()
  browser = await openBrowser()
  const owner = await found(browser, house)
  await openDeal(owner, 'Sinar Agro', 'Mill expansion')
  auditor = await joinedBy(browser, house, owner, { person: { name: 'Arif Gunawan', email: 'arif@northgate.example' }, role: 'auditor', acceptDownloads: true })
})
after(async () => {
  await browser?.close()
  await house?.close()
})

test('An auditor may read, and is offered nothing that changes a deal', async () => {
  await auditor.getByRole('article').filter({ hasText: 'Sinar Agro' }).waitFor()
  assert.equal(await auditor.getByRole('button', { name: /New deal/ }).count(), 0)
  await auditor.keyboard.press('c')
  await auditor.keyboard.press('?')
  const keys = auditor.getByRole('dialog')
  await keys.getByText('Go to Ledger').waitFor()
  assert.equal(await keys.count(), 1)
  assert.equal(await keys.getByText('New deal').count(), 0)
  await auditor.keyboard.press('Escape')
})

test('Every fact can be opened, with old and new values', async () => {
  await auditor.getByRole('link', { name: 'Ledger' }).click()
  const opened = auditor.getByRole('button', { name: /Deal opened.*Mill expansion/ })
  await opened.click()
  const fields = auditor.getByRole('table')
  await fields.getByRole('row', { name: /value_minor 8400000/ }).waitFor()
  await fields.getByText('can be erased').first().waitFor({ state: 'attached' })
})

test('The checkpoint is a file that signs the whole ledger', async () => {
  const [download] = await Promise.all([auditor.waitForEvent('download'), auditor.getByRole('link', { name: 'Download checkpoint' }).click()])
  checkpoint = await download.path()
  const [origin, size, root, , signature] = readFileSync(checkpoint, 'utf8').split('\n')
  assert.equal(origin, `akad${auditor.workspace.replace('/w', '')}`)
  assert.ok(Number(size) > 20)
  assert.match(root, /^[A-Za-z0-9+/]{43}=$/)
  assert.match(signature, /^— akad/)
  noTroubles(auditor)
})

test('With the server stopped, the ledger is proven against that file', async () => {
  await house.stop()
  const said = execFileSync(binary(), ['verify', '--data', house.folder, '--checkpoint', checkpoint], { encoding: 'utf8' })
  assert.match(said, /holds/)
})
