import type { Brief } from '../schema/brief.ts'

export type MarkKind = 'person' | 'org' | 'place' | 'date' | 'meeting' | 'quote'

/** A stretch of the article that a fact stands on. */
export interface Mark {
  readonly kind: MarkKind
  /** The id of the fact. */
  readonly fact: string
  /** Which of the fact's stretches it is, from 0. */
  readonly index: number
  readonly start: number
  readonly end: number
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Every stretch that the facts of a brief point at. */
export function marksOf(brief: Brief): Mark[] {
  const of = (kind: MarkKind, fact: string, spans: readonly Stretch[]) =>
    spans.map(({ start, end }, index): Mark => ({ kind, fact, index, start, end }))
  return [
    ...brief.people.flatMap(({ id, mentions }) => of('person', id, mentions)),
    ...brief.organizations.flatMap(({ id, mentions }) => of('org', id, mentions)),
    ...brief.places.flatMap(({ id, mentions }) => of('place', id, mentions)),
    ...brief.dates.flatMap((date) => of('date', date.id, [date])),
    ...brief.meetings.flatMap(({ id, mentions }) => of('meeting', id, mentions)),
    ...brief.quotes.flatMap(({ id, spans }) => of('quote', id, spans)),
  ]
}

/** A piece of the article that the same marks cover all along, the innermost last. */
export interface Segment extends Stretch {
  readonly marks: readonly Mark[]
}

/** Cuts `[start, end)` at every edge of a mark. Marks must be sorted by start. Linear in text and marks that overlap. */
export function segmentsOf(marks: readonly Mark[], start: number, end: number): Segment[] {
  const edges = new Set([start, end])
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) edges.add(mark.start)
    if (mark.end > start && mark.end < end) edges.add(mark.end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  let open: Mark[] = []
  let next = 0
  return cuts.slice(0, -1).map((from, i) => {
    open = open.filter((mark) => mark.end > from)
    while (next < marks.length && marks[next]!.start <= from) {
      if (marks[next]!.end > from) open.push(marks[next]!)
      next++
    }
    return { start: from, end: cuts[i + 1]!, marks: [...open].sort(outermostFirst) }
  })
}

const outermostFirst = (a: Mark, b: Mark) => b.end - b.start - (a.end - a.start) || a.start - b.start
