import type { VerbForm } from '../tags/verb.ts'
import type { Shape } from './document.ts'
import { shapeOf } from './shape.ts'

/**
 * A word as the text writes it, with all that it says by itself. Words come again, so each is worked out once in a
 * process and shared by its tokens; the fields of later stages are filled when they first ask.
 */
export interface Word {
  readonly text: string
  readonly normal: string
  readonly shape: Shape
  /** Readings as a verb, likeliest first; null before the tag stage has asked. */
  verbs: readonly VerbForm[] | null
  /** Tags of a closed class or a proper noun; null before the tag stage has asked. */
  tags: ReadonlySet<string> | null
  /** Which tables of phrases hold a phrase with this word first, a bit each (src/lexicon/lookup.ts); -1: not asked. */
  tables: number
  /** What tests of it said, two bits each (src/text/once-per-word.ts). */
  answers: number
  /** Gender of a given name, null for either, undefined if it is none; "-" before anyone has asked. */
  given: 'm' | 'f' | null | undefined | '-'
  /** Where it is to be cut if bad copy ran two words together, 0 for nowhere; -1 before anyone has asked. */
  cut: number
}

/** Words kept; longer ones than this are not. */
const KEPT = 50_000
const LONGEST = 40

let words = new Map<string, Word>()

/** The word that a text is. */
export function wordOf(text: string): Word {
  const known = words.get(text)
  if (known) return known
  const word: Word = {
    text,
    normal: normalForm(text),
    shape: shapeOf(text),
    verbs: null,
    tags: null,
    tables: -1,
    answers: 0,
    given: '-',
    cut: -1,
  }
  if (text.length > LONGEST) return word
  if (words.size >= KEPT) words = new Map()
  words.set(text, word)
  return word
}

const PLAIN = /^[a-zà-öø-ÿœ'-]*$/

/** Lower case, NFC, straight apostrophes and hyphens, without soft hyphens and joiners. */
export function normalForm(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower === text ? text : lower
  return lower
    .normalize('NFC')
    .replace(/[’ʼ`´′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00ad\u200c\u200d]/g, '')
}
