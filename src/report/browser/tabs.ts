import { byId, make } from './elements.ts'

/** Tabs over the panel: arrow keys go from one to the next. */
export function setUpTabs(names: readonly string[], chosen: (name: string) => void): void {
  const tabs = names.map((name, i) => {
    const tab = make(
      'button',
      { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': 'table' },
      name.charAt(0).toUpperCase() + name.slice(1),
    )
    tab.addEventListener('click', () => choose(i))
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (step) choose((i + step + names.length) % names.length, true)
    })
    return tab
  })
  const choose = (at: number, focus = false) => {
    tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === at))
      tab.tabIndex = i === at ? 0 : -1
    })
    byId('table').setAttribute('aria-labelledby', `tab-${names[at]}`)
    if (focus) tabs[at]!.focus()
    chosen(names[at]!)
  }
  byId('tabs').append(...tabs)
  choose(0)
}
