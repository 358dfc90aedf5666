import type { TextDocument } from '../../text/document.ts'
import type { Day } from './calendar.ts'
import type { Anchor, Direction } from './resolve/context.ts'
import { bounds, grainOf, type TimeValue } from './value.ts'

interface Entry extends Anchor {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** Components the text states. */
  readonly month: { readonly year: number | null; readonly month: number; readonly day: number } | null
  readonly statedYear: number | null
}

/** How many sentences back a date may stand that others count from. */
const REACH = 5

/** The dates told so far, for those that count from them. */
export class Told {
  readonly now: Day | null
  private readonly document: TextDocument
  private readonly entries: Entry[] = []
  /** Months of days without a known year still hold for bare days. */
  private lastMonth: (NonNullable<Entry['month']> & { sentence: number }) | null = null

  constructor(document: TextDocument, now: Day | null) {
    this.document = document
    this.now = now
  }

  add(
    value: TimeValue,
    firstToken: number,
    endToken: number,
    statesMonth: boolean,
    statesYear: boolean,
  ): void {
    const sentence = this.document.tokens[firstToken]!.sentence
    const m =
      value.form === 'moment' ? value.moment : value.form === 'range' ? (value.to ?? value.from) : null
    const month =
      statesMonth && m?.month !== undefined ? { year: m.year, month: m.month, day: m.day ?? 0 } : null
    if (month) this.lastMonth = { ...month, sentence }
    const { first, last } = bounds(value)
    if (first === null || last === null) return
    this.entries.push({
      value,
      first,
      last,
      grain: grainOf(value),
      firstToken,
      endToken,
      sentence,
      month,
      statedYear: statesYear && month ? m!.year : null,
    })
  }

  /** The nearest date before a token on the side the verb points to. */
  anchor(token: number, grain: 'day' | 'any', direction: Direction): Anchor | null {
    const { sentence } = this.document.tokens[token]!
    for (let k = this.entries.length - 1; k >= 0; k--) {
      const entry = this.entries[k]!
      if (sentence - entry.sentence > REACH) return null
      if (grain === 'day' && entry.grain !== 'day') continue
      if (this.now !== null) {
        if (direction === 'past' && entry.first > this.now) continue
        if (direction === 'future' && entry.last < this.now) continue
      }
      return entry
    }
    return null
  }

  /** The month told in this sentence or the one before, for bare days. */
  month(token: number): NonNullable<Entry['month']> | null {
    const { sentence } = this.document.tokens[token]!
    return this.lastMonth && sentence - this.lastMonth.sentence <= 1 ? this.lastMonth : null
  }

  /** The year another date of the same clause states: "signé le 23 mars 2015 et ratifié le 5 avril". */
  year(token: number): number | null {
    const { sentence } = this.document.tokens[token]!
    const entry = this.entries.at(-1)
    if (!entry || entry.sentence !== sentence || entry.statedYear === null) return null
    for (const group of this.document.verbGroups) {
      if (group.firstToken >= token) break
      if (group.firstToken >= entry.endToken && group.tense !== 'past-participle') return null
    }
    return entry.statedYear
  }
}
