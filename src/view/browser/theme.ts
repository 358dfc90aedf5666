const THEMES = ['auto', 'light', 'dark'] as const
const KEPT = 'brief-theme'

/** The button that goes through the themes; the choice is kept where the browser allows it. */
export function setUpTheme(changed: () => void = () => {}): void {
  const button = document.querySelector<HTMLButtonElement>('#theme')
  if (!button) return
  const show = (theme: string) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    button.textContent = `Theme: ${theme}`
  }
  let at = Math.max(0, THEMES.indexOf(kept() as (typeof THEMES)[number]))
  show(THEMES[at]!)
  button.hidden = false
  button.addEventListener('click', () => {
    at = (at + 1) % THEMES.length
    show(THEMES[at]!)
    keep(THEMES[at]!)
    changed()
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed)
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEPT, theme)
  } catch {
    // A page that may keep nothing works all the same.
  }
}
