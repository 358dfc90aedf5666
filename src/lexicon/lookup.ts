import type { Token } from '../text/document.ts'

/** What a phrase table found: the value and the token after the phrase. */
export interface PhraseMatch<T> {
  readonly endToken: number
  readonly value: T
}

const MARKS = /\p{M}+/gu
const PLAIN = /^[ -~]*$/

/** "Corée-du-Nord" → "corée du nord": lower case, NFC, straight apostrophes, hyphens as spaces, St as Saint. */
export function fold(phrase: string): string {
  const lower = phrase.toLowerCase()
  const even = PLAIN.test(lower) ? lower : lower.normalize('NFC').replace(/[’ʼ]/g, "'")
  const spaced = even.includes('-') ? even.replaceAll('-', ' ') : even
  return spaced.startsWith('st') ? spaced.replace(/^st(e?) /, 'saint$1 ') : spaced
}

/** Without accents: "québec" → "quebec". */
export function stripAccents(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFD').replace(MARKS, '').replaceAll('œ', 'oe')
}

/** The part of a folded phrase by which it is found: up to its first space or apostrophe. */
function firstPiece(folded: string): string {
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit === 32 || unit === 39) return folded.slice(0, at)
  }
  return folded
}

/** A token's normal form as the start of a folded phrase. */
function firstKey(normal: string): string {
  if (normal === 'st' || normal === 'ste') return normal.replace('st', 'saint')
  return normal.includes('-') ? fold(normal) : normal
}

/** Accents may be missing from a name of some length, or be lost on its capital ("Etats-Unis", "Quebec"). */
const MIN_STRIPPED = 5

/**
 * Names of one or more words, found by their first word; the longest wins. Hyphens and spaces are one, so are
 * "St" and "Saint", and accents may be missing where no other name is meant. Filled on first use.
 */
export class PhraseTable<T> {
  private readonly load: () => Iterable<readonly [phrase: string, value: T]>
  private phrases: Map<string, T> | null = null
  /** First piece → length of the longest phrase that starts with it. */
  private readonly reach = new Map<string, number>()

  constructor(load: () => Iterable<readonly [phrase: string, value: T]>) {
    this.load = load
  }

  /** The value of a whole phrase. */
  get(phrase: string): T | undefined {
    return this.filled().get(fold(phrase))
  }

  /** The longest phrase that starts at token `i` and stays in its sentence. */
  match(tokens: readonly Token[], i: number): PhraseMatch<T> | undefined {
    const phrases = this.filled()
    const token = tokens[i]!
    let key = firstKey(token.normal)
    const reach = this.reach.get(firstPiece(key))
    if (reach === undefined) return undefined
    let found: PhraseMatch<T> | undefined
    for (let end = i + 1; key.length <= reach; end++) {
      const value = phrases.get(key)
      if (value !== undefined) found = { endToken: end, value }
      const next = tokens[end]
      if (next === undefined || next.sentence !== token.sentence) break
      const part = next.normal.includes('-') ? next.normal.replaceAll('-', ' ') : next.normal
      key = key.endsWith("'") ? key + part : `${key} ${part}`
    }
    return found
  }

  private filled(): Map<string, T> {
    if (this.phrases) return this.phrases
    const phrases = new Map<string, T>()
    const stripped: [string, T][] = []
    for (const [phrase, value] of this.load()) {
      const key = fold(phrase)
      if (phrases.has(key)) continue
      this.add(phrases, key, value)
      if (PLAIN.test(key) || key.length < MIN_STRIPPED) continue
      stripped.push([stripAccents(key), value])
      if (key.charCodeAt(0) > 127) stripped.push([stripAccents(key.charAt(0)) + key.slice(1), value])
    }
    for (const [key, value] of stripped) if (!phrases.has(key)) this.add(phrases, key, value)
    this.phrases = phrases
    return phrases
  }

  private add(phrases: Map<string, T>, key: string, value: T): void {
    phrases.set(key, value)
    const piece = firstPiece(key)
    const reach = this.reach.get(piece)
    if (reach === undefined || reach < key.length) this.reach.set(piece, key.length)
  }
}
