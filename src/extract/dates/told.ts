import type { TextDocument } from '../../text/document.ts'
import { type Day, weekdayOf } from './calendar.ts'
import type { Anchor, Direction } from './resolve/context.ts'
import { firstGroupFrom } from './tense.ts'
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
const REACH = 7
/** A day further off than this from the document's is background: only the next sentence counts from it. */
const FAR = 60

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

  /**
   * The nearest date before a token that another can count from: at a day's grain one on the side the verb points to,
   * and `days` after which (for a past tense) still is no day to come.
   */
  anchor(token: number, grain: 'day' | 'any', direction: Direction, days = 0): Anchor | null {
    const { sentence } = this.document.tokens[token]!
    // "du 6 au 8 mars … le même jour": rather the one day told before the stretch of days.
    let stretch: Entry | null = null
    for (let k = this.entries.length - 1; k >= 0; k--) {
      const entry = this.entries[k]!
      const distance = sentence - entry.sentence
      if (distance > REACH) return stretch
      if (grain === 'any') return entry
      if (entry.grain !== 'day' || !this.fits(entry, direction, days)) continue
      if (distance > 1 && this.now !== null && Math.abs(this.now - entry.first) > FAR) continue
      if (entry.first === entry.last) return entry
      stretch ??= entry
    }
    return stretch
  }

  /**
   * "du 24 au 26 juin … samedi": the one such weekday among the days that this sentence or one of the two before it
   * tells, if they lie on the side the verb points to and not around the document's day; else null.
   */
  within(token: number, weekday: number, direction: Direction): Day | null {
    const { now } = this
    const { sentence } = this.document.tokens[token]!
    const entry = this.entries.findLast(
      ({ value, month, first, last }) => value.form === 'range' && month !== null && last - first < 14,
    )
    if (!entry || now === null || sentence - entry.sentence > 2) return null
    const { first, last, grain } = entry
    const past = last < now && direction === 'past'
    const ahead = first > now && direction !== 'past' && direction !== 'none'
    const day = first + ((weekday - weekdayOf(first) + 7) % 7)
    return grain === 'day' && (past || ahead) && day <= last && day + 7 > last ? day : null
  }

  private fits(entry: Entry, direction: Direction, days: number): boolean {
    if (this.now === null) return true
    if (direction === 'past') return entry.first <= this.now && entry.last + Math.min(days, 1) <= this.now
    return direction !== 'future' || entry.last >= this.now
  }

  /** Whether any date with known bounds was told. */
  get empty(): boolean {
    return this.entries.length === 0
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
    const groups = this.document.verbGroups
    for (let k = firstGroupFrom(groups, entry.endToken); k < groups.length; k++) {
      const group = groups[k]!
      if (group.firstToken >= token) break
      // "signé … et ratifié le": a participle that shares its auxiliary opens no clause.
      const shared = group.endToken - group.firstToken === 1 && group.gender !== null
      if (group.tense !== 'past-participle' && !shared) return null
    }
    return entry.statedYear
  }
}
