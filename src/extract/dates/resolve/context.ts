import type { Day } from '../calendar.ts'
import type { Grain, TimeValue } from '../value.ts'

/**
 * Where the verb points: `due` is a plan told of from the past ("devait se réunir vendredi"), that says nothing of
 * the side a month lies on; `near` a plan given up ("initialement prévue dimanche"), whose day may lie on either side;
 * `present` tells of what is scheduled (of days) or of what is near.
 */
export type Direction = 'past' | 'present' | 'future' | 'due' | 'near' | 'none'

/** A date told before, that others count from. */
export interface Anchor {
  readonly value: TimeValue
  readonly first: Day
  readonly last: Day
  readonly grain: Grain
}

/** What an expression is resolved against. */
export interface Context {
  /** The document's day; null if unknown. */
  readonly now: Day | null
  readonly direction: Direction
  /** The direction is that of a mere participle beside the date ("familles séparées en octobre"). */
  readonly weak: boolean
  /** The last date told before, at a day's grain or at any; null if none is near. */
  anchor(grain: 'day' | 'any', days?: number): Anchor | null
  /** Year stated by another date of the same clause. */
  readonly year: number | null
  /** Month (with its year) told in this sentence or the one before, for bare days. */
  readonly month: { readonly year: number | null; readonly month: number; readonly day: number } | null
  /** Called with what turns out wrong: a weekday that is not the date's, a day that no month has. */
  warn(code: string, message: string): void
  /** Set when the value was counted from a date told before. */
  usedText?: boolean
}
