import { type Day, isoDay, mondayOf, toCivil, weekdayOf } from '../calendar.ts'
import type { Expression } from '../expression.ts'
import { approximately, bounds, dayMoment, moment, range, type TimeValue } from '../value.ts'
import { resolveCalendar } from './calendar.ts'
import type { Context } from './context.ts'
import { resolveOffset } from './offsets.ts'
import { resolveDivision, resolveFeast, resolveHolding, resolveNth, resolveSeason } from './periods.ts'
import { join, periodAt, resolveStretch, resolveUnit } from './units.ts'

/** Puts an expression on the calendar; null if what it counts from is unknown. */
export function resolve(e: Expression, context: Context): TimeValue | null {
  switch (e.kind) {
    case 'calendar':
      if (e.yearOf) return resolveOfYear(e, resolve(e.yearOf, context), context)
      return resolveCalendar(e, context, e.monthOf ? resolve(e.monthOf, context) : null)
    case 'weekday':
      return resolveWeekday(e, context)
    case 'day-offset':
      return resolveDayOffset(e, context)
    case 'unit':
      return resolveUnit(e.unit, e.side, context)
    case 'stretch':
      return resolveStretch(e.unit, e.count, e.side, context)
    case 'offset':
      return resolveOffset(e, context, typeof e.from === 'string' ? null : resolve(e.from, context))
    case 'feast':
      return resolveFeast(e, context)
    case 'season':
      return resolveSeason(e, context)
    case 'division':
      return resolveDivision(e, context, e.year ? resolve(e.year, context) : null)
    case 'nth':
      return resolveNth(e, resolve(e.of, context))
    case 'holding':
      return resolveHolding(e, resolve(e.of, context))
    case 'decade':
      return moment({ year: e.year, scale: 'decade' })
    case 'century':
      return moment({ year: (e.n - 1) * 100, scale: 'century' })
    case 'part': {
      const whole = resolve(e.of, context)
      return whole ? approximately(whole) : null
    }
    case 'same':
      return resolveSame(e, context)
    case 'range':
      return resolveRange(e, context)
    case 'choice':
    case 'list':
      return resolveMembers(e, context)
    default:
      return null
  }
}

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>
type Members = Extract<Expression, { kind: 'choice' | 'list' }>

/** "le 5 mai de l'année suivante" */
function resolveOfYear(e: Of<'calendar'>, year: TimeValue | null, context: Context): TimeValue | null {
  if (year?.form !== 'moment' || year.moment.year === null) return null
  return resolveCalendar({ ...e, year: year.moment.year }, context, null)
}

function resolveWeekday(e: Of<'weekday'>, context: Context): TimeValue | null {
  if (e.week) {
    const week = resolve(e.week, context)
    const first = week ? bounds(week).first : null
    return first === null ? null : moment(dayMoment(first + e.weekday - 1))
  }
  let base: Day | null = context.now
  if (e.side === 'following' || e.side === 'preceding') {
    const anchor = context.anchor('day')
    if (anchor) {
      base = e.side === 'following' ? anchor.last : anchor.first
      context.usedText = true
    }
  }
  if (base === null) return null
  const ahead = (e.weekday - weekdayOf(base) + 7) % 7
  const back = (weekdayOf(base) - e.weekday + 7) % 7
  const day = (d: Day): TimeValue => moment(dayMoment(d))
  if (e.weeks !== undefined) return day(base + ahead + 7 * e.weeks)
  if (e.side === 'last' || e.side === 'preceding') return day(base - (back || 7))
  if (e.side === 'next' || e.side === 'following') return day(base + (ahead || 7))
  const backward = context.direction === 'past' || (context.direction === 'near' && back < ahead)
  return day(backward ? base - back : base + ahead)
}

function resolveDayOffset(e: Of<'day-offset'>, context: Context): TimeValue | null {
  let base: Day | null = context.now
  if (e.from === 'anchor') {
    const anchor = context.anchor('day', e.days)
    if (anchor) {
      base = e.days > 0 ? anchor.last : anchor.first
      context.usedText = true
    } else if (e.days > 0 && context.direction === 'past') base = null
  } else if (e.from !== 'now') {
    const value = resolve(e.from, context)
    const b = value ? bounds(value) : null
    base = b ? (e.days > 0 ? b.last : b.first) : null
  }
  return base === null ? null : moment(dayMoment(base + e.days))
}

function resolveSame(e: Of<'same'>, context: Context): TimeValue | null {
  const anchor = context.anchor(e.unit === 'day' ? 'day' : 'any')
  if (anchor) context.usedText = true
  const base = anchor?.first ?? context.now
  if (base === null) return null
  return e.unit === 'week' ? weekOf(base) : periodAt(e.unit, base, 0)
}

const weekOf = (day: Day): TimeValue => range(dayMoment(mondayOf(day)), dayMoment(mondayOf(day) + 6))

/** The end of a range is the first of its kind from the start on, unless it says more. */
function resolveRange(e: Of<'range'>, context: Context): TimeValue | null {
  const from = e.from ? resolve(e.from, context) : null
  if (e.from && !from) return null
  if (!e.to)
    return from && (from.form === 'moment' || from.form === 'range') ? range(startOf(from), null) : null
  const start = from ? bounds(from).first : null
  const inner: Context =
    start === null || !dependsOnNow(e.to)
      ? context
      : {
          ...context,
          now: start,
          direction: 'future',
          month: null,
          year: yearOfEnd(e.from, e.to, start),
        }
  const to = resolve(e.to, inner)
  if (!to) return null
  const value = from ? join(from, to) : null
  if (value === null) return null
  const b = bounds(value)
  if (b.first !== null && b.last !== null && b.first > b.last) {
    context.warn('reversed-range', `The range ends before it starts (${isoDay(b.first)})`)
    return null
  }
  return value
}

/** Of two dates with months, the second lies in the year of the first, or in the next if its month comes before. */
function yearOfEnd(from: Expression | null, to: Expression, start: Day): number | null {
  if (from?.kind !== 'calendar' || to.kind !== 'calendar') return null
  if (from.month === undefined || to.month === undefined) return null
  return toCivil(start).year + (to.month < from.month ? 1 : 0)
}

const startOf = (v: TimeValue) => (v.form === 'moment' ? v.moment : v.form === 'range' ? v.from : null)

/** Whether the value of an expression depends on where it is counted from: no stated year, no side but the coming one. */
function dependsOnNow(e: Expression): boolean {
  if (e.kind === 'part') return dependsOnNow(e.of)
  if (e.kind === 'calendar') return e.year === undefined && !e.monthOf && e.side === undefined
  return e.kind === 'weekday'
    ? (e.side === undefined || e.side === 'next') && e.weeks === undefined && !e.week
    : e.kind === 'feast'
      ? e.year === undefined
      : e.kind === 'season' || e.kind === 'division'
        ? e.year === undefined
        : false
}

function resolveMembers(e: Members, context: Context): TimeValue | null {
  const members: TimeValue[] = []
  let inner = context
  for (const member of e.members) {
    // "lundi ou mardi dernier": both are of last week.
    const value = resolve(member, dependsOnNow(member) ? inner : context)
    if (!value) return null
    // "lundi ou mardi": the second is the one that follows the first.
    const { first } = bounds(value)
    if (member.kind === 'weekday' && first !== null) inner = { ...context, now: first, direction: 'future' }
    // "one of" takes the whole of an approximate part: EDTF sets hold plain dates.
    members.push(plain(value))
  }
  return { form: e.kind === 'choice' ? 'one' : 'all', members }
}

function plain(value: TimeValue): TimeValue {
  if (value.form !== 'moment' || !value.moment.approximate) return value
  const { approximate: _, ...rest } = value.moment
  return moment(rest)
}
