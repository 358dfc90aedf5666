const MARGIN = 8

/** The facts of a mark, told beside it while it is pointed at or has the focus. Escape takes them away. */
export function setUpTips(): void {
  const tip = document.querySelector<HTMLElement>('#tip')
  if (!tip) return
  let owner: HTMLElement | null = null
  const hide = () => {
    owner?.removeAttribute('aria-describedby')
    owner = null
    tip.hidden = true
  }
  const show = (mark: HTMLElement) => {
    if (mark === owner) return
    hide()
    owner = mark
    tip.textContent = (mark.dataset.facts ?? '').split(' ').reverse().map(tipOf).join('\n\n')
    tip.hidden = false
    mark.setAttribute('aria-describedby', 'tip')
    place(tip, mark)
  }
  const markAt = (event: Event) => (event.target as Element | null)?.closest<HTMLElement>('.m') ?? null
  document.addEventListener('pointerover', (event) => {
    const mark = markAt(event)
    if (mark) show(mark)
    else if (event.target !== tip) hide()
  })
  document.addEventListener('focusin', (event) => {
    const mark = markAt(event)
    if (mark?.matches(':focus-visible')) show(mark)
    else hide()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  addEventListener('scroll', hide, { passive: true, capture: true })
}

const tipOf = (fact: string) => document.getElementById(fact)?.dataset.tip ?? ''

/** Below the mark's first line, or above it where there is no room; inside the window. */
function place(tip: HTMLElement, mark: HTMLElement): void {
  const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
  const { width, height } = tip.getBoundingClientRect()
  const below = at.bottom + MARGIN
  const top = below + height > innerHeight && at.top > height + MARGIN ? at.top - height - MARGIN : below
  tip.style.left = `${Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN))}px`
  tip.style.top = `${top}px`
}
