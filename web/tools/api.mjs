// Keeps the web's types equal to the server's own description.
//   node tools/api.mjs          asks the newest akad under build/ (or AKAD_BINARY), writes openapi.json and schema.gen.ts
//   node tools/api.mjs check    only compares schema.gen.ts with openapi.json; exit code 1 when it is stale
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import openapi, { astToString } from 'openapi-typescript'

const here = new URL('../', import.meta.url).pathname
const description = `${here}src/api/openapi.json`
const types = `${here}src/api/schema.gen.ts`

const age = path => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

function newestBinary() {
  if (process.env.AKAD_BINARY) return process.env.AKAD_BINARY
  return ['release', 'develop'].map(preset => `${here}../build/${preset}/src/akad`).toSorted((a, b) => age(b) - age(a))[0]
}

async function typesOf(api) {
  const tree = await openapi(api, { rootTypes: true, rootTypesNoSchemaPrefix: true, silent: true })
  return `// Made by \`npm run api\` from openapi.json; never edited.\n${astToString(tree)}`
}

if (process.argv[2] === 'check') {
  if (readFileSync(types, 'utf8') !== (await typesOf(JSON.parse(readFileSync(description, 'utf8'))))) {
    console.error('src/api/schema.gen.ts is not what src/api/openapi.json says: npm run api')
    process.exit(1)
  }
} else {
  const api = JSON.parse(execFileSync(newestBinary(), ['openapi'], { encoding: 'utf8', maxBuffer: 1e8 }))
  writeFileSync(description, `${JSON.stringify(api, null, 1)}\n`)
  writeFileSync(types, await typesOf(api))
}
