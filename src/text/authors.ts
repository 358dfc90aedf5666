import { plainName } from '../lexicon/fold.ts'
import { givenName } from '../lexicon/given-names.ts'
import type { Span } from './span.ts'

/** Letters as signatures write them, Vietnamese ones too; by ranges, for a Unicode class takes milliseconds to compile. */
export const UPPER = 'A-ZÀ-ÖØ-Þ\\u0100-\\u024f\\u1e00-\\u1eff'
const LOWER = 'a-zß-öø-ÿ\\u0100-\\u024f\\u1e00-\\u1eff'
export const LETTER = 'A-Za-zÀ-ÖØ-öø-\\u024f\\u1e00-\\u1eff'

const FIRST_LINES = 3
const LAST_LINES = 3
const LONGEST_NAME = 70
/** Shorter texts have no byline of a name alone; a signature's words. */
const SHORTEST_SIGNED = 600
/** A surname in capitals alone on the last line is an author's in a short text too. */
const SHORTEST_IN_CAPITALS = 200
const NAME = `[${UPPER}][${LOWER}'’.-]+(?:[ -][${UPPER}][${LETTER}'’.]+){1,3}`
const NAME_LINE = new RegExp(`^${NAME}$`)
/** "Jeanne ROE/Le Journal", "Jeanne Roe, La Presse du jour", "Jeanne Roe, à Accra", "Jeanne Roe (correspondante)". */
const SIGNED_LINE = new RegExp(
  `^(${NAME})(?: ?[/|] ?| ?, | ?\\((?=[^()]{2,40}\\)$)| [-–—] )(?:(?:depuis|à|pour|correspondant|envoyée?|stagiaire|avec|journaliste)(?![${LETTER}])|(?:L[ae]s? |L['’])?[${UPPER}])[^.!?:;«»"]{0,40}\\)?$`,
)

/** One of the last lines, if it is a name of which the text above does not tell: the author's. */
export function signatureLine(source: string): Span | null {
  if (source.length < SHORTEST_IN_CAPITALS) return null
  let end = source.length
  for (let lines = 0; lines < LAST_LINES && end > 0; ) {
    const start = source.lastIndexOf('\n', end - 1) + 1
    const line = source.slice(start, Math.min(end, start + LONGEST_NAME)).trim()
    if (start === 0) return null
    if (line !== '') lines++
    const name = SIGNED_LINE.exec(line)?.[1] ?? line
    const surname = name.slice(name.lastIndexOf(' ') + 1)
    const least =
      surname.length > 2 && surname === surname.toUpperCase() ? SHORTEST_IN_CAPITALS : SHORTEST_SIGNED
    if (
      source.length >= least &&
      NAME_LINE.test(name) &&
      end - start < LONGEST_NAME &&
      source.lastIndexOf(surname, start - 1) < 0
    )
      return { start, end: start + source.slice(start, end).trimEnd().length }
    end = start - 1
  }
  return null
}

/** "Buenos Aires" on a line of its own is no author. */
function isGivenFirst(line: string): boolean {
  const given = plainName(line.slice(0, line.indexOf(' ')).toLowerCase())
  return givenName(given) !== undefined || givenName(given.split('-')[0]!) !== undefined
}

/** Where the line after the first that is not blank starts; -1 if there is none. */
function pastHeadline(source: string): number {
  for (let start = 0; ; ) {
    const end = source.indexOf('\n', start)
    if (end < 0) return -1
    if (source.slice(start, end).trim() !== '') return end + 1
    start = end + 1
  }
}

/** A line of the first few under the headline, if it is a name that the text never takes up: the author's. */
export function authorLine(source: string): Span | null {
  if (source.length < SHORTEST_SIGNED) return null
  let start = pastHeadline(source)
  if (start < 0) return null
  for (let lines = 0; lines < FIRST_LINES && start < source.length; ) {
    const end = source.indexOf('\n', start)
    if (end < 0) return null
    const line = source.slice(start, Math.min(end, start + LONGEST_NAME)).trim()
    if (line !== '') lines++
    const surname = line.slice(line.lastIndexOf(' ') + 1)
    const first = source.indexOf(surname, 0)
    if (
      end - start < LONGEST_NAME &&
      NAME_LINE.test(line) &&
      isGivenFirst(line) &&
      first > start &&
      source.indexOf(surname, end) < 0
    )
      return { start, end: start + source.slice(start, end).trimEnd().length }
    start = end + 1
  }
  return null
}
