import { readFileSync } from 'node:fs'
import type { Brief } from '../../src/schema/brief.ts'

/** What stands for what in an altered copy of an article (fixtures/altered/NAME.json). */
export interface Alteration {
  readonly created: string
  /** Words of the article; the longest that fits is taken. */
  readonly words: Readonly<Record<string, string>>
  /** Names that a brief gives otherwise than the article writes them. */
  readonly names?: Readonly<Record<string, string>>
  readonly countries: Readonly<Record<string, string>>
  /** Values of dates. */
  readonly values: Readonly<Record<string, string>>
}

export function readAlteration(name: string): Alteration {
  return JSON.parse(readFileSync(`fixtures/altered/${name}.json`, 'utf8'))
}

/** The text with every word of the table changed, whole words only. */
export function alterText(text: string, { words }: Alteration): string {
  const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu')
  return text.replace(pattern, (word) => words[word]!)
}

/** The facts of a brief that must change with the article's names, dates and places, and nothing else of it. */
export function factsOf(brief: Brief) {
  return {
    people: brief.people.map(({ name, country, roles, mentions }) => ({
      name,
      country,
      roles: roles.map(({ title, country: of, status }) => ({ title, country: of, status })),
      mentions: mentions.map(({ text, kind }) => ({ text, kind })),
    })),
    dates: brief.dates.map(({ text, value, type }) => ({ text, value, type })),
    meetings: brief.meetings.map((meeting) => ({
      kind: meeting.kind,
      status: meeting.status,
      participants: sorted(meeting.participants.map(({ name }) => name)),
      parties: sorted(meeting.parties),
      place: meeting.place?.name ?? null,
      date: meeting.date?.value ?? null,
      trigger: meeting.trigger.text,
      mentions: meeting.mentions.map(({ text }) => text),
    })),
    quotes: brief.quotes.map(({ kind, spans, speaker, cue }) => ({
      kind,
      spans: spans.map(({ text }) => text),
      speaker: speaker?.name ?? null,
      cue: cue?.text ?? null,
    })),
  }
}

type Facts = ReturnType<typeof factsOf>

/** The facts of the article as those of its altered copy must be. */
export function alterFacts(facts: Facts, alteration: Alteration): Facts {
  const text = (words: string) => alterText(words, alteration)
  const name = (words: string) => alteration.names?.[words] ?? text(words)
  const maybe = (words: string | null) => (words === null ? null : name(words))
  const code = (country: string) => alteration.countries[country] ?? country
  const country = (of: string | null) => (of === null ? null : code(of))
  const value = (of: string | null) => (of === null ? null : (alteration.values[of] ?? `no value for ${of}`))
  return {
    people: facts.people.map((person) => ({
      name: text(person.name),
      country: country(person.country),
      roles: person.roles.map((role) => ({
        ...role,
        title: text(role.title),
        country: country(role.country),
      })),
      mentions: person.mentions.map((mention) => ({ ...mention, text: text(mention.text) })),
    })),
    dates: facts.dates.map((date) => ({ ...date, text: text(date.text), value: value(date.value) })),
    meetings: facts.meetings.map((meeting) => ({
      ...meeting,
      participants: sorted(meeting.participants.map(name)),
      parties: sorted(meeting.parties.map(code)),
      // The name by which the article calls it.
      place: meeting.place === null ? null : text(meeting.place),
      date: value(meeting.date),
      trigger: text(meeting.trigger),
      mentions: meeting.mentions.map(text),
    })),
    quotes: facts.quotes.map((quote) => ({
      ...quote,
      spans: quote.spans.map(text),
      speaker: maybe(quote.speaker),
      cue: maybe(quote.cue),
    })),
  }
}

/** Who is named first tells nothing: the order is that of the alphabet. */
const sorted = (names: readonly string[]) => [...names].sort()
