import type { Brief, Part } from '../schema/brief.ts'

type Cell = string | number | null

/** The columns of a part's table: heading, and what stands there for one fact. */
export type Columns<P extends Part> = readonly (readonly [
  heading: string,
  cell: (fact: Brief[P][number]) => Cell,
])[]

const LIST = '; '
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(LIST)
const first = (list: readonly { start: number; end: number }[]) => list[0]!

/** One flat table for each kind of fact; the id of the article stands before these. */
export const COLUMNS: { readonly [P in Part]: Columns<P> } = {
  people: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['honorific', ({ honorific }) => honorific],
    ['gender', ({ gender }) => gender],
    ['country', ({ country }) => country],
    ['roles', ({ roles }) => roles.map(({ title }) => title).join(LIST)],
    ['aliases', ({ aliases }) => aliases.join(LIST)],
    ['mentions', ({ mentions }) => mentions.length],
    ['start', ({ mentions }) => first(mentions).start],
    ['end', ({ mentions }) => first(mentions).end],
    ['rule', ({ rule }) => rule],
  ],
  organizations: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['acronym', ({ acronym }) => acronym],
    ['type', ({ type }) => type],
    ['country', ({ country }) => country],
    ['mentions', ({ mentions }) => mentions.length],
    ['start', ({ mentions }) => first(mentions).start],
    ['end', ({ mentions }) => first(mentions).end],
    ['rule', ({ rule }) => rule],
  ],
  places: [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['type', ({ type }) => type],
    ['country', ({ country }) => country],
    ['mentions', ({ mentions }) => mentions.length],
    ['start', ({ mentions }) => first(mentions).start],
    ['end', ({ mentions }) => first(mentions).end],
    ['rule', ({ rule }) => rule],
  ],
  dates: [
    ['id', ({ id }) => id],
    ['text', ({ text }) => text],
    ['type', ({ type }) => type],
    ['value', ({ value }) => value],
    ['earliest', ({ earliest }) => earliest],
    ['latest', ({ latest }) => latest],
    ['start', ({ start }) => start],
    ['end', ({ end }) => end],
    ['rule', ({ rule }) => rule],
  ],
  meetings: [
    ['id', ({ id }) => id],
    ['kind', ({ kind }) => kind],
    ['status', ({ status }) => status],
    ['participants', ({ participants }) => names(participants)],
    ['parties', ({ parties }) => parties.join(LIST)],
    ['place', ({ place }) => place?.name ?? null],
    ['date', ({ date }) => date?.value ?? null],
    ['source', ({ source }) => source?.name ?? null],
    ['trigger', ({ trigger }) => trigger.text],
    ['start', ({ trigger }) => trigger.start],
    ['end', ({ trigger }) => trigger.end],
    ['evidence', ({ evidence }) => evidence.text],
    ['rule', ({ rule }) => rule],
  ],
  quotes: [
    ['id', ({ id }) => id],
    ['kind', ({ kind }) => kind],
    ['speaker', ({ speaker }) => speaker?.name ?? null],
    ['text', ({ text }) => text],
    ['cue', ({ cue }) => cue?.text ?? null],
    ['addressee', ({ addressee }) => addressee?.name ?? null],
    ['source', ({ source }) => source?.name ?? null],
    ['negated', ({ negated }) => String(negated)],
    ['start', ({ spans }) => first(spans).start],
    ['end', ({ spans }) => spans.at(-1)!.end],
    ['rule', ({ rule }) => rule],
  ],
}
