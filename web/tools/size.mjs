// Fails the build when what a first visit of the board must load outgrows its budget.
// Counted, gzipped: index.html, the entry, the shell, the board and the English words, with everything they import and their style sheets.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const budget_bytes = 175_000
const dist = new URL('../dist/', import.meta.url).pathname
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const starts = ['index.html', 'src/app/Shell.tsx', 'src/deals/board/PipelinePage.tsx', 'src/deals/board/Board.tsx', 'src/words/first/en.po']

const seen = new Set()
const files = new Set(['index.html'])
function need(name) {
  if (seen.has(name)) return
  seen.add(name)
  const chunk = manifest[name]
  if (!chunk) throw new Error(`${name} is not in the build: correct the list in tools/size.mjs`)
  files.add(chunk.file)
  for (const sheet of chunk.css ?? []) files.add(sheet)
  for (const other of chunk.imports ?? []) need(other)
}
for (const start of starts) need(start)

const sizes = [...files].map(file => [file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length]).toSorted((a, b) => b[1] - a[1])
const total = sizes.reduce((sum, [, size]) => sum + size, 0)
for (const [file, size] of sizes.slice(0, 10)) console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${file}`)
console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  first load of ${budget_bytes / 1000} kB, in ${sizes.length} files`)
if (total > budget_bytes) {
  console.error('The first load is over its budget: move something behind a lazy route.')
  process.exit(1)
}
