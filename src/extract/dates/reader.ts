import { roman } from '../../lexicon/numerals.ts'
import type { Unit } from '../../lexicon/time-units.ts'
import type { Token } from '../../text/document.ts'
import type { Quantity } from './expression.ts'
import { type TimeWord, timeWords } from './words.ts'

const NONE: TimeWord = {}
const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '‐'])
const CENT: Readonly<Record<string, number>> = { cent: 100, cents: 100 }

export interface NumberRead {
  readonly n: number
  readonly end: number
}

/** Looks at the tokens of one sentence; nothing is read beyond its end. */
export class Reader {
  readonly tokens: readonly Token[]
  readonly source: string
  readonly words: ReadonlyMap<string, TimeWord> = timeWords()
  first = 0
  limit = 0
  /** How deep the expression at hand is nested. */
  depth = 0
  /** Years after it stand with no noun of theirs: "France 2030" names a plan. */
  newestYear = 2027

  constructor(tokens: readonly Token[], source: string) {
    this.tokens = tokens
    this.source = source
  }

  /** A cheap test that most tokens fail: whether any rule may start at the token. */
  mayStart(i: number): boolean {
    const token = this.tokens[i]!
    if (token.kind === 'number' || this.words.has(token.normal)) return true
    return token.normal.length >= 6 && token.normal.includes('-')
  }

  /** Normal form of a token of the sentence; '' outside. */
  word(i: number): string {
    return i >= this.first && i < this.limit ? this.tokens[i]!.normal : ''
  }

  token(i: number): Token | undefined {
    return i >= this.first && i < this.limit ? this.tokens[i] : undefined
  }

  look(i: number): TimeWord {
    return (i >= this.first && i < this.limit ? this.words.get(this.tokens[i]!.normal) : undefined) ?? NONE
  }

  isNumber(i: number): boolean {
    return i >= this.first && i < this.limit && this.tokens[i]!.kind === 'number'
  }

  /** Digits only, of at most `max`. */
  digits(i: number, max: number): number | null {
    if (!this.isNumber(i)) return null
    const text = this.tokens[i]!.text
    return text.length <= max && /^\d+$/.test(text) ? Number(text) : null
  }

  isHyphen(i: number): boolean {
    return HYPHENS.has(this.word(i))
  }

  /** No white space stands before the token. */
  joined(i: number): boolean {
    const token = this.token(i)
    return token !== undefined && i > 0 && this.tokens[i - 1]!.end === token.start
  }

  /** The tokens from i are these words. */
  are(i: number, ...list: string[]): boolean {
    return list.every((w, k) => this.word(i + k) === w)
  }

  /** Past an article or contracted article. */
  skipArticle(i: number): number {
    const w = this.word(i)
    return w === 'le' || w === 'la' || w === "l'" || w === 'les' ? i + 1 : i
  }

  /** Past "de", "du", "d'", "de la", "de l'", "des", "de cette"…: the joint between a part and its whole; -1 if none. */
  afterOf(i: number): number {
    const w = this.word(i)
    if (w === 'du' || w === 'des' || w === "d'") return i + 1
    if (w === 'de') return this.skipArticle(i + 1)
    return -1
  }

  /** A cardinal number in figures (up to 9999) or words. */
  cardinal(i: number): NumberRead | null {
    const figures = this.digits(i, 4)
    if (figures !== null) return { n: figures, end: i + 1 }
    const first = this.look(i).number
    if (first === undefined) return null
    if (first >= 20 && first % 10 === 0 && this.word(i + 1) === 'et') {
      const unit = this.look(i + 2).number
      if (unit === 1 || unit === 11) return { n: first + unit, end: i + 3 }
    }
    // "vingt deux" without its hyphen.
    const next = first >= 20 && first % 10 === 0 ? this.look(i + 1).number : undefined
    if (next !== undefined && next > 1 && next < 10) return { n: first + next, end: i + 2 }
    return { n: first, end: i + 1 }
  }

  /** A day of the month: "22", "1er", "1 er", "premier", "vingt et un"; any number up to 99 so that errors are seen. */
  dayNumber(i: number): NumberRead | null {
    const token = this.token(i)
    if (!token) return null
    if (token.kind === 'number') {
      const m = /^(\d{1,2})(?:er|ère|re|e|ème|°)?$/.exec(token.normal)
      if (!m) return null
      const er = this.word(i + 1) === 'er' || (m[0] === m[1] && m[1] === '1' && this.word(i + 1) === 'e')
      return { n: Number(m[1]), end: er ? i + 2 : i + 1 }
    }
    if (token.normal === 'premier') return { n: 1, end: i + 1 }
    const read = this.cardinal(i)
    return read && read.n >= 2 && read.n <= 31 ? read : null
  }

  /** A month by name or abbreviation. */
  month(i: number): NumberRead | null {
    const { month } = this.look(i)
    return month === undefined ? null : { n: month, end: i + 1 }
  }

  /** A year: four figures from 1000 to 2199, or in words ("deux mille seize", "mil neuf cent quatorze"). */
  year(i: number): NumberRead | null {
    const figures = this.digits(i, 4)
    if (figures !== null) return figures >= 1000 && figures < 2200 ? { n: figures, end: i + 1 } : null
    return this.yearInWords(i)
  }

  private yearInWords(i: number): NumberRead | null {
    let n = 0
    let at = i
    if (this.word(i) === 'deux' && this.word(i + 1) === 'mille') {
      n = 2000
      at = i + 2
    } else if (this.word(i) === 'mil' || (this.word(i) === 'mille' && this.look(i + 1).number)) {
      n = 1000
      at = i + 1
      const hundreds = this.look(at).number
      if (!hundreds || CENT[this.word(at + 1)] === undefined) return null
      n += hundreds * 100
      at += 2
    } else return null
    const rest = this.cardinal(at)
    if (rest && rest.n < 100 && !this.isNumber(at)) return { n: n + rest.n, end: rest.end }
    return { n, end: at }
  }

  /** "premier", "1er", "2e", "IIIe", "second"; "dernier" is -1. */
  ordinal(i: number): NumberRead | null {
    const { ordinal, side } = this.look(i)
    if (ordinal !== undefined) return { n: ordinal, end: i + 1 }
    if (side === 'last' && /^derni/.test(this.word(i))) return { n: -1, end: i + 1 }
    const token = this.token(i)
    if (!token) return null
    if (token.kind === 'number') {
      const m = /^(\d{1,2})(?:er|ère|re|e|ème|eme|nd|nde)$/.exec(token.normal)
      if (m) return { n: Number(m[1]), end: i + 1 }
      const next = this.word(i + 1)
      if (/^\d{1,2}$/.test(token.normal) && (next === 'er' || next === 'e' || next === 'ème'))
        return { n: Number(token.normal), end: i + 2 }
      return null
    }
    return this.romanOrdinal(i, token.normal)
  }

  private romanOrdinal(i: number, normal: string): NumberRead | null {
    const c = normal.charCodeAt(0)
    if (c !== 105 && c !== 118 && c !== 120) return null
    const joined = /^([ivx]{1,5})(?:e|ème|eme|er)$/.exec(normal)
    const n = joined ? roman(joined[1]!) : null
    if (n !== null) return { n, end: i + 1 }
    const bare = /^[ivx]{1,5}$/.test(normal) ? roman(normal) : null
    if (bare === null) return null
    const next = this.word(i + 1)
    return { n: bare, end: next === 'e' || next === 'ème' || next === 'er' ? i + 2 : i + 1 }
  }

  unit(i: number): Unit | undefined {
    return this.look(i).unit
  }

  /** "trois ans", "une quinzaine de jours", "un an et demi", "1 an 2 mois", "1 an et 2 mois". */
  quantities(i: number): { steps: Quantity[]; end: number; vague: boolean } | null {
    const first = this.quantity(i)
    if (!first) return null
    const steps = [first.step]
    let { end } = first
    if (this.word(end) === 'et' && /^demie?$/.test(this.word(end + 1))) {
      return { steps: [...steps, ...half(first.step)], end: end + 2, vague: first.vague }
    }
    for (let k = 0; k < 3; k++) {
      const joint = this.word(end) === 'et' || this.word(end) === ',' ? end + 1 : end
      const more = this.quantity(joint)
      if (!more || more.step.unit === steps.at(-1)!.unit) break
      steps.push(more.step)
      end = more.end
    }
    return { steps, end, vague: first.vague }
  }

  private quantity(i: number): { step: Quantity; end: number; vague: boolean } | null {
    const collective = this.look(i + 1).collective
    if (collective !== undefined && (this.word(i) === 'une' || this.digits(i, 1) === 1)) {
      const of = this.word(i + 2) === 'de' || this.word(i + 2) === "d'" ? i + 3 : -1
      const unit = of > 0 ? this.unit(of) : undefined
      if (unit) return { step: { unit, count: collective }, end: of + 1, vague: true }
      return this.word(i + 1) === 'huitaine' || this.word(i + 1) === 'quinzaine'
        ? { step: { unit: 'day', count: collective }, end: i + 2, vague: true }
        : null
    }
    const number = this.cardinal(i)
    if (!number) return null
    let at = number.end
    // "deux longues années", "trois bons mois"
    if (/^(?:longues?|longs?|bons?|bonnes?|petites?|petits?|pleines?|courtes?|grandes?)$/.test(this.word(at)))
      at++
    const unit = this.unit(at)
    return unit ? { step: { unit, count: number.n }, end: at + 1, vague: false } : null
  }
}

function half(step: Quantity): Quantity[] {
  switch (step.unit) {
    case 'year':
      return [{ unit: 'month', count: 6 }]
    case 'month':
      return [{ unit: 'day', count: 15 }]
    case 'week':
      return [{ unit: 'day', count: 3 }]
    case 'day':
      return [{ unit: 'hour', count: 12 }]
    case 'hour':
      return [{ unit: 'minute', count: 30 }]
    default:
      return []
  }
}
