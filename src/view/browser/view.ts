import { setUpTheme } from './theme.ts'
import { setUpTips } from './tips.ts'

/** Facts and the words they stand on light up together, whichever is chosen. */
function setUpLinks(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    if (link) light(link.hash.slice(1))
  })
  addEventListener('hashchange', () => light(location.hash.slice(1)))
  if (location.hash) light(location.hash.slice(1))
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') unlight()
  })
}

/** Lights the fact with this id, or that of a place in the article ("at-meeting-1-0"), and all its evidence. */
function light(id: string): void {
  const fact = id.replace(/^at-(.+)-\d+$/, '$1')
  const card = document.getElementById(fact)
  if (!card?.classList.contains('card')) return
  unlight()
  card.classList.add('lit')
  for (const mark of marksOf(fact)) mark.classList.add('lit')
  if (id === fact) {
    // The card was chosen in the article: a reader of the page hears it, the place in the text stays in sight.
    card.focus({ preventScroll: true })
    scrollInto(card)
  } else {
    const place = document.getElementById(id)
    scrollInto(place)
    place?.nextElementSibling instanceof HTMLElement &&
      place.nextElementSibling.focus({ preventScroll: true })
  }
}

const scrollInto = (element: Element | null) => element?.scrollIntoView({ block: 'nearest' })

const marksOf = (fact: string) => document.querySelectorAll(`[data-facts~="${CSS.escape(fact)}"]`)

function unlight(): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
}

function setUpLegend(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-kind]')) {
    const apply = () => document.body.classList.toggle(`off-${box.dataset.kind}`, !box.checked)
    box.addEventListener('change', apply)
    apply()
  }
}

setUpTheme()
setUpLegend()
setUpLinks()
setUpTips()
