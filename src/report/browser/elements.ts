type Child = Node | string | null

/** An element with attributes and children; text stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

export const byId = (id: string): HTMLElement => document.getElementById(id)!

/** A labelled list of choices; the first is the empty one. */
export function choice(
  label: string,
  all: string,
  options: readonly (readonly [value: string, text: string])[],
  changed: (value: string) => void,
): HTMLLabelElement {
  const select = make(
    'select',
    {},
    ...[['', all] as const, ...options].map(([value, text]) => make('option', { value }, text)),
  )
  select.addEventListener('change', () => changed(select.value))
  return make('label', {}, `${label} `, select)
}
