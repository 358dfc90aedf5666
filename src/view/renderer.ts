import type { Renderer } from '../render/index.ts'
import { viewPage } from './page.ts'

/** A page for each brief, which must hold its text and count offsets in UTF-16 code units. */
export function htmlRenderer(): Renderer {
  return { open: '', between: '', close: '', item: (brief) => viewPage(brief, brief.document.text ?? '') }
}
