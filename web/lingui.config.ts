import { formatter } from '@lingui/format-po'
import type { LinguiConfig } from '@lingui/conf'

const first = ['src/app', 'src/ui', 'src/api/problems.ts', 'src/deals/board']

const config: LinguiConfig = {
  sourceLocale: 'en',
  locales: ['en', 'id', 'zh-CN'],
  // The board must open fast, so it loads only its own words; the other rooms bring theirs (ui/language.ts).
  catalogs: [
    { path: '<rootDir>/src/words/first/{locale}', include: first, exclude: ['**/*.test.*'] },
    { path: '<rootDir>/src/words/rooms/{locale}', include: ['src'], exclude: ['**/*.test.*', ...first.map(place => (place.endsWith('.ts') ? place : `${place}/**`))] },
  ],
  format: formatter({ lineNumbers: false, origins: false, printPlaceholdersInComments: false }),
}

export default config
