import type { FeastDay } from '../../lexicon/feasts.ts'
import type { Unit } from '../../lexicon/time-units.ts'

/** dernier, prochain, ce; suivant and précédent count from the date told before. */
export type Side = 'last' | 'next' | 'this' | 'following' | 'preceding'

export interface Quantity {
  readonly unit: Unit
  readonly count: number
}

/** A date by its calendar components, as far as they are stated. */
export interface CalendarExpression {
  readonly kind: 'calendar'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly side?: Side
  /** A month by deixis that the day belongs to: "le 3 courant", "le 20 du mois dernier". */
  readonly monthOf?: Expression
  /** A year that counts from the one told before: "le 5 mai de l'année suivante". */
  readonly yearOf?: Expression
}

/** What an article says of time, before it is put on a calendar. */
export type Expression =
  | CalendarExpression
  /** "lundi", "lundi prochain", "mardi en huit", "vendredi de la semaine prochaine". */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly side?: Side
      readonly weeks?: number
      readonly week?: Expression
    }
  /** Days from today ("hier") or from the day told before ("la veille") or from a date ("la veille de Noël"). */
  | { readonly kind: 'day-offset'; readonly days: number; readonly from: 'now' | 'anchor' | Expression }
  /** "cette semaine", "l'an dernier", "le mois suivant". */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly side: Side }
  /** "les trois prochains jours", "ces deux dernières semaines". */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number; readonly side: Side }
  /** "il y a trois ans", "dans deux jours", "deux ans plus tard". */
  | {
      readonly kind: 'offset'
      readonly steps: readonly Quantity[]
      readonly sign: 1 | -1
      readonly from: 'now' | 'anchor' | Expression
      readonly approximate: boolean
    }
  | { readonly kind: 'feast'; readonly feast: FeastDay; readonly year?: number; readonly side?: Side }
  | { readonly kind: 'season'; readonly season: number; readonly year?: number; readonly side?: Side }
  /** The nth quarter or half of a year. */
  | { readonly kind: 'division'; readonly months: 3 | 6; readonly n: number; readonly year?: Expression }
  /** "la première semaine de mars", "le dernier lundi de mai", "les trois premiers mois de 2016". */
  | {
      readonly kind: 'nth'
      /** From 1; -1 is the last. */
      readonly n: number
      readonly count?: number
      readonly unit: Unit | 'weekday' | 'half'
      readonly weekday?: number
      readonly of: Expression
    }
  /** The week, week-end or day that holds a date: "la semaine du 7 octobre". */
  | { readonly kind: 'holding'; readonly unit: Unit; readonly of: Expression }
  | { readonly kind: 'decade'; readonly year: number; readonly short: boolean }
  | { readonly kind: 'century'; readonly n: number }
  /** "début", "mi-", "fin": the approximate whole. */
  | { readonly kind: 'part'; readonly of: Expression }
  /** "le même jour", "ce jour-là", "cette année-là". */
  | { readonly kind: 'same'; readonly unit: Unit }
  | { readonly kind: 'range'; readonly from: Expression | null; readonly to: Expression | null }
  | { readonly kind: 'choice'; readonly members: readonly Expression[] }
  | { readonly kind: 'list'; readonly members: readonly Expression[] }
  /** Finer than a day: a clock time ("T18:00") or a part of a day. */
  | { readonly kind: 'time'; readonly clock: string | null; readonly day: Expression | null }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }

/** What a rule read: the expression and its tokens (end exclusive). */
export interface Parsed {
  readonly expression: Expression
  readonly start: number
  readonly end: number
  readonly rule: string
}
