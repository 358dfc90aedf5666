import { GroupedTable, groupedText } from './grouped-table.ts'
import { prepared } from './prepared.ts'

/** Keys remembered by a table: words come again. */
const KEPT = 50_000

/** Kept of a key that has no row. */
const NONE = Symbol('none')

/** Keys with values, computed from other tables at build time (see prepared.ts) or at first use. */
export class PreparedTable<T> {
  readonly name: string
  readonly #rows: () => Iterable<readonly [key: string, cells: string]>
  readonly #read: (cells: string) => T
  readonly #values = new Map<string, T | typeof NONE>()
  #table: GroupedTable | null = null

  /** `name` is the key of its prepared text; `read` makes a value of the cells of a row. */
  constructor(
    name: string,
    rows: () => Iterable<readonly [key: string, cells: string]>,
    read: (cells: string) => T,
  ) {
    this.name = name
    this.#rows = rows
    this.#read = read
  }

  get(key: string): T | undefined {
    const known = this.#values.get(key)
    if (known !== undefined) return known === NONE ? undefined : known
    if (this.#values.size >= KEPT) this.#values.clear()
    const cells = this.#grouped().get(key)
    const value = cells === undefined ? undefined : this.#read(cells)
    this.#values.set(key, value === undefined ? NONE : value)
    return value
  }

  /** Whether a key starts with a text of two letters or more. */
  hasStart(text: string): boolean {
    return this.#grouped().hasStart(text)
  }

  #grouped(): GroupedTable {
    this.#table ??= new GroupedTable(prepared(this.name) ?? [this.prepare()])
    return this.#table
  }

  /** The text of its computed form. */
  prepare(): string {
    return groupedText(this.#rows())
  }
}
