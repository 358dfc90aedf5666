import type { TextDocument } from '../../text/document.ts'
import { reject } from '../../text/rejected.ts'
import type { DateMention } from '../mentions.ts'
import { diaryDays } from './diary.ts'
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
  const diary = diaryDays(document, found, now)
  const mentions: DateMention[] = []
  for (const parsed of found) {
    const mention = toMention(document, parsed, told, mentions, diary.get(parsed.start))
    if (mention) mentions.push(mention)
    else reject(document, 'dates', parsed.rule, 'no-such-day', parsed.start, parsed.end)
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
      if (!parsed) {
        if (document.rejected && looksLikeDate(reader, i)) {
          const reason = token.kind === 'number' ? 'bare-number' : 'no-form'
          reject(document, 'dates', 'time-word', reason, i, i + 1)
        }
        continue
      }
      found.push(parsed)
      i = parsed.end - 1
    }
  }
  return found
}

/** A month, day of the week, season, "hier", or a number that could be a year or a day with its month. */
function looksLikeDate(reader: Reader, i: number): boolean {
  const { month, weekday, season, relative, short } = reader.look(i)
  if (month !== undefined) return !short
  if ([weekday, season, relative].some((reading) => reading !== undefined)) return true
  return reader.isNumber(i) && (reader.year(i) !== null || /^\d{1,2}[./-]\d{1,2}/.test(reader.word(i)))
}
