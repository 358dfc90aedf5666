import type { TextDocument } from '../../text/document.ts'
import type { DateMention } from '../mentions.ts'

/** Finds the expressions that place something in time, puts them on the calendar, and settles the document's day. */
export function extractDates(_document: TextDocument): DateMention[] {
  return []
}
