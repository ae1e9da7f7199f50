// A fresh Akad for one story: its own folder, its own port, gone afterwards.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = new URL('../../', import.meta.url).pathname

/** AKAD_BINARY, else the newest one built here. */
export function binary() {
  if (process.env.AKAD_BINARY) return process.env.AKAD_BINARY
  const built = ['release', 'develop'].map(preset => `${root}build/${preset}/src/akad`).filter(existsSync)
  if (built.length === 0) throw new Error('There is no akad under build/. Run ./dev build first.')
  return built.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
}

/** Starts a server on a free port and waits until it says where it serves. */
export async function openHouse(...options) {
  const folder = mkdtempSync(join(tmpdir(), 'akad-story-'))
  const server = spawn(binary(), ['serve', '--data', folder, '--listen', '127.0.0.1:0', ...options], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise(resolve => server.once('exit', resolve))
  const origin = await new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', line => {
      const address = / serves (http:\/\/\S+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
    void gone.then(code => reject(new Error(`akad ended with ${code} before it served`)))
  })
  const stop = async () => {
    server.kill('SIGTERM')
    await gone
  }
  return {
    origin,
    folder,
    stop,
    async close() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
