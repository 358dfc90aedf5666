import { forLines } from '../render/sanitize.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML, inside elements and quoted attributes: nothing in it is markup, no control character is left, nor a mark that turns the direction of writing. */
export function escapeHtml(text: string): string {
  return forLines(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
