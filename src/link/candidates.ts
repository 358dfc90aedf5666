import type { NameWord } from './same-name.ts'

/** Something with a name of several words. */
interface Named {
  /** As `mainWords` gives them. */
  readonly main: readonly NameWord[]
}

/** Up to so many names, comparing with each is quicker than looking them up. */
const FEW = 12

/**
 * Looks up which of many names may be the same as a name or hold it, so that not each is compared with each. It
 * finds at least all for which `sameFullName` or `partOf` holds, in the order in which they were put in.
 */
export class Candidates<T extends Named> {
  readonly #order = new Map<T, number>()
  /** By the look-up keys of their words; empty while they are few. */
  readonly #byKey = new Map<string, Set<T>>()
  /** Names with initials: what these stand for cannot be looked up. */
  readonly #abbreviated = new Set<T>()

  constructor(named: Iterable<T> = []) {
    for (const one of named) this.add(one)
  }

  /** Puts in one that is new, or whose words have changed. */
  add(one: T): void {
    const few = this.#order.size <= FEW
    if (!this.#order.has(one)) this.#order.set(one, this.#order.size)
    if (this.#order.size <= FEW) return
    if (few) for (const earlier of this.#order.keys()) this.#index(earlier)
    else this.#index(one)
  }

  #index(one: T): void {
    for (const { initial, lookups } of one.main) {
      if (initial) this.#abbreviated.add(one)
      for (const key of lookups) {
        const sharing = this.#byKey.get(key)
        if (sharing) sharing.add(one)
        else this.#byKey.set(key, new Set([one]))
      }
    }
  }

  /** Those of which a name may be part: each of its words is among theirs, so the one that fewest have finds them. */
  holding(main: readonly NameWord[]): T[] {
    return this.#found(main, (groups) => groups.slice(0, 1))
  }

  /** Those that may have the same full name: two words in common at least, so not only the one that most have. */
  alike(main: readonly NameWord[]): T[] {
    return this.#found(main, (groups) => (groups.length > 1 ? groups.slice(0, -1) : groups))
  }

  /** `choose` among the groups that share one of the words, the smallest first. */
  #found(main: readonly NameWord[], choose: (groups: Set<T>[][]) => Set<T>[][]): T[] {
    if (this.#order.size <= FEW || main.some(({ initial }) => initial)) return [...this.#order.keys()]
    const groups = main.map(({ lookups }) => lookups.flatMap((key) => this.#byKey.get(key) ?? []))
    if (groups.length > 1) groups.sort((a, b) => sizeOf(a) - sizeOf(b))
    const found = new Set(this.#abbreviated)
    for (const sharing of choose(groups).flat()) for (const one of sharing) found.add(one)
    return [...found].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!)
  }
}

const sizeOf = (sets: readonly ReadonlySet<unknown>[]): number =>
  sets.reduce((sum, { size }) => sum + size, 0)
