import type { TextDocument } from '../../text/document.ts'
import type { DateMention, EntityIndex, Quote } from '../mentions.ts'

/** Finds what the article reports somebody as saying or writing, with its speaker, cue and source. */
export function extractQuotes(
  _document: TextDocument,
  _entities: EntityIndex,
  _dates: readonly DateMention[],
): Quote[] {
  return []
}
