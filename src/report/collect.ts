import { countryName } from '../lexicon/countries.ts'
import type { Brief } from '../schema/brief.ts'
import type { ReportArticle, ReportData, ReportMeeting, ReportQuote } from './model.ts'
import { PeopleIndex } from './people.ts'

/** Longer evidence and quotes are cut: the article has the rest. */
const LONGEST = 280

interface Held<T> {
  readonly fact: T
  readonly article: number
}

/** Where an article and its page are, as the report links to them. */
export interface Links {
  readonly link: string | null
  readonly page: string | null
}

/** Gathers briefs for a report. Keeps what the page shows and no text of the articles beyond. */
export class ReportCollector {
  readonly #articles: ReportArticle[] = []
  readonly #meetings: Held<Omit<ReportMeeting, 'people'> & { refs: (string | null)[] }>[] = []
  readonly #quotes: Held<Omit<ReportQuote, 'person' | 'country'> & { ref: string | null }>[] = []
  readonly #people: PeopleIndex

  constructor(apart: readonly string[]) {
    this.#people = new PeopleIndex(apart)
  }

  add(brief: Brief, { link, page }: Links): void {
    const article = this.#articles.length
    const { id, title, created } = brief.document
    this.#articles.push({ id, title: short(title ?? id), created, outlet: outletOf(id), link, page })
    for (const person of brief.people) this.#people.add(person, article)
    for (const meeting of brief.meetings) {
      const date = brief.dates.find((one) => one.id === meeting.date?.ref)
      this.#meetings.push({
        article,
        fact: {
          article,
          id: meeting.id,
          kind: meeting.kind,
          status: meeting.status,
          who:
            meeting.participants.length > 0 ? meeting.participants.map(({ name }) => name) : meeting.parties,
          refs: meeting.participants.map(({ ref }) => ref),
          parties: meeting.parties,
          place: meeting.place?.name ?? null,
          date: meeting.date?.value ?? null,
          from: date?.earliest ?? null,
          to: date?.latest ?? null,
          evidence: short(meeting.evidence.text),
        },
      })
    }
    for (const quote of brief.quotes) {
      this.#quotes.push({
        article,
        fact: {
          article,
          id: quote.id,
          kind: quote.kind,
          speaker: quote.speaker?.name ?? null,
          ref: quote.speaker?.ref ?? null,
          text: short(quote.text),
        },
      })
    }
  }

  data(): ReportData {
    const met = new Map<number, number>()
    const said = new Map<number, number>()
    const meetings = this.#meetings.map(({ article, fact: { refs, ...fact } }): ReportMeeting => {
      const people = refs.map((ref) => this.#people.indexOf(article, ref)).filter((index) => index !== null)
      for (const index of people) met.set(index, (met.get(index) ?? 0) + 1)
      return { ...fact, people }
    })
    const spoken = this.#quotes.map(({ article, fact: { ref, ...fact } }) => {
      const person = this.#people.indexOf(article, ref)
      if (person !== null) said.set(person, (said.get(person) ?? 0) + 1)
      return { ...fact, person }
    })
    const people = this.#people.list((index) => ({
      meetings: met.get(index) ?? 0,
      quotes: said.get(index) ?? 0,
    }))
    const quotes = spoken.map(
      (quote): ReportQuote => ({
        ...quote,
        country: quote.person === null ? null : people[quote.person]!.country,
      }),
    )
    const codes = new Set([
      ...meetings.flatMap(({ parties }) => parties.filter((party) => /^[A-Z]{2}$/.test(party))),
      ...people.flatMap(({ country }) => (country ? [country] : [])),
    ])
    const countries = Object.fromEntries([...codes].sort().map((code) => [code, countryName(code)]))
    return { articles: this.#articles, people, meetings, quotes, countries }
  }
}

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text)

/** "https://www.site.org/a" → site.org, "news/vna/a.txt" → vna. */
function outletOf(id: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(id)
  if (host) return host[1]!
  return id.split(/[\\/]/).at(-2) ?? '–'
}
