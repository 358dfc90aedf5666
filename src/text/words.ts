import { NAMED_BY_LETTER, TOP_LEVEL_DOMAINS } from './abbreviations.ts'
import { APOSTROPHE, classAt, DIGIT, HIGH_SURROGATE, HYPHEN, INNER, isUpper, LETTER } from './characters.ts'

/** What loses its vowel before another: the mark belongs to it and ends the token ("l'" + "Élysée"). */
const ELISIONS = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'n',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'entr',
  'quelqu',
])
/** Before a capital these are part of a name: N'Diaye, N'Djamena, M'Bow, T'Shisekedi. */
const NAME_PREFIXES = new Set(['N', 'M', 'T'])
/** Written with an apostrophe and yet one word. */
const WHOLE = new Set(["quelqu'un", "quelqu'une"])

const SUBJECTS = new Set(['il', 'elle', 'on', 'ils', 'elles', 'je', 'tu', 'nous', 'vous', 'ce', 'ci', 'là'])
/** Never cut, though they end like a verb with its subject or a noun with "-ci", "-là". */
const LEXICALIZED = new Set([
  'rendez-vous',
  'garde-à-vous',
  'chez-nous',
  'chez-vous',
  'entre-nous',
  'sauve-qui-peut',
  'qu-en-dira-t-on',
  'celui-ci',
  'celle-ci',
  'ceux-ci',
  'celles-ci',
  'celui-là',
  'celle-là',
  'ceux-là',
  'celles-là',
  'par-ci',
  'par-là',
  'de-ci',
  'de-là',
])
const BEFORE_CE = new Set(['est', 'était', 'sera', 'serait', 'fut', 'sont', 'soit', 'furent', 'seront'])

export const isWordClass = (c: number) => c === LETTER || c === DIGIT || c === INNER

/** Length in code units of the letter or emoji at `offset`: 2 for a surrogate pair. */
export function unitsAt(source: string, offset: number): 1 | 2 {
  const next = source.charCodeAt(offset + 1)
  return classAt(source, offset) === HIGH_SURROGATE && next >= 0xdc00 && next < 0xe000 ? 2 : 1
}

function isAstralLetter(source: string, offset: number): boolean {
  return unitsAt(source, offset) === 2 && /^\p{L}/u.test(source.slice(offset, offset + 2))
}

/** The end of the run of letters that starts at `offset` (at most `limit` of them). */
function lettersEnd(source: string, offset: number, limit = 16): number {
  let end = offset
  while (end - offset < limit && classAt(source, end) === LETTER) end++
  return end
}

/** Where an elided word ends ("l'", "jusqu’"), given that an apostrophe stands at `at`; -1 if this is none. */
function elisionEnd(source: string, start: number, at: number): number {
  if (at - start > 6) return -1
  const written = source.slice(start, at)
  const prefix = written.toLowerCase()
  if (!ELISIONS.has(prefix)) return -1
  const end = lettersEnd(source, at + 1)
  if (end > at + 1) {
    if (NAME_PREFIXES.has(written) && isUpper(source, at + 1) && !isUpper(source, at + 2)) return -1
    if (prefix === 'quelqu' && WHOLE.has(`quelqu'${source.slice(at + 1, end).toLowerCase()}`)) return -1
  }
  return at + 1
}

/**
 * The end of an inverted clitic whose hyphen stands at `hyphen` ("a⟦-t-il⟧", "dit⟦-elle⟧", "est⟦-ce⟧", "jour⟦-là⟧"),
 * or -1. A name is not cut: "Kim Jong-il" has no verb ending before its hyphen.
 */
export function cliticEnd(source: string, start: number, hyphen: number): number {
  let from = hyphen + 1
  const linked = source.charAt(from) === 't' && /[-‐‑'’]/.test(source.charAt(from + 1))
  if (linked) from += 2
  const end = lettersEnd(source, from, 6)
  const clitic = source.slice(from, end)
  if (!SUBJECTS.has(clitic) || isWordClass(classAt(source, end))) return -1
  if (classAt(source, end) === HYPHEN && isWordClass(classAt(source, end + 1))) return -1
  const before = source.slice(Math.max(start, hyphen - 24), hyphen).toLowerCase()
  if (LEXICALIZED.has(`${before}-${clitic}`)) return -1
  if (linked) return /^(il|elle|on|ils|elles)$/.test(clitic) ? end : -1
  switch (clitic) {
    case 'ci':
    case 'là':
      return end
    case 'ce':
      return BEFORE_CE.has(before) ? end : -1
    case 'nous':
      return before.endsWith('ons') || before === 'sommes' ? end : -1
    case 'vous':
      return before.endsWith('ez') || before.endsWith('tes') ? end : -1
    case 'tu':
      return /[sx]$/.test(before) ? end : -1
    case 'je':
      return /[iseéx]$/.test(before) && !isUpper(source, hyphen - 1) ? end : -1
    default:
      return /[td]$/.test(before) ? end : -1
  }
}

/** "J.", "J.-C.", "U.R.S.S.", "p.m.": letters that each have a point. Returns the end, or -1. */
function initialsEnd(source: string, start: number, dot: number, previous: string): number {
  let end = dot + 1
  for (;;) {
    const at = classAt(source, end) === HYPHEN ? end + 1 : end
    if (classAt(source, at) !== LETTER || source.charAt(at + 1) !== '.') break
    end = at + 2
  }
  if (end > dot + 1) return end
  if (!isUpper(source, start)) return -1
  return NAMED_BY_LETTER.has(previous) ? -1 : end
}

function domainEnd(source: string, dot: number): number {
  const end = lettersEnd(source, dot + 1, 6)
  return TOP_LEVEL_DOMAINS.has(source.slice(dot + 1, end)) && !isWordClass(classAt(source, end)) ? end : -1
}

/** The end of the word that starts at `start`; `previous` is the normal form of the token before it. */
export function wordEnd(source: string, start: number, previous: string): number {
  let at = start
  for (;;) {
    const c = classAt(source, at)
    if (isWordClass(c)) at++
    else if (c === HIGH_SURROGATE && isAstralLetter(source, at)) at += 2
    else if (c === APOSTROPHE) {
      const end = elisionEnd(source, start, at)
      if (end > 0) return end
      if (classAt(source, at + 1) !== LETTER || source.charAt(at + 1) === source.charAt(at)) return at
      at++
    } else if (c === HYPHEN) {
      if (!isWordClass(classAt(source, at + 1)) || cliticEnd(source, start, at) > 0) return at
      at++
    } else {
      const end = joinedEnd(source, start, at, previous)
      if (end < 0) return at
      at = end
      if (source.charAt(at - 1) === '.') return at
    }
  }
}

/** Points, ampersands and middle dots that are part of a word; -1 if the word ends at `at`. */
function joinedEnd(source: string, start: number, at: number, previous: string): number {
  switch (source.charAt(at)) {
    case '.':
      return at - start === 1 ? initialsEnd(source, start, at, previous) : domainEnd(source, at)
    case '&':
    case '·':
    case '‧':
      return classAt(source, at - 1) === LETTER && classAt(source, at + 1) === LETTER ? at + 1 : -1
    case '_':
      return at + 1
    default:
      return -1
  }
}
