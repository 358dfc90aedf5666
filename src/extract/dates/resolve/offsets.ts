import { addMonths, type Day, daysInMonth, toCivil, toDay } from '../calendar.ts'
import type { Expression, Quantity } from '../expression.ts'
import { approximately, bounds, dayMoment, type Grain, grainOf, moment, type TimeValue } from '../value.ts'
import type { Context } from './context.ts'

const MONTHS: Readonly<Partial<Record<Quantity['unit'], number>>> = {
  month: 1,
  quarter: 3,
  semester: 6,
  year: 12,
  decade: 120,
  century: 1200,
}
const DAYS: Readonly<Partial<Record<Quantity['unit'], number>>> = {
  day: 1,
  week: 7,
  weekend: 7,
  fortnight: 15,
}

/** The grain of what is reached: of years a year, of months a month, of days and weeks a day. */
function grainOfSteps(steps: readonly Quantity[]): 'day' | 'month' | 'year' {
  if (steps.some((s) => MONTHS[s.unit] === undefined)) return 'day'
  return steps.some((s) => s.unit === 'month' || s.unit === 'quarter' || s.unit === 'semester')
    ? 'month'
    : 'year'
}

function shift(base: Day, steps: readonly Quantity[], sign: 1 | -1): Day {
  let months = 0
  let days = 0
  for (const { unit, count } of steps) {
    months += (MONTHS[unit] ?? 0) * count
    days += unit === 'hour' ? Math.floor(count / 24) : (DAYS[unit] ?? 0) * count
  }
  const from = toCivil(base)
  const to = addMonths(from.year, from.month, sign * months)
  const day = Math.min(from.day, daysInMonth(to.year, to.month))
  return toDay(to.year, to.month, day) + sign * days
}

const COARSE: readonly Grain[] = ['day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century']

/** "il y a trois ans", "deux jours plus tard", "trois semaines avant Noël". */
export function resolveOffset(
  e: Extract<Expression, { kind: 'offset' }>,
  context: Context,
  from: TimeValue | null,
): TimeValue | null {
  const grain = grainOfSteps(e.steps)
  const base = baseDay(e, context, from, grain)
  if (base === null) return null
  const day = shift(base, e.steps, e.sign)
  const { year, month } = toCivil(day)
  if (Math.abs(year) > 9999) return null
  const value = moment(grain === 'day' ? dayMoment(day) : grain === 'month' ? { year, month } : { year })
  return e.approximate ? approximately(value) : value
}

function baseDay(
  e: Extract<Expression, { kind: 'offset' }>,
  context: Context,
  from: TimeValue | null,
  grain: 'day' | 'month' | 'year',
): Day | null {
  if (e.from === 'now') return context.now
  if (e.from !== 'anchor') return from && finer(grainOf(from), grain) ? bounds(from).first : null
  const anchor = context.anchor(grain === 'day' ? 'day' : 'any')
  // With nothing told, only days count from today: "deux jours plus tard" alone, not "dix ans après".
  if (!anchor) return grain === 'day' ? context.now : null
  context.usedText = true
  return finer(anchor.grain, grain) ? anchor.first : null
}

/** Whether a value of grain `a` can be counted from at grain `b`. */
const finer = (a: Grain, b: Grain): boolean => COARSE.indexOf(a) <= COARSE.indexOf(b)
