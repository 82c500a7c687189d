// Light or dark: as the system says, unless the person chose.

const KEY = 'workspace-theme'
const system = matchMedia('(prefers-color-scheme: dark)')

/** @returns {'system' | 'light' | 'dark'} */
export function currentTheme() {
  const stored = localStorage.getItem(KEY)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export function setTheme(theme) {
  if (theme === 'system') localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, theme)
  showTheme()
}

/** Puts the colours on the page, and follows the system when it changes. */
export function showTheme() {
  const chosen = currentTheme()
  const dark = chosen === 'dark' || (chosen === 'system' && system.matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}

system.addEventListener('change', showTheme)
