import type { FeastDay } from '../../../lexicon/feasts.ts'
import { tabledFeast } from '../../../lexicon/movable-feasts.ts'
import {
  addMonths,
  type Day,
  daysInMonth,
  easter,
  isoDay,
  mondayOf,
  orthodoxEaster,
  toCivil,
  toDay,
  weekdayOf,
} from '../calendar.ts'
import type { Expression, Side } from '../expression.ts'
import {
  approximately,
  bounds,
  dayMoment,
  dayRange,
  grainOf,
  moment,
  range,
  type TimeValue,
} from '../value.ts'
import type { Context } from './context.ts'
import { months } from './units.ts'
import { pickYear, type Yearly } from './years.ts'

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>

/** The nth weekday of a month; the last if n is -1. */
function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = toDay(year, month, daysInMonth(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = toDay(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
}

/** The day of a feast in a year; null if the table does not hold the year. */
export function feastDay(feast: FeastDay, year: number): Day | null {
  switch (feast.kind) {
    case 'fixed':
      return toDay(year, feast.month, feast.day)
    case 'easter':
      return easter(year) + feast.offset
    case 'orthodox':
      return orthodoxEaster(year) + feast.offset
    case 'nth':
      return nthWeekday(year, feast.month, feast.weekday, feast.n)
    case 'table': {
      const key = String(year - 2000).padStart(2, '0')
      const found = tabledFeast(feast.name)?.find((d) => d.startsWith(key))
      return found && year >= 2000 ? toDay(year, Number(found.slice(2, 4)), Number(found.slice(4))) : null
    }
  }
}

/** Without a verb, the feast to come, unless one has just been. */
function feastYear(e: Of<'feast'>, yearly: Yearly, context: Context): number | null {
  if (context.now === null || context.direction !== 'none' || e.side) return pickYear(context, yearly, e.side)
  const { year } = toCivil(context.now)
  for (let y = year - 1; y <= year + 1; y++) {
    const span = yearly(y)
    if (span && context.now - span[1] <= JUST_BEEN) return y
  }
  return null
}

const JUST_BEEN = 30

export function resolveFeast(e: Of<'feast'>, context: Context): TimeValue | null {
  const yearly: Yearly = (year) => {
    const first = feastDay(e.feast, year)
    return first === null ? null : [first, lastDay(e.feast, first)]
  }
  const year = e.year ?? feastYear(e, yearly, context)
  if (year === null)
    return e.feast.kind === 'fixed' ? moment({ year: null, month: e.feast.month, day: e.feast.day }) : null
  const span = yearly(year)
  return span && days(span[0], span[1])
}

/** Ramadan lasts until the eve of Aïd el-Fitr, 29 or 30 days on; the others are one day. */
function lastDay(feast: FeastDay, first: Day): Day {
  if (feast.kind !== 'table' || feast.name !== 'ramadan') return first
  const key = (day: Day): string => isoDay(day).slice(2).replaceAll('-', '')
  return tabledFeast('aïd-fitr')?.includes(key(first + 29)) ? first + 28 : first + 29
}

const SEASON_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

function seasonSpan(season: number): Yearly {
  const start = SEASON_MONTH[season]!
  return (year) => {
    const after = addMonths(year, start, 3)
    return [toDay(year, start, 1), toDay(after.year, after.month, 1) - 1]
  }
}

export function resolveSeason(e: Of<'season'>, context: Context): TimeValue | null {
  const { now } = context
  if (e.year !== undefined) return moment({ year: e.year, season: e.season })
  if (now === null) return context.year === null ? null : moment({ year: context.year, season: e.season })
  const span = seasonSpan(e.season)
  const year = toCivil(now).year
  const within = [year - 1, year].find((y) => span(y)![0] <= now && now <= span(y)![1])
  if (e.side === 'this') return moment({ year: within ?? year, season: e.season })
  const side: Side | undefined = e.side
  const given = context.direction === 'due' || context.direction === 'near'
  const direction = context.direction === 'past' ? 'past' : given ? 'near' : 'future'
  const picked = pickYear({ ...context, direction, warn: context.warn }, span, side)
  return picked === null ? null : moment({ year: picked, season: e.season })
}

/** "premier trimestre 2017", "second semestre". */
export function resolveDivision(
  e: Of<'division'>,
  context: Context,
  year: TimeValue | null,
): TimeValue | null {
  const first = (e.n - 1) * e.months + 1
  const span: Yearly = (y) => {
    const after = addMonths(y, first, e.months)
    return [toDay(y, first, 1), toDay(after.year, after.month, 1) - 1]
  }
  if (year && (year.form !== 'moment' || year.moment.year === null)) return null
  const y = year?.form === 'moment' ? year.moment.year : pickYear(context, span)
  return y === null ? null : months(y, first, e.months)
}

/** The nth unit inside a whole; weeks are whole weeks of it, Monday to Sunday. */
export function resolveNth(e: Of<'nth'>, whole: TimeValue | null): TimeValue | null {
  const b = whole ? bounds(whole) : null
  // "la première quinzaine d'avril" of an unknown year
  if (whole && b?.first == null && grainOf(whole) === 'month') return approximately(whole)
  if (b?.first == null || b.last === null) return null
  const [first, last] = [b.first, b.last]
  const count = e.count ?? 1
  const yearly = grainOf(whole!) === 'year'
  switch (e.unit) {
    case 'weekday':
      return inside(nth(first, last, e.weekday!, 7, e.n), first, last, 0)
    case 'day':
      return e.n > 0 ? days(first + e.n - 1, first + e.n + count - 2) : days(last - count + 1, last)
    case 'week':
      return weeks(first, last, e.n, count)
    case 'weekend': {
      const saturday = nth(first, last, 6, 7, e.n)
      return dayRange(saturday, saturday + 1)
    }
    case 'fortnight':
    case 'half':
      return halves(first, last, e.n, yearly || last - first > 100)
    case 'month': {
      const start = toCivil(first)
      const end = toCivil(last)
      if (e.n > 0)
        return count > 1
          ? months(start.year, start.month + e.n - 1, count)
          : moment(addMonths(start.year, start.month, e.n - 1))
      return count > 1
        ? months(end.year, end.month - count + 1, count)
        : moment({ year: end.year, month: end.month })
    }
    case 'year': {
      const year = e.n > 0 ? toCivil(first).year + e.n - 1 : toCivil(last).year
      return count > 1
        ? range({ year: e.n > 0 ? year : year - count + 1 }, { year: e.n > 0 ? year + count - 1 : year })
        : moment({ year })
    }
    case 'quarter':
      return months(toCivil(first).year, e.n > 0 ? (e.n - 1) * 3 + 1 : 13 - 3 * count, 3 * count)
    case 'decade': {
      const year = e.n > 0 ? toCivil(first).year + (e.n - 1) * 10 : Math.floor(toCivil(last).year / 10) * 10
      return moment({ year, scale: 'decade' })
    }
    default:
      return null
  }
}

const days = (a: Day, b: Day): TimeValue => (a === b ? moment(dayMoment(a)) : dayRange(a, b))

function inside(day: Day, first: Day, last: Day, reach: number): TimeValue | null {
  return day >= first && day + reach <= last ? moment(dayMoment(day)) : null
}

/** The nth day of a weekday from `first` on; the last up to `last` if n is negative. */
function nth(first: Day, last: Day, weekday: number, step: number, n: number): Day {
  if (n < 0) return last - ((weekdayOf(last) - weekday + 7) % 7)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + step * (n - 1)
}

function weeks(first: Day, last: Day, n: number, count: number): TimeValue {
  if (n < 0) {
    const sunday = nth(first, last, 7, 7, -1)
    return dayRange(sunday - 7 * count + 1, sunday)
  }
  const monday = nth(first, last, 1, 7, n)
  return dayRange(monday, monday + 7 * count - 1)
}

/** Fortnights and halves: a month parts after its 15th, a year after June, a decade or century in its middle. */
function halves(first: Day, last: Day, n: number, long: boolean): TimeValue | null {
  const { year, month } = toCivil(first)
  const years = toCivil(last).year - year + 1
  const half = Math.floor(years / 2)
  if (half > 0)
    return n === 1
      ? range({ year }, { year: year + half - 1 })
      : range({ year: year + half }, { year: year + years - 1 })
  if (long) return n === 1 ? months(year, month, 6) : months(year, month + 6, 6)
  if (last - first > 31) return null
  if (last - first < 15) return approximately(dayRange(first, last))
  return n === 1 ? dayRange(first, first + 14) : dayRange(first + 15, last)
}

/** "la semaine du 7 octobre", "le week-end du 12 mai". */
export function resolveHolding(e: Of<'holding'>, of: TimeValue | null): TimeValue | null {
  const day = of ? bounds(of).first : null
  if (day === null) return null
  const monday = mondayOf(day)
  return e.unit === 'weekend' ? dayRange(monday + 5, monday + 6) : dayRange(monday, monday + 6)
}
