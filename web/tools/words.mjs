// Checks that every word on the screens exists in all three languages.
//   node tools/words.mjs                 lists what is missing; exit code 1 when something is
//   node tools/words.mjs put FILE.json   writes translations: { "English text": { "id": "…", "zh-CN": "…" } }
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = new URL('../src/words/', import.meta.url).pathname
const files = ['first/id', 'first/zh-CN', 'rooms/id', 'rooms/zh-CN']
const languageOf = file => file.slice(file.indexOf('/') + 1)

const unquote = lines => lines.map(line => JSON.parse(line.slice(line.indexOf('"')))).join('')

/** One entry of a catalogue: the lines before msgstr stay as they are, so a put never disturbs them. */
function readCatalogue(file) {
  const blocks = readFileSync(join(folder, `${file}.po`), 'utf8').split(/\n\n+/)
  return blocks.map(block => {
    const lines = block.split('\n').filter(line => line !== '')
    const id = lines.findIndex(line => line.startsWith('msgid '))
    const text = lines.findIndex(line => line.startsWith('msgstr '))
    if (id < 0 || text < 0 || lines[0].startsWith('#~')) return { block, source: '', words: '' }
    return { block, head: lines.slice(0, text), source: unquote(lines.slice(id, text)), words: unquote(lines.slice(text)) }
  })
}

function missing(file) {
  return readCatalogue(file).filter(entry => entry.source !== '' && entry.words === '').map(entry => entry.source)
}

function put(file, given) {
  const blocks = readCatalogue(file).map(entry => {
    const words = given[entry.source]?.[languageOf(file)]
    return words && entry.source !== '' ? [...entry.head, `msgstr ${JSON.stringify(words)}`].join('\n') : entry.block.trimEnd()
  })
  writeFileSync(join(folder, `${file}.po`), `${blocks.join('\n\n')}\n`)
}

const [command, list] = process.argv.slice(2)
if (command === 'put') {
  const given = JSON.parse(readFileSync(list, 'utf8'))
  for (const file of files) put(file, given)
}

let count = 0
for (const file of files) {
  for (const source of missing(file)) {
    console.error(`${file}: ${JSON.stringify(source)}`)
    count += 1
  }
}
if (count > 0) process.exit(1)
