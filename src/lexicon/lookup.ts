import type { Token } from '../text/document.ts'
import { PREPARED } from './prepared.ts'

/** What a phrase table found: the value and the token after the phrase. */
export interface PhraseMatch<T> {
  readonly endToken: number
  readonly value: T
  /** The table writes the last word in lower case ("Arabie saoudite"), so the text may do so. */
  readonly lowerEnd: boolean
}

const MARKS = /[\u0300-\u036f]+/g
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
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[œæøłđıß]/g, (letter) => UNMARKED[letter]!)
}

const UNMARKED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
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

/** The last of several words starts with a small letter. */
const LOWER_END = / [a-zß-öø-ÿœ][^ ]*$/

/** Accents may be missing from a name of some length, or be lost on its capital ("Etats-Unis", "Quebec"). */
const MIN_STRIPPED = 5

let keyed: Token | undefined
let keyedFirst = ''
let keyedPiece = ''
let keyedTables = 0

/** First piece → the tables (a bit each) that hold a phrase with it. */
const tablesOf = new Map<string, number>()
let tables = 0

/** Tells all look-ups which pieces a table has, once it is filled. */
function enter(pieces: Iterable<string>, bit: number): void {
  for (const piece of pieces) tablesOf.set(piece, (tablesOf.get(piece) ?? 0) | bit)
  keyed = undefined
}

/** The first key of a token, and the piece by which tables find it; kept, since all tables are asked of a token in turn. */
function keyOf(token: Token): void {
  if (token === keyed) return
  keyed = token
  keyedFirst = firstKey(token.normal)
  keyedPiece = firstPiece(keyedFirst)
  keyedTables = tablesOf.get(keyedPiece) ?? 0
}

/** The key with the next token's word: "new" → "new york". */
function longer(key: string, next: Token): string {
  const part = next.normal.includes('-') ? next.normal.replaceAll('-', ' ') : next.normal
  return key.endsWith("'") ? key + part : `${key} ${part}`
}

/** A map computed from other tables at first use, or taken from its prepared form. */
export class PreparedMap<T> {
  readonly name: string
  private readonly compute: () => Map<string, T>
  private map: Map<string, T> | null = null

  constructor(name: string, compute: () => Map<string, T>) {
    this.name = name
    this.compute = compute
  }

  get(key: string): T | undefined {
    return this.filled().get(key)
  }

  prepare(): string {
    return JSON.stringify([...this.filled()])
  }

  private filled(): Map<string, T> {
    const prepared = PREPARED[this.name]
    this.map ??= prepared === undefined ? this.compute() : new Map(JSON.parse(prepared) as [string, T][])
    return this.map
  }
}

/**
 * Names of one or more words, found by their first word; the longest wins. Hyphens and spaces are one, so are
 * "St" and "Saint", and accents may be missing where no other name is meant. Filled on first use.
 */
export class PhraseTable<T> {
  readonly name: string
  private readonly bit = 1 << tables++
  private readonly load: () => Iterable<readonly [phrase: string, value: T]>
  private lines: SortedTable | null = null
  private readonly values = new Map<string, T>()

  /** `name` is the key of its prepared form. */
  constructor(name: string, load: () => Iterable<readonly [phrase: string, value: T]>) {
    this.name = name
    this.load = load
  }

  /** Its computed form: first pieces, a blank line, then lines "folded phrase|1 if it ends in lower case|value". */
  prepare(): string {
    const lines: string[] = []
    const pieces = new Set<string>()
    for (const [key, [value, lowerEnd]] of this.phrases()) {
      pieces.add(firstPiece(key))
      lines.push(`${key}|${lowerEnd ? 1 : 0}${JSON.stringify(value)}`)
    }
    return `${[...pieces].join(' ')}\n\n${lines.sort(byCodeUnits).join('\n')}\n`
  }

  /** The value of a whole phrase. */
  get(phrase: string): T | undefined {
    const cells = this.filled().get(fold(phrase))
    return cells === undefined ? undefined : this.valueOf(cells)
  }

  /** The longest phrase that starts at token `i` and stays in its sentence; none past the last token. */
  match(tokens: readonly Token[], i: number): PhraseMatch<T> | undefined {
    const token = tokens[i]
    if (!token) return undefined
    const lines = this.filled()
    keyOf(token)
    if ((keyedTables & this.bit) === 0) return undefined
    const found = lines.match(tokens, i)
    if (!found) return undefined
    const { endToken, value } = found
    return { endToken, value: this.valueOf(value), lowerEnd: value.charCodeAt(0) === 49 }
  }

  private valueOf(cells: string): T {
    let value = this.values.get(cells)
    if (value === undefined) {
      value = JSON.parse(cells.slice(1)) as T
      this.values.set(cells, value)
    }
    return value
  }

  private filled(): SortedTable {
    if (this.lines) return this.lines
    const prepared = PREPARED[this.name] ?? this.prepare()
    const blank = prepared.indexOf('\n\n')
    enter(prepared.slice(0, blank).split(' '), this.bit)
    this.lines = new SortedTable(prepared.slice(blank + 1))
    return this.lines
  }

  /** Folded phrase → its value, and whether its last word is written small. */
  private phrases(): Map<string, [value: T, lowerEnd: boolean]> {
    const phrases = new Map<string, [T, boolean]>()
    const stripped: [string, T][] = []
    for (const [phrase, value] of this.load()) {
      const key = fold(phrase)
      if (phrases.has(key)) continue
      phrases.set(key, [value, LOWER_END.test(phrase)])
      if (PLAIN.test(key) || key.length < MIN_STRIPPED) continue
      stripped.push([stripAccents(key), value])
      if (key.charCodeAt(0) > 127) stripped.push([stripAccents(key.charAt(0)) + key.slice(1), value])
    }
    for (const [key, value] of stripped) if (!phrases.has(key)) phrases.set(key, [value, false])
    return phrases
  }
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

interface Entry {
  readonly cells: string | undefined
  /** Some name of the table starts so. */
  readonly isPrefix: boolean
}

const NO_ENTRY: Entry = { cells: undefined, isPrefix: false }
const PREFIX_ONLY: Entry = { cells: undefined, isPrefix: true }
const ENTRIES_KEPT = 50_000

/**
 * A large table read where it stands: lines "folded name|cells" in the order of code units, searched by halving.
 * Costs nothing to load.
 */
export class SortedTable {
  private readonly text: string
  private readonly entries = new Map<string, Entry>()

  /** `text` begins and ends with a line break. */
  constructor(text: string) {
    this.text = text
  }

  /** The cells after a folded name, or undefined. */
  get(key: string): string | undefined {
    return this.find(key).cells
  }

  /** The longest name that starts at token `i`; `before` stands in front of it ("le " for "au Havre"). */
  match(tokens: readonly Token[], i: number, before = ''): PhraseMatch<string> | undefined {
    let found: PhraseMatch<string> | undefined
    const token = tokens[i]!
    keyOf(token)
    let key = before + keyedFirst
    for (let end = i + 1; ; end++) {
      const { cells, isPrefix } = this.find(key)
      if (cells !== undefined) found = { endToken: end, value: cells, lowerEnd: false }
      const next = tokens[end]
      if (!isPrefix || next === undefined || next.sentence !== token.sentence) return found
      key = longer(key, next)
    }
  }

  /** What stands at a key; remembered, since names come again. */
  private find(key: string): Entry {
    const known = this.entries.get(key)
    if (known) return known
    if (this.entries.size >= ENTRIES_KEPT) this.entries.clear()
    const entry = this.read(key)
    this.entries.set(key, entry)
    return entry
  }

  private read(key: string): Entry {
    if (!this.text.startsWith(key, this.lowerBound(key))) return NO_ENTRY
    const at = this.lowerBound(`${key}|`)
    if (!this.text.startsWith(`${key}|`, at)) return PREFIX_ONLY
    return { cells: this.text.slice(at + key.length + 1, this.text.indexOf('\n', at)), isPrefix: true }
  }

  /** Start of the first line that is not less than `key`. */
  private lowerBound(key: string): number {
    let low = 1
    let high = this.text.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = this.text.lastIndexOf('\n', middle - 1) + 1
      const end = this.text.indexOf('\n', middle)
      if (this.text.slice(start, Math.min(end, start + key.length + 1)) < key) low = end + 1
      else high = start
    }
    return low
  }
}
