import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { extract } from '../../src/pipeline.ts'

const PARTS = ['people', 'dates', 'places', 'meetings', 'quotes'] as const
export type RelationPart = (typeof PARTS)[number]

const Article = z.strictObject({ dct: z.string(), text: z.string() })
const Relation = z.strictObject({
  relation: z.string(),
  article: z.string(),
  edit: z.record(z.string(), z.string()),
  dct: z.optional(z.string()),
  change: z._default(z.record(z.string(), z.nullable(z.string())), {}),
  more: z.optional(z.partialRecord(z.enum(PARTS), z.int())),
  parts: z._default(z.array(z.enum(PARTS)), [...PARTS]),
  pending: z.optional(z.string().check(z.minLength(10))),
})
const Table = z.strictObject({ articles: z.record(z.string(), Article), relations: z.array(Relation) })

export type Relation = z.infer<typeof Relation>
type Facts = Record<RelationPart, readonly unknown[]>

const table = Table.parse(parse(readFileSync('fixtures/relations/relations.yaml', 'utf8')))
export const RELATIONS: readonly Relation[] = table.relations

/** The facts of the article as the relation says that they must become, and those of the edited copy. */
export function relate({ article: name, edit, dct, change }: Relation): { expected: Facts; found: Facts } {
  const article = table.articles[name]!
  let text = article.text
  for (const [from, to] of Object.entries(edit)) {
    if (!text.includes(from)) throw new Error(`the article "${name}" does not hold "${from}"`)
    text = text.replaceAll(from, to)
  }
  const facts = changed(factsOf(article.text, article.dct), change)
  return { expected: sorted(facts), found: sorted(factsOf(text, dct ?? article.dct)) }
}

/** What a brief says, without the words in which the article says it. */
function factsOf(text: string, created: string): Facts {
  const { people, dates, places, meetings, quotes } = extract({ id: 'relation', text, created })
  return {
    people: people.map(({ name, gender, country, roles }) => ({
      name,
      gender,
      country,
      titles: [...new Set(roles.map(({ title }) => title))].sort(),
    })),
    dates: [...new Set(dates.map(({ value }) => value))],
    places: places.map(({ name, type, country }) => ({ name, type, country })),
    meetings: meetings.map(({ kind, status, participants, parties, place, date }) => ({
      kind,
      status,
      participants: participants.map((one) => one.name).sort(),
      parties: [...parties].sort(),
      place: place?.name ?? null,
      date: date?.value ?? null,
    })),
    quotes: quotes.map(({ kind, text: words, speaker }) => ({ kind, words, speaker: speaker?.name ?? null })),
  }
}

/** Every text of the facts that is a key of the table becomes its value. */
function changed(facts: Facts, table: Relation['change']): Facts {
  return JSON.parse(
    JSON.stringify(facts, (_, value) =>
      typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : value,
    ),
  ) as Facts
}

/** Their order tells nothing. */
function sorted(facts: Facts): Facts {
  const lists = Object.entries(facts).map(([part, list]) => [part, list.map(ordered).sort(byText)])
  return Object.fromEntries(lists) as Facts
}

function ordered(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null) return fact
  const entries = Object.entries(fact).map(([key, value]) => [
    key,
    Array.isArray(value) ? [...value].sort() : value,
  ])
  return Object.fromEntries(entries)
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
