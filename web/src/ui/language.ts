import { i18n, type Messages } from '@lingui/core'
import type { Language } from '../api/types'

export const languages: readonly { id: Language; name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'id', name: 'Bahasa Indonesia' },
  { id: 'zh-CN', name: '简体中文' },
]

type Loaders = Record<Language, () => Promise<{ messages: Messages }>>

const first: Loaders = {
  en: () => import('../words/first/en.po'),
  id: () => import('../words/first/id.po'),
  'zh-CN': () => import('../words/first/zh-CN.po'),
}
const rooms: Loaders = {
  en: () => import('../words/rooms/en.po'),
  id: () => import('../words/rooms/id.po'),
  'zh-CN': () => import('../words/rooms/zh-CN.po'),
}
/** The words of the shell and the board; with the first other room, its words too. */
const needed = new Set([first])

async function load(language: Language, parts: Iterable<Loaders>): Promise<void> {
  for (const { messages } of await Promise.all([...parts].map(part => part[language]()))) i18n.load(language, messages)
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
  await load(language, needed)
  i18n.activate(language)
  document.documentElement.lang = language
  localStorage.setItem(remembered, language)
}

async function learnRooms(): Promise<void> {
  await load(i18n.locale as Language, [rooms])
  needed.add(rooms)
}

/** A lazy file of a room together with the words of the rooms, so that no page is drawn before it can speak. */
export function withWords<File>(file: () => Promise<File>): () => Promise<File> {
  return async () => {
    const [page] = await Promise.all([file(), needed.has(rooms) ? undefined : learnRooms()])
    return page
  }
}
