import { i18n, type Messages } from '@lingui/core'
import type { Language } from '../api/types'

export const languages: readonly { id: Language; name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'id', name: 'Bahasa Indonesia' },
  { id: 'zh-CN', name: '简体中文' },
]

const loaders: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('../words/en.po'),
  id: () => import('../words/id.po'),
  'zh-CN': () => import('../words/zh-CN.po'),
}

const remembered = 'akad.language'

/** The language before anybody signed in: the last one used here, else the browser's. */
export function firstLanguage(): Language {
  const wanted = [localStorage.getItem(remembered), ...navigator.languages]
  for (const one of wanted) {
    if (one?.startsWith('zh')) return 'zh-CN'
    const known = languages.find(language => one?.startsWith(language.id))
    if (known) return known.id
  }
  return 'en'
}

export async function speak(language: Language): Promise<void> {
  if (i18n.locale === language) return
  const { messages } = await loaders[language]()
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
  localStorage.setItem(remembered, language)
}
