import type { Token } from '../text/document.ts'
import { accentsOf, withAccents } from './accents.ts'
import { fold, isPlain, stripAccents } from './fold.ts'
import { GroupedTable, groupedText } from './grouped-table.ts'
import { commonPieces, pack, unpack } from './packing.ts'
import { prepared } from './prepared.ts'

/** What the row of a name says. */
interface NameRow<T> {
  readonly value: T
  /** The table writes the last word in lower case ("Arabie saoudite"), so the text may do so. */
  readonly lowerEnd: boolean
}

/** What a table of phrases found: its row and the token after the phrase. */
export interface PhraseMatch<T> extends NameRow<T> {
  readonly endToken: number
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

/** The key with the next token's word: "new" → "new york". */
function longer(key: string, next: Token): string {
  const part = next.normal.includes('-') ? next.normal.replaceAll('-', ' ') : next.normal
  return key.endsWith("'") ? key + part : `${key} ${part}`
}

/** The last of several words starts with a small letter. */
const LOWER_END = / [a-zß-öø-ÿœ][^ ]*$/

/** Accents may be missing from a name of some length, or be lost on its capital ("Etats-Unis", "Quebec"). */
const MIN_STRIPPED = 5

/** Keys remembered: words come again. */
const KEPT = 50_000

/** What the table holds of a folded name, and what was asked of its next words. */
interface Entry<T> {
  readonly key: string
  readonly cells: string | undefined
  /** What the cells say; null before they are read. */
  row: NameRow<T> | null
  /** By the normal form of the word after it; null where none goes on. */
  readonly next: Map<string, Entry<T>> | null
}

/**
 * Names of one or more words as rows of a grouped table, found by the tokens they start with. What was asked is kept as
 * a tree of words, so that a name met again costs one look-up a word and makes no string.
 */
export class NameTable<T> {
  readonly #table: GroupedTable
  readonly #read: (cells: string, key: string) => NameRow<T>
  readonly #first = new Map<string, Entry<T>>()
  /** What was asked whole; null for what no row has. */
  readonly #whole = new Map<string, string | null>()
  #kept = 0

  /** `read` makes of the cells of a row, and its key, what it says. */
  constructor(texts: readonly string[], read: (cells: string, key: string) => NameRow<T>) {
    this.#table = new GroupedTable(texts)
    this.#read = read
  }

  /** The cells of a folded name, or undefined. */
  get(key: string): string | undefined {
    const known = this.#whole.get(key)
    if (known !== undefined) return known ?? undefined
    if (this.#whole.size >= KEPT) this.#whole.clear()
    const cells = this.#table.get(key)
    this.#whole.set(key, cells ?? null)
    return cells
  }

  /** Whether a name may start with a word. */
  mayStartWith(normal: string): boolean {
    return this.#table.hasFirstWord(firstPiece(firstKey(normal)))
  }

  /** The longest name that starts at token `i`; `before` stands in front of it ("le " for "au Havre"). */
  match(tokens: readonly Token[], i: number, before = ''): PhraseMatch<T> | undefined {
    const { normal, sentence } = tokens[i]!
    const asked = before === '' ? normal : before + normal
    let entry = this.#first.get(asked) ?? this.#keep(this.#first, asked, before + firstKey(normal))
    let found: Entry<T> | undefined
    let endToken = i
    for (let end = i + 1; ; end++) {
      if (entry.cells !== undefined) {
        found = entry
        endToken = end
      }
      if (entry.next === null || end >= tokens.length) break
      const next = tokens[end]!
      if (next.sentence !== sentence) break
      entry = entry.next.get(next.normal) ?? this.#keep(entry.next, next.normal, longer(entry.key, next))
    }
    if (found === undefined) return undefined
    found.row ??= this.#read(found.cells!, found.key)
    const { value, lowerEnd } = found.row
    return { endToken, value, lowerEnd }
  }

  #keep(among: Map<string, Entry<T>>, asked: string, key: string): Entry<T> {
    if (++this.#kept > KEPT) {
      this.#first.clear()
      this.#kept = 0
    }
    const { cells, goesOn } = this.#table.entry(key)
    const entry: Entry<T> = { key, cells, row: null, next: goesOn ? new Map() : null }
    among.set(asked, entry)
    return entry
  }
}

/** Cells that tell another row. */
const REFERS = /^.[=~]/

/** The row of a phrase without accents, which tells the one with them. */
function referring(plain: string, key: string): [key: string, cells: string] {
  const accents = accentsOf(plain, key)
  return [plain, accents === null ? `0=${key}` : `0~${accents}`]
}

/** The key of the row that no phrase has. */
const PIECES = '\u000e\u000e'

const phraseTables: PhraseTable<unknown>[] = []
/** First word → the tables (a bit each) that hold a phrase with it. */
const tablesOf = new Map<string, number>()

/** The tables that hold a phrase with a token's word first. All are asked of each token in turn, so it is kept. */
function tablesAt(token: Token): number {
  const { word, normal } = token
  if (word && word.tables >= 0) return word.tables
  let bits = tablesOf.get(normal)
  if (bits === undefined) {
    if (tablesOf.size >= KEPT) tablesOf.clear()
    bits = 0
    for (const table of phraseTables) if (table.names().mayStartWith(normal)) bits |= table.bit
    tablesOf.set(normal, bits)
  }
  if (word) word.tables = bits
  return bits
}

/**
 * Names of one or more words, found by their first word; the longest wins. Hyphens and spaces are one, so are
 * "St" and "Saint", and accents may be missing where no other name is meant. Filled on first use.
 */
export class PhraseTable<T> {
  readonly name: string
  readonly bit = 1 << phraseTables.length
  readonly #load: () => Iterable<readonly [phrase: string, value: T]>
  #names: NameTable<T> | null = null
  #pieces: readonly string[] | null = null
  readonly #values = new Map<string, T>()

  /** `name` is the key of its prepared form. */
  constructor(name: string, load: () => Iterable<readonly [phrase: string, value: T]>) {
    this.name = name
    this.#load = load
    phraseTables.push(this)
  }

  /**
   * Its computed form: rows "folded phrase|1 if it ends in lower case, then the value as packed JSON", or what tells the
   * phrase with its accents that has the value ("=" and the phrase, "~" and the accents); the last row has the pieces to
   * unpack it with.
   */
  prepare(): string {
    const rows = [...this.#rows()]
    const isValue = (cells: string) => !REFERS.test(cells)
    const pieces = commonPieces(rows.flatMap(([, cells]) => (isValue(cells) ? [cells.slice(1)] : [])))
    const packed = rows.map(
      ([key, cells]) =>
        [key, isValue(cells) ? cells.charAt(0) + pack(cells.slice(1), pieces) : cells] as const,
    )
    return groupedText([...packed, [PIECES, JSON.stringify(pieces)]])
  }

  names(): NameTable<T> {
    this.#names ??= new NameTable(prepared(this.name) ?? [this.prepare()], (cells, key) => ({
      value: this.#valueOf(cells, key),
      lowerEnd: cells.charAt(0) === '1',
    }))
    return this.#names
  }

  /** Whether a phrase may start at a token: one has its word first. */
  mayStartAt(token: Token): boolean {
    return (tablesAt(token) & this.bit) !== 0
  }

  /** The value of a whole phrase. */
  get(phrase: string): T | undefined {
    const key = fold(phrase)
    const cells = this.names().get(key)
    return cells === undefined ? undefined : this.#valueOf(cells, key)
  }

  /** The longest phrase that starts at token `i` and stays in its sentence; none before the first token or past the last. */
  match(tokens: readonly Token[], i: number): PhraseMatch<T> | undefined {
    if (i < 0 || i >= tokens.length || (tablesAt(tokens[i]!) & this.bit) === 0) return undefined
    return this.names().match(tokens, i)
  }

  #valueOf(cells: string, key: string): T {
    // "0=cœur", "0~aé": the value of the row that is called so, or so with accents.
    let own = cells
    let called = key
    while (REFERS.test(own)) {
      called = own.charAt(1) === '=' ? own.slice(2) : withAccents(called, own.slice(2))
      own = this.names().get(called)!
    }
    let value = this.#values.get(own)
    if (value === undefined) {
      this.#pieces ??= JSON.parse(this.names().get(PIECES)!) as string[]
      value = JSON.parse(unpack(own.slice(1), this.#pieces)) as T
      this.#values.set(own, value)
    }
    return value
  }

  /** What the table writes comes first, then the same without accents. */
  *#rows(): Generator<readonly [key: string, cells: string]> {
    const stripped: [string, string][] = []
    for (const [phrase, value] of this.#load()) {
      const key = fold(phrase)
      const json = JSON.stringify(value)
      yield [key, (LOWER_END.test(phrase) ? '1' : '0') + json]
      if (isPlain(key) || key.length < MIN_STRIPPED) continue
      stripped.push(referring(stripAccents(key), key))
      if (key.charCodeAt(0) > 127) stripped.push(referring(stripAccents(key.charAt(0)) + key.slice(1), key))
    }
    yield* stripped
  }
}
