import {
  ABBREVIATIONS_BEFORE_NUMBER,
  ABBREVIATIONS_MAYBE_LAST,
  ABBREVIATIONS_WITHIN,
} from './abbreviations.ts'
import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  HIGH_SURROGATE,
  HYPHEN,
  INNER,
  LETTER,
  NEWLINE,
  PUNCTUATION,
  QUOTE,
  SPACE,
} from './characters.ts'
import type { Token, TokenKind } from './document.ts'
import { runOnEnd } from './glued.ts'
import { numberEnd } from './numbers.ts'
import { normalForm, wordOf } from './vocabulary.ts'
import { cliticEnd, isWordClass, unitsAt, wordEnd } from './words.ts'

const NO_TAGS: ReadonlySet<string> = new Set()
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"]+|[@#][a-zà-ÿœ\d_]+/iy
const MAIL_REST = /@[\w.-]+\.[a-zà-ÿ]+/iy

/** What stands between a token and the one before it. */
export const GAP = { none: 0, space: 1, line: 2, blankLine: 3 } as const
export type Gap = (typeof GAP)[keyof typeof GAP]

export interface Tokenized {
  tokens: Token[]
  /** For each token, the gap before it. */
  gaps: Gap[]
}

/** One pass over the source: tokens with exact offsets, their normal forms and shapes. */
export function tokenize(source: string): Tokenized {
  const tokens: Token[] = []
  const gaps: Gap[] = []
  const length = source.length
  let at = 0
  let gap: Gap = GAP.blankLine
  let previous = ''
  while (at < length) {
    const c = classOf(source.charCodeAt(at))
    if (c === SPACE) {
      if (gap < GAP.space) gap = GAP.space
      at++
      continue
    }
    if (c === NEWLINE) {
      gap = gap < GAP.line ? GAP.line : GAP.blankLine
      at += source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1
      continue
    }
    const token = scan(source, at, c, gap, previous, tokens.length)
    tokens.push(token)
    gaps.push(gap)
    gap = GAP.none
    at = token.end
    previous = token.normal
  }
  return { tokens, gaps }
}

function scan(source: string, at: number, c: number, gap: Gap, previous: string, i: number): Token {
  switch (c) {
    case LETTER:
      return scanWord(source, at, gap, previous, i)
    case DIGIT:
      return make(source, at, numberEnd(source, at), 'number', gap, i)
    case HYPHEN: {
      const end = gap === GAP.none && i > 0 ? cliticEnd(source, wordStart(source, at), at) : -1
      if (end > 0) return makeClitic(source, at, end, i)
      return make(source, at, runEnd(source, at), 'punctuation', gap, i)
    }
    case QUOTE:
      // ‘’ where a keyboard made one mark of two.
      return make(source, at, source.startsWith('‘’', at) ? at + 2 : at + 1, 'quote', gap, i)
    case APOSTROPHE: {
      const doubled = source.charCodeAt(at + 1) === source.charCodeAt(at)
      return make(source, at, doubled ? at + 2 : at + 1, 'quote', gap, i)
    }
    case PUNCTUATION:
      return make(source, at, runEnd(source, at), 'punctuation', gap, i)
    case HIGH_SURROGATE:
      return scanAstral(source, at, gap, previous, i)
    case INNER:
      return make(source, at, at + 1, 'symbol', gap, i)
    default:
      return scanSymbol(source, at, gap, i)
  }
}

/** Where the word before a hyphen starts; a clitic's verb is short, so the look back is bounded. */
function wordStart(source: string, hyphen: number): number {
  let start = hyphen
  while (hyphen - start < 24 && isWordClass(classAt(source, start - 1))) start--
  return start
}

/** "...", "--", "!!": a run of one mark is one token. */
function runEnd(source: string, at: number): number {
  const unit = source.charCodeAt(at)
  let end = at + 1
  if (unit === 46 || unit === 45 || unit === 33 || unit === 63) while (source.charCodeAt(end) === unit) end++
  return end
}

function scanWord(source: string, at: number, gap: Gap, previous: string, i: number): Token {
  const unit = source.charCodeAt(at) | 32
  if ((unit === 104 || unit === 119) && /^(?:https?:\/\/|www\.)/i.test(source.slice(at, at + 8))) {
    const end = addressEnd(source, at)
    if (end > at) return make(source, at, end, 'address', gap, i)
  }
  let end = runOnEnd(source, at, wordEnd(source, at, previous))
  if (source.charCodeAt(end) === 64) {
    MAIL_REST.lastIndex = end
    if (MAIL_REST.test(source)) return make(source, at, MAIL_REST.lastIndex, 'address', gap, i)
  }
  if (source.charCodeAt(end) === 46 && end - at <= 5 && isAbbreviation(source, at, end)) end++
  return make(source, at, end, 'word', gap, i)
}

function addressEnd(source: string, at: number): number {
  ADDRESS.lastIndex = at
  if (!ADDRESS.test(source)) return at
  let end = ADDRESS.lastIndex
  while (end > at && /[.,;:!?…)\]'’]/.test(source.charAt(end - 1))) end--
  return end
}

/** Whether the point at `dot` belongs to the word before it ("M.", "sept.", "art."). */
function isAbbreviation(source: string, at: number, dot: number): boolean {
  const word = source.slice(at, dot).normalize('NFC').toLowerCase()
  const within = ABBREVIATIONS_WITHIN.has(word)
  if (!within && !ABBREVIATIONS_MAYBE_LAST.has(word)) return false
  if (ABBREVIATIONS_BEFORE_NUMBER.has(word)) return /^\.[ \u00a0\u202f]?\d/.test(source.slice(dot, dot + 3))
  // "M." and "MM." are titles only with a capital: "à 5 m. de là" has no title but its point is the unit's.
  return source.charAt(dot + 1) !== '.'
}

function scanAstral(source: string, at: number, gap: Gap, previous: string, i: number): Token {
  const end = wordEnd(source, at, previous)
  return end > at ? make(source, at, end, 'word', gap, i) : scanSymbol(source, at, gap, i)
}

/** One symbol or emoji, with its joined parts and variation selectors; or an address that opens with @ or #. */
function scanSymbol(source: string, at: number, gap: Gap, i: number): Token {
  const first = source.charAt(at)
  if ((first === '@' || first === '#') && classAt(source, at + 1) === LETTER) {
    const end = addressEnd(source, at)
    if (end > at) return make(source, at, end, 'address', gap, i)
  }
  let end = at + unitsAt(source, at)
  while (end - at < 32 && classAt(source, end) === INNER) {
    const joiner = source.charCodeAt(end) === 0x200d
    end++
    if (joiner && classAt(source, end) === HIGH_SURROGATE) end += unitsAt(source, end)
  }
  return make(source, at, end, 'symbol', gap, i)
}

const NO_VERBS: Token['verbs'] = []

function make(source: string, start: number, end: number, kind: TokenKind, gap: Gap, i: number): Token {
  const text = source.slice(start, end)
  const word = kind === 'word' ? wordOf(text) : null
  return {
    text: word ? word.text : text,
    normal: word ? word.normal : kind === 'number' ? normalForm(text) : text,
    start,
    end,
    i,
    kind,
    shape: word ? word.shape : 'none',
    word,
    sentence: 0,
    spaced: gap !== GAP.none,
    clitic: false,
    quotation: -1,
    verbs: NO_VERBS,
    tags: NO_TAGS,
    pre: '',
    post: '',
    index: [0, 0],
  }
}

function makeClitic(source: string, start: number, end: number, i: number): Token {
  const token = make(source, start, end, 'word', GAP.none, i)
  token.clitic = true
  token.normal = wordOf(token.normal.replace(/^-(?:t[-'])?/, '')).normal
  token.word = null
  return token
}
