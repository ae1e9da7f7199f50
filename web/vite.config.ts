import macro from '@lingui/babel-plugin-lingui-macro'
import { lingui } from '@lingui/vite-plugin'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import babel, { defineRolldownBabelPreset } from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { ariaInIndonesian } from './tools/ariaInIndonesian'

const server = process.env.AKAD_SERVER ?? 'http://127.0.0.1:8080'

// Turns Lingui's macros into message ids; only files that import a macro pay for Babel.
const macros = defineRolldownBabelPreset({
  preset: () => ({ plugins: [macro] }),
  rolldown: { filter: { code: /@lingui\/(core|react)\/macro/ } },
})

export default defineConfig({
  plugins: [
    ariaInIndonesian(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'id-ID', 'zh-CN'] }), enforce: 'pre' as const },
    babel({ presets: [macros], parserOpts: { plugins: ['jsx', 'typescript'] } }),
    react(),
    lingui(),
  ],
  build: {
    // light-dark() in the tokens needs these; older browsers would get a polyfilled, larger sheet.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    // A data: font or image would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by tools/size.mjs.
    manifest: true,
    rolldownOptions: {
      output: {
        // What every page needs travels in two files: dozens of small ones compress worse and arrive later.
        codeSplitting: {
          groups: [
            { name: 'house', test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack\/(history|store|.*store|.*query.*|.*router.*)|@lingui\/(core|react))\//, priority: 2 },
            { name: 'kit', test: /src\/(api\/(?!problem-texts)|ui\/(Icon|Button|Kbd|keys|Tooltip|SearchField|format|Figures|Stamp|Avatar|Chip|PageHeader|Segmented|states|screen|toasts|Toasts|sheets|names)\.)/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/test-setup.ts'] },
})
