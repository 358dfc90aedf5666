import { wordAt } from '../../text/at.ts'
import type { TextDocument } from '../../text/document.ts'
import { type Day, isCivilDate, isoDay, parseIsoDay, toDay } from './calendar.ts'
import type { CalendarExpression, Parsed } from './expression.ts'

/** A dateline stands in the first lines. */
const LINES = 8
/** A dateline further off from the given day than this is not the article's own. */
const REPUBLISHED = 7

/**
 * The day that "hier" and "lundi" count from. The caller's or the metadata's stands; without it a dateline or the text
 * gives it, and the document says so. A dateline a few days before the given day is the day the article was written:
 * relative days count from it.
 */
export function settleDocumentDay(document: TextDocument, found: readonly Parsed[]): Day | null {
  const given = parseIsoDay(document.created)
  const line = findDateline(document, found)
  if (given !== null) {
    if (line === null || line === given || line > given || given - line > REPUBLISHED) return given
    document.warnings.push({
      code: 'dateline-differs',
      message: `The dateline gives ${isoDay(line)}, not ${isoDay(given)}: relative days count from the dateline`,
    })
    return line
  }
  const day = line ?? findTodayInText(found)
  if (day === null) return null
  document.created = isoDay(day)
  document.createdFrom = line === null ? 'text' : 'dateline'
  return day
}

function fullDay(e: CalendarExpression): Day | null {
  const { year, month, day } = e
  if (year === undefined || month === undefined || day === undefined) return null
  return isCivilDate(year, month, day) ? toDay(year, month, day) : null
}

/**
 * "MOSCOU, 12 mars 2019 (AFP) –", "(Lomé, 12 mars 2019).", "10 janvier 2016. –", "Publié le 12/02/2021",
 * "Par X le 3 mai 2020", "20/03/2024 - 17:50".
 */
function findDateline(document: TextDocument, found: readonly Parsed[]): Day | null {
  for (const parsed of found) {
    const { expression: e, start, end } = parsed
    const sentence = document.sentences[document.tokens[start]!.sentence]!
    if (sentence.paragraph >= LINES) return null
    if (e.kind !== 'calendar') continue
    const day = fullDay(e)
    if (day === null || !isDateline(document, sentence.firstToken, start, end)) continue
    return day
  }
  return null
}

const PUBLISHED = /^(?:publié|publiée|posté|mis|mise|modifié|actualisé|paru|date|créé|rédigé)$/
const DASH = /^(?:–|—|-|--)$/

function isDateline(document: TextDocument, lineStart: number, start: number, end: number): boolean {
  const { tokens } = document
  const word = (i: number): string => wordAt(tokens, i)
  const bracketed = word(lineStart) === '('
  const withArticle = word(lineStart) === 'le'
  const first = bracketed || withArticle ? lineStart + 1 : lineStart
  const head = start - first
  if (head > 12) return false
  for (let i = first; i < start && i < first + 3; i++) if (PUBLISHED.test(word(i))) return head <= 6
  // After the date: a dash (past an agency in brackets or a full stop), an hour, or the end of the line.
  let at = end
  if (word(at) === '(') {
    while (at < end + 8 && word(at) !== ')') at++
    at++
  }
  if (word(at) === '.' || word(at) === 'à') at++
  const dashed = DASH.test(word(at))
  const lineEnds =
    tokens[end] === undefined ||
    document.source.slice(tokens[end - 1]!.end, tokens[end]!.start).includes('\n')
  const timed = /^\d{1,2}(?:h|:)/.test(word(at)) || (dashed && /^\d{1,2}(?:h|:)/.test(word(at + 1)))
  if (head === 0)
    return dashed || lineEnds || timed || (word(end) === ',' && !withArticle) || SIGNED.test(word(end))
  if (word(first) === 'par' && (lineEnds || timed)) return true
  if (!isPlace(document, first, start)) return false
  if (bracketed) return word(end) === ')'
  return dashed || lineEnds || timed || word(end) === '(' || word(end) === '.'
}

/** "12 mars 2019 par X", "12 mars 2019 | Monde", "12 mars 2019 · 3 min". */
const SIGNED = /^(?:par|\||·|•|\/)$/

/** Capitalised words and a comma: "MOSCOU,", "New York, le", "EREVAN/BAKOU,". */
function isPlace(document: TextDocument, from: number, to: number): boolean {
  const { tokens } = document
  let comma = false
  let capitals = true
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.normal === ',') comma = true
    else if (token.kind === 'word' && token.shape !== 'UPPER') {
      capitals = false
      if (token.shape === 'lower' && !/^(?:le|la|de|du|des|sur|en|d'|l')$/.test(token.normal)) return false
    }
  }
  return comma || capitals
}

/** "aujourd'hui 22 octobre 2018", "ce lundi 13 mai 2013": the text says which day it is. */
function findTodayInText(found: readonly Parsed[]): Day | null {
  for (const [k, { expression: e, rule, start }] of found.entries()) {
    if (e.kind !== 'calendar') continue
    const previous = found[k - 1]
    const today =
      previous?.expression.kind === 'day-offset' &&
      previous.expression.from === 'now' &&
      previous.expression.days === 0 &&
      start - previous.end <= 2
    const day = today || rule === 'this-day' ? fullDay(e) : null
    if (day !== null) return day
  }
  return null
}
