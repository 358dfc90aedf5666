import type { Unit } from '../../../lexicon/time-units.ts'
import { addMonths, type Day, mondayOf, toCivil, weekdayOf } from '../calendar.ts'
import type { Side } from '../expression.ts'
import { dayMoment, dayRange, moment, range, type TimeValue } from '../value.ts'
import type { Context } from './context.ts'

/** The period of a unit that holds `day`, `shift` periods on. */
export function periodAt(unit: Unit, day: Day, shift: number): TimeValue | null {
  const { year, month } = toCivil(day)
  switch (unit) {
    case 'day':
      return moment(dayMoment(day + shift))
    case 'week':
      return dayRange(mondayOf(day) + 7 * shift, mondayOf(day) + 7 * shift + 6)
    case 'weekend':
      return dayRange(mondayOf(day) + 7 * shift + 5, mondayOf(day) + 7 * shift + 6)
    case 'fortnight':
      return dayRange(day + 15 * shift, day + 15 * shift + 14)
    case 'month':
      return moment(addMonths(year, month, shift))
    case 'quarter':
      return months(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift, 3)
    case 'semester':
      return months(year, (month > 6 ? 7 : 1) + 6 * shift, 6)
    case 'year':
      return moment({ year: year + shift })
    case 'decade':
      return moment({ year: Math.floor(year / 10) * 10 + 10 * shift, scale: 'decade' })
    case 'century':
      return moment({ year: Math.floor(year / 100) * 100 + 100 * shift, scale: 'century' })
    default:
      return null
  }
}

/** A range of `count` months from a month (that may lie beyond its year). */
export function months(year: number, month: number, count: number): TimeValue {
  return range(addMonths(year, 1, month - 1), addMonths(year, 1, month + count - 2))
}

const SHIFT: Readonly<Record<Side, number>> = { last: -1, preceding: -1, this: 0, next: 1, following: 1 }

/** "cette semaine", "l'an dernier", "le mois suivant". */
export function resolveUnit(unit: Unit, side: Side, context: Context): TimeValue | null {
  let base = context.now
  if (side === 'following' || side === 'preceding') {
    const anchor = context.anchor(unit === 'day' ? 'day' : 'any')
    if (anchor) {
      base = side === 'following' ? anchor.last : anchor.first
      context.usedText = true
    }
  }
  if (base === null) return unit === 'year' && side === 'this' ? moment({ year: null }) : null
  if (unit === 'weekend') return weekend(base, side, context)
  return periodAt(unit, base, SHIFT[side])
}

/** The week-end at hand: the coming one on working days, but for a past tense the last one. */
function weekend(base: Day, side: Side, context: Context): TimeValue | null {
  const within = weekdayOf(base) >= 6
  if (side === 'this') return periodAt('weekend', base, !within && context.direction === 'past' ? -1 : 0)
  if (side === 'last' || side === 'preceding') return periodAt('weekend', base, -1)
  return periodAt('weekend', base, within ? 1 : 0)
}

/** "les trois prochains jours": whole units after (before) the one at hand; hours as the days they reach. */
export function resolveStretch(unit: Unit, count: number, side: Side, context: Context): TimeValue | null {
  const anchored = side === 'following' || side === 'preceding' ? context.anchor('day') : null
  const base = anchored?.first ?? context.now
  if (base === null) return null
  const ahead = side === 'next' || side === 'following'
  if (unit === 'hour') {
    const days = Math.ceil(count / 24)
    return ahead ? dayRange(base, base + days) : dayRange(base - days, base)
  }
  const near = periodAt(unit, base, ahead ? 1 : -1)
  const far = periodAt(unit, base, ahead ? count : -count)
  if (!near || !far) return null
  return ahead ? join(near, far) : join(far, near)
}

/** From the start of one value to the end of another; one moment if they are the same. */
export function join(a: TimeValue, b: TimeValue): TimeValue | null {
  const from = a.form === 'moment' ? a.moment : a.form === 'range' ? a.from : null
  const to = b.form === 'moment' ? b.moment : b.form === 'range' ? b.to : null
  if (a.form === 'one' || a.form === 'all' || b.form === 'one' || b.form === 'all') return null
  if (a.form === 'moment' && b.form === 'moment' && JSON.stringify(from) === JSON.stringify(to)) return a
  return range(from, to)
}
