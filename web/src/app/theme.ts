import type { Theme } from '../api/types'

const remembered = 'akad.theme'

export function rememberedTheme(): Theme {
  const theme = localStorage.getItem(remembered)
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Without the attribute the tokens follow the system by themselves. */
export function paintTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  localStorage.setItem(remembered, theme)
}
