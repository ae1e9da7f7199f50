import { i18n } from '@lingui/core'
import { I18nProvider as Words, useLingui } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider as Pages } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { I18nProvider as AriaLocale } from 'react-aria-components/I18nProvider'
import { formatLocale } from '../ui/format'
import { client } from './client'
import { router } from './router'

function Locale() {
  const { i18n: words } = useLingui()
  return (
    <AriaLocale locale={formatLocale(words.locale)}>
      <Pages router={router} />
    </AriaLocale>
  )
}

export function App() {
  return (
    <StrictMode>
      <Words i18n={i18n}>
        <QueryClientProvider client={client}>
          <Locale />
        </QueryClientProvider>
      </Words>
    </StrictMode>
  )
}
