import type { TextDocument } from '../../text/document.ts'
import type { DateMention, EntityIndex, Meeting, Quote } from '../mentions.ts'

/** Finds the diplomatic encounters that a document tells of: one record for each, however often it is told. */
export function extractMeetings(
  _document: TextDocument,
  _entities: EntityIndex,
  _dates: readonly DateMention[],
  _quotes: readonly Quote[],
): Meeting[] {
  return []
}
