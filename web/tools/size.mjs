// Fails the build when what a first visit must load outgrows its budget.
// Counted: index.html, the entry script, everything it imports statically, and its style sheets, all gzipped.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const budget_bytes = 175_000
const dist = new URL('../dist/', import.meta.url).pathname
const html = readFileSync(join(dist, 'index.html'), 'utf8')

const first = new Set(['index.html'])
const waiting = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(match => match[1])
while (waiting.length > 0) {
  const file = waiting.pop()
  if (first.has(file)) continue
  first.add(file)
  if (!file.endsWith('.js')) continue
  const text = readFileSync(join(dist, file), 'utf8')
  for (const match of text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)) waiting.push(`assets/${match[1]}`)
}

const gzipped = file => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
const sizes = [...first].map(file => [file, gzipped(file)]).toSorted((a, b) => b[1] - a[1])
const total = sizes.reduce((sum, [, size]) => sum + size, 0)
for (const [file, size] of sizes) console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${file}`)

const later = readdirSync(join(dist, 'assets')).filter(file => /\.(js|css)$/.test(file) && !first.has(`assets/${file}`))
console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  first load of ${budget_bytes / 1000} kB; ${later.length} files load later`)
if (total > budget_bytes) {
  console.error('The first load is over its budget: move something behind a lazy route.')
  process.exit(1)
}
