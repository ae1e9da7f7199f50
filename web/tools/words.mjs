// Checks that every word on the screens exists in all three languages.
//   node tools/words.mjs                 lists what is missing; exit code 1 when something is
//   node tools/words.mjs put FILE.json   writes translations: { "English text": { "id": "…", "zh-CN": "…" } }
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = new URL('../src/words/', import.meta.url).pathname
const languages = ['id', 'zh-CN']

const unquote = lines => lines.map(line => JSON.parse(line.slice(line.indexOf('"')))).join('')

/** One entry of a catalogue: the lines before msgstr stay as they are, so a put never disturbs them. */
function readCatalogue(language) {
  const blocks = readFileSync(join(folder, `${language}.po`), 'utf8').split(/\n\n+/)
  return blocks.map(block => {
    const lines = block.split('\n').filter(line => line !== '')
    const id = lines.findIndex(line => line.startsWith('msgid '))
    const text = lines.findIndex(line => line.startsWith('msgstr '))
    if (id < 0 || text < 0 || lines[0].startsWith('#~')) return { block, source: '', words: '' }
    return { block, head: lines.slice(0, text), source: unquote(lines.slice(id, text)), words: unquote(lines.slice(text)) }
  })
}

function missing(language) {
  return readCatalogue(language).filter(entry => entry.source !== '' && entry.words === '').map(entry => entry.source)
}

function put(language, given) {
  const blocks = readCatalogue(language).map(entry => {
    const words = given[entry.source]?.[language]
    return words && entry.source !== '' ? [...entry.head, `msgstr ${JSON.stringify(words)}`].join('\n') : entry.block.trimEnd()
  })
  writeFileSync(join(folder, `${language}.po`), `${blocks.join('\n\n')}\n`)
}

const [command, file] = process.argv.slice(2)
if (command === 'put') {
  const given = JSON.parse(readFileSync(file, 'utf8'))
  for (const language of languages) put(language, given)
}

let count = 0
for (const language of languages) {
  for (const source of missing(language)) {
    console.error(`${language}: ${JSON.stringify(source)}`)
    count += 1
  }
}
if (count > 0) process.exit(1)
