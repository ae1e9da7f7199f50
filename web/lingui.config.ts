import { formatter } from '@lingui/format-po'
import type { LinguiConfig } from '@lingui/conf'

const config: LinguiConfig = {
  sourceLocale: 'en',
  locales: ['en', 'id', 'zh-CN'],
  catalogs: [{ path: '<rootDir>/src/words/{locale}', include: ['src'], exclude: ['**/*.test.*'] }],
  format: formatter({ lineNumbers: false, origins: false, printPlaceholdersInComments: false }),
}

export default config
