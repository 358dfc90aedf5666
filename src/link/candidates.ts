import { isInitial, spellingKeys, withoutParticles } from './same-name.ts'

/** Something with a name of several words. */
interface Named {
  readonly words: readonly string[]
}

/**
 * Looks up which of many names may be the same as a name or hold it, so that not each is compared with each. It
 * finds at least all for which `sameFullName` or `partOf` holds, in the order in which they were put in.
 */
export class Candidates<T extends Named> {
  readonly #byKey = new Map<string, Set<T>>()
  /** Names with initials: what these stand for cannot be looked up. */
  readonly #abbreviated = new Set<T>()
  readonly #order = new Map<T, number>()

  constructor(named: Iterable<T> = []) {
    for (const one of named) this.add(one)
  }

  /** Puts in one that is new, or whose words have changed. */
  add(one: T): void {
    if (!this.#order.has(one)) this.#order.set(one, this.#order.size)
    for (const word of withoutParticles(one.words)) {
      if (isInitial(word)) this.#abbreviated.add(one)
      for (const key of spellingKeys(word)) {
        const sharing = this.#byKey.get(key)
        if (sharing) sharing.add(one)
        else this.#byKey.set(key, new Set([one]))
      }
    }
  }

  /** Those of which a name may be part: each of its words is among theirs, so the one that fewest have finds them. */
  holding(words: readonly string[]): T[] {
    return this.#found(words, (groups) => groups.slice(0, 1))
  }

  /** Those that may have the same full name: two words in common at least, so not only the one that most have. */
  alike(words: readonly string[]): T[] {
    return this.#found(words, (groups) => (groups.length > 1 ? groups.slice(0, -1) : groups))
  }

  /** `choose` among the groups that share one of the words, the smallest first. */
  #found(words: readonly string[], choose: (groups: Set<T>[][]) => Set<T>[][]): T[] {
    const own = withoutParticles(words)
    if (own.some(isInitial)) return [...this.#order.keys()]
    const groups = own.map((word) => spellingKeys(word).flatMap((key) => this.#byKey.get(key) ?? []))
    if (groups.length > 1) groups.sort((a, b) => sizeOf(a) - sizeOf(b))
    const found = new Set(this.#abbreviated)
    for (const sharing of choose(groups).flat()) for (const one of sharing) found.add(one)
    return [...found].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!)
  }
}

const sizeOf = (sets: readonly ReadonlySet<unknown>[]): number =>
  sets.reduce((sum, { size }) => sum + size, 0)
