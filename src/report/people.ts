import { fold } from '../lexicon/fold.ts'
import type { Brief } from '../schema/brief.ts'
import type { ReportPerson } from './model.ts'

type Person = Brief['people'][number]

interface Entry {
  readonly person: Person
  readonly article: number
}

interface Merged {
  name: string
  country: string | null
  readonly entries: Entry[]
}

/**
 * People of all articles, those of one name and country as one. A country that an article does not say is that of the
 * only person of the name; a surname alone is the only person who bears it in its country. People whom the user's
 * list names stay apart, each by article.
 */
export class PeopleIndex {
  readonly #apart: ReadonlySet<string>
  readonly #entries: Entry[] = []
  #merged: Merged[] | undefined
  readonly #indexOf = new Map<string, number>()

  /** `apart` holds names whose people are not merged. */
  constructor(apart: readonly string[]) {
    this.#apart = new Set(apart.map(fold))
  }

  add(person: Person, article: number): void {
    this.#entries.push({ person, article })
    this.#merged = undefined
  }

  /** The index, in the list, of a person of an article; null if the id is none. */
  indexOf(article: number, id: string | null): number | null {
    if (!this.#merged) this.#merge()
    return id === null ? null : (this.#indexOf.get(keyOf(article, id)) ?? null)
  }

  list(count: (index: number) => { readonly meetings: number; readonly quotes: number }): ReportPerson[] {
    if (!this.#merged) this.#merge()
    return this.#merged!.map(({ name, country, entries }, index) => ({
      name,
      country,
      roles: byFrequency(entries.flatMap(({ person }) => person.roles.map(({ title }) => title))).slice(0, 4),
      forms: byFrequency(entries.flatMap(({ person }) => [person.name, ...person.aliases])),
      articles: [...new Set(entries.map(({ article }) => article))],
      ...count(index),
    }))
  }

  #merge(): void {
    const groups = new Map<string, Merged>()
    const put = (key: string, entry: Entry) => {
      const group = groups.get(key)
      if (group) group.entries.push(entry)
      else groups.set(key, { name: entry.person.name, country: entry.person.country, entries: [entry] })
    }
    for (const entry of this.#entries) {
      const { name, country } = entry.person
      const apart = this.#apart.has(fold(name)) ? `${entry.article}` : ''
      put([fold(name), country ?? '', apart].join('|'), entry)
    }
    const merged = this.#joinShort(joinCountryless([...groups.values()]))
    this.#indexOf.clear()
    merged.forEach(({ entries }, index) => {
      for (const { person, article } of entries) this.#indexOf.set(keyOf(article, person.id), index)
    })
    this.#merged = merged
  }

  /** "Novak" is the only Novak of Slovenia whom the articles name in full. */
  #joinShort(people: readonly Merged[]): Merged[] {
    const bySurname = groupBy(
      people.filter(({ name }) => name.includes(' ')),
      ({ name, country }) => `${fold(name.split(' ').at(-1)!)}|${country ?? ''}`,
    )
    return people.filter((person) => {
      if (person.name.includes(' ') || this.#apart.has(fold(person.name))) return true
      const full = bySurname.get(`${fold(person.name)}|${person.country ?? ''}`)
      if (full?.length !== 1) return true
      full[0]!.entries.push(...person.entries)
      return false
    })
  }
}

function joinCountryless(people: readonly Merged[]): Merged[] {
  const byName = groupBy(people, ({ name }) => fold(name))
  return people.filter((person) => {
    if (person.country !== null) return true
    const others = byName.get(fold(person.name))!.filter(({ country }) => country !== null)
    if (others.length !== 1) return true
    others[0]!.entries.push(...person.entries)
    return false
  })
}

const keyOf = (article: number, id: string) => `${article}|${id}`

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

function byFrequency(list: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item)
}
