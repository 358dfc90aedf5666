import { WEEKDAY_NAMES } from '../../../lexicon/weekdays.ts'
import {
  addMonths,
  type Day,
  daysInMonth,
  isCivilDate,
  isoDay,
  toCivil,
  toDay,
  weekdayOf,
} from '../calendar.ts'
import type { CalendarExpression } from '../expression.ts'
import { dayMoment, type Moment, moment, type TimeValue } from '../value.ts'
import type { Context } from './context.ts'
import { daily, monthly, pickYear, yearOfWeekday } from './years.ts'

/** Puts a date of stated components on the calendar; null if it cannot be. */
export function resolveCalendar(
  e: CalendarExpression,
  context: Context,
  monthOf: TimeValue | null,
): TimeValue | null {
  if (e.monthOf) return dayOfMonth(e, context, monthOf)
  if (e.month === undefined) {
    if (e.day === undefined) return e.year === undefined ? null : moment({ year: e.year })
    return e.weekday === undefined
      ? bareDay(e.day, context, e.side)
      : weekdayAndDay(e.weekday, e.day, context, e.side)
  }
  if (e.day === undefined) return monthValue(e, context)
  return dayValue(e, e.month, e.day, context)
}

function monthValue(e: CalendarExpression, context: Context): TimeValue | null {
  const month = e.month!
  if (month < 1 || month > 12) return null
  const year = e.year ?? pickYear(context, monthly(month), e.side)
  return moment({ year, month })
}

function dayValue(e: CalendarExpression, month: number, day: number, context: Context): TimeValue | null {
  const leapDay = month === 2 && day === 29
  if (!isCivilDate(e.year ?? null, month, day) || (leapDay && e.year === undefined && context.now === null)) {
    context.warn('impossible-date', 'No such day on the calendar')
    return null
  }
  if (e.year !== undefined) {
    checkWeekday(e.weekday, toDay(e.year, month, day), context)
    return moment({ year: e.year, month, day })
  }
  let year = context.year ?? pickYear(context, daily(month, day), e.side)
  if (
    leapDay &&
    year !== null &&
    toCivil(context.now!).year !== year &&
    e.side === undefined &&
    context.year === null
  ) {
    context.warn('impossible-date', 'This year has no 29 February')
    return null
  }
  if (year !== null && e.weekday !== undefined) {
    if (context.year === null) year = yearOfWeekday(year, month, day, e.weekday) ?? year
    checkWeekday(e.weekday, toDay(year, month, day), context)
  }
  return moment({ year, month, day })
}

function checkWeekday(weekday: number | undefined, day: Day, context: Context): void {
  if (weekday === undefined || weekdayOf(day) === weekday) return
  const [said, is] = [WEEKDAY_NAMES[weekday - 1], WEEKDAY_NAMES[weekdayOf(day) - 1]]
  context.warn('weekday-mismatch', `${isoDay(day)} is a ${is}, not a ${said}: the date is kept`)
}

/** "3 courant", "20 du mois dernier". */
function dayOfMonth(e: CalendarExpression, context: Context, month: TimeValue | null): TimeValue | null {
  if (month?.form !== 'moment' || month.moment.month === undefined) return null
  const { year, month: m } = month.moment
  if (!isCivilDate(year, m, e.day!)) {
    context.warn('impossible-date', 'No such day on the calendar')
    return null
  }
  if (year !== null) checkWeekday(e.weekday, toDay(year, m, e.day!), context)
  return moment({ year, month: m, day: e.day! })
}

/** "le 5": of the month told before, else the nearest on the side the verb points to. */
function bareDay(day: number, context: Context, side: CalendarExpression['side']): TimeValue | null {
  const told = context.month
  if (told && side === undefined) {
    context.usedText = true
    const later = day < told.day && told.year !== null ? addMonths(told.year, told.month, 1) : null
    const at: Moment = later ? { ...later, day } : { year: told.year, month: told.month, day }
    return isCivilDate(at.year, at.month!, day) ? moment(at) : null
  }
  if (context.now === null) return null
  const now = toCivil(context.now)
  const back = side === 'last' || (side === undefined && context.direction === 'past')
  for (let k = 0; k < 4; k++) {
    const { year, month } = addMonths(now.year, now.month, back ? -k : k)
    if (day > daysInMonth(year, month)) continue
    const found = toDay(year, month, day)
    const strict = side === 'last' || side === 'next'
    if (
      back
        ? found < context.now || (!strict && found === context.now)
        : found > context.now || (!strict && found === context.now)
    )
      return moment({ year, month, day })
  }
  return null
}

/** "jeudi 13": the nearest month whose 13th is a Thursday. */
function weekdayAndDay(
  weekday: number,
  day: number,
  context: Context,
  side: CalendarExpression['side'],
): TimeValue | null {
  const base = context.now
  if (base === null) return context.month ? bareDay(day, context, side) : null
  const now = toCivil(base)
  const fits = (shift: number): Day | null => {
    const { year, month } = addMonths(now.year, now.month, shift)
    if (day > daysInMonth(year, month)) return null
    const found = toDay(year, month, day)
    return weekdayOf(found) === weekday ? found : null
  }
  const order =
    context.direction === 'past'
      ? [0, -1, -2, 1]
      : context.direction === 'none'
        ? [0, 1, -1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
        : [0, 1, -1, 2, 3]
  for (const shift of order) {
    const found = fits(shift)
    if (found !== null) return moment(dayMoment(found))
  }
  const nearest = bareDay(day, context, side)
  context.warn('weekday-mismatch', `No month near has its ${day}th on a ${WEEKDAY_NAMES[weekday - 1]}`)
  return nearest
}
