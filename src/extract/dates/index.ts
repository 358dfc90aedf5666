import type { TextDocument } from '../../text/document.ts'
import type { DateMention } from '../mentions.ts'
import { settleDocumentDay } from './document-day.ts'
import type { Parsed } from './expression.ts'
import { readExpression } from './grammar.ts'
import { toMention } from './mention.ts'
import { Reader } from './reader.ts'
import { Told } from './told.ts'

/** Finds the expressions that place something in time, puts them on the calendar, and settles the document's day. */
export function extractDates(document: TextDocument): DateMention[] {
  const found = findExpressions(document)
  const now = settleDocumentDay(document, found)
  const told = new Told(document, now)
  const mentions: DateMention[] = []
  for (const parsed of found) {
    const mention = toMention(document, parsed, told, mentions)
    if (mention) mentions.push(mention)
  }
  return mentions
}

/** Every time expression of the document in text order, as written; none from debris. */
export function findExpressions(document: TextDocument): Parsed[] {
  const reader = new Reader(document.tokens, document.source)
  const found: Parsed[] = []
  const { tokens } = document
  for (const sentence of document.sentences) {
    if (sentence.kind === 'debris') continue
    reader.first = sentence.firstToken
    reader.limit = sentence.endToken
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i]!
      if (token.kind !== 'word' && token.kind !== 'number') continue
      if (!reader.mayStart(i)) continue
      const parsed = readExpression(reader, i)
      if (!parsed) continue
      found.push(parsed)
      i = parsed.end - 1
    }
  }
  return found
}
