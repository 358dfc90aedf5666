/**
 * A large table that is read where it stands, as text, and costs next to nothing to load.
 *
 * Its text is lines "key|cells" in the order of code units, put in groups by the first two letters of their keys:
 * a group is its letters on a line of their own, then its lines; a blank line parts it from the next. A look-up takes
 * its group from a map and leaves the rest to the engine's search for a string.
 */
export class GroupedTable {
  readonly #groups = new Map<string, string>()

  /** Several texts are read as one; so those of the few groups that are not Latin-1 may stand apart. */
  constructor(texts: readonly string[]) {
    for (const text of texts) {
      for (const group of text.split('\n\n')) {
        const end = group.indexOf('\n')
        this.#groups.set(group.slice(0, end), group)
      }
    }
  }

  /** The cells of a key, or undefined. */
  get(key: string): string | undefined {
    const group = this.#groups.get(key.slice(0, LETTERS))
    if (group === undefined) return undefined
    const line = `\n${key}|`
    const at = group.indexOf(line)
    if (at < 0) return undefined
    const end = group.indexOf('\n', at + line.length)
    return group.slice(at + line.length, end < 0 ? undefined : end)
  }

  /**
   * The cells of a key, and whether a longer key goes on from it with another word: after a space, or at once after an
   * apostrophe. One search tells of most keys that neither is so.
   */
  entry(key: string): { readonly cells: string | undefined; readonly goesOn: boolean } {
    if (key.length < LETTERS) return { cells: this.get(key), goesOn: this.hasStart(`${key} `) }
    const start = key.endsWith("'") ? key : `${key} `
    const known = this.#groups.get(key.slice(0, LETTERS))?.includes(`\n${key}`) === true
    return known
      ? { cells: this.get(key), goesOn: this.hasStart(start) }
      : { cells: undefined, goesOn: false }
  }

  /** Whether a key starts with a text of two letters or more. */
  hasStart(text: string): boolean {
    return this.#groups.get(text.slice(0, LETTERS))?.includes(`\n${text}`) === true
  }

  /** Whether `word` is a key or the first word of one. */
  hasFirstWord(word: string): boolean {
    if (word.length < LETTERS) return ['', ' ', "'"].some((end) => this.#groups.has(word + end))
    const group = this.#groups.get(word.slice(0, LETTERS))
    if (group === undefined) return false
    const at = group.indexOf(`\n${word}`)
    if (at < 0) return false
    const next = group.charCodeAt(at + 1 + word.length)
    // Space and apostrophe come before letters in the order of lines, the bar after them.
    return next === SPACE || next === APOSTROPHE || next === BAR || group.includes(`\n${word}|`, at)
  }
}

const LETTERS = 2
const SPACE = 32
const APOSTROPHE = 39
const BAR = 124

/** The text of a grouped table; of two rows with one key, the first holds. */
export function groupedText(rows: Iterable<readonly [key: string, cells: string]>): string {
  const cellsOf = new Map<string, string>()
  for (const [key, cells] of rows) if (!cellsOf.has(key)) cellsOf.set(key, cells)
  const groups = new Map<string, string[]>()
  for (const key of [...cellsOf.keys()].sort(byCodeUnits)) {
    const letters = key.slice(0, LETTERS)
    const group = groups.get(letters)
    const line = `${key}|${cellsOf.get(key)}`
    if (group) group.push(line)
    else groups.set(letters, [letters, line])
  }
  return [...groups.values()].map((lines) => lines.join('\n')).join('\n\n')
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
