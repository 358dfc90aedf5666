const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML, inside elements and quoted attributes: nothing in it is markup, no control character is left. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what goes
      .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, (unit) => (unit === '\r' ? '' : '\ufffd'))
  )
}
