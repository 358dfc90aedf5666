import { addMonths, type Day, daysInMonth, isoDay, isoYear, toCivil, toDay } from './calendar.ts'

/** A point of the calendar at the grain of what it states; `year` is null if unknown. */
export interface Moment {
  readonly year: number | null
  readonly month?: number
  readonly day?: number
  /** EDTF season: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number
  /** The year stands for its decade (199X) or century (19XX). */
  readonly scale?: 'decade' | 'century'
  readonly approximate?: boolean
}

/** What an expression comes to on the calendar: a moment, a range (null: an open end), one of or all of several. */
export type TimeValue =
  | { readonly form: 'moment'; readonly moment: Moment }
  | { readonly form: 'range'; readonly from: Moment | null; readonly to: Moment | null }
  | { readonly form: 'one' | 'all'; readonly members: readonly TimeValue[] }

export const moment = (m: Moment): TimeValue => ({ form: 'moment', moment: m })
export const range = (from: Moment | null, to: Moment | null): TimeValue => ({ form: 'range', from, to })

export function dayMoment(day: Day): Moment {
  return toCivil(day)
}

export function dayRange(first: Day, last: Day): TimeValue {
  return range(dayMoment(first), dayMoment(last))
}

const pad = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** EDTF has no mark of approximation on a season or on a date with unspecified digits. */
export function momentToEdtf(m: Moment): string {
  if (m.year === null) {
    if (m.month === undefined) return 'XXXX'
    return `XXXX-${pad(m.month)}${m.day === undefined ? '' : `-${pad(m.day)}`}`
  }
  const year = isoYear(m.year)
  if (m.scale === 'century') return `${year.slice(0, -2)}XX`
  if (m.scale === 'decade') return `${year.slice(0, -1)}X`
  if (m.season !== undefined) return `${year}-${m.season}`
  const mark = m.approximate ? '~' : ''
  if (m.month === undefined) return year + mark
  return `${year}-${pad(m.month)}${m.day === undefined ? '' : `-${pad(m.day)}`}${mark}`
}

/** The first (last) month of a season: EDTF intervals have no seasons for ends. */
function intervalEnd(m: Moment, last: boolean): Moment {
  if (m.season === undefined || m.year === null) return m
  const start = SEASON_START[m.season]!
  return addMonths(m.year, start, last ? 2 : 0)
}

/** EDTF (ISO 8601-2) of a value; null if the year of a season or of an interval is unknown. */
export function toEdtf(value: TimeValue): string | null {
  if (value.form === 'moment') {
    const { year, season } = value.moment
    return year === null && season !== undefined ? null : momentToEdtf(value.moment)
  }
  if (value.form === 'range') {
    const { from, to } = value
    const [a, b] = [from && intervalEnd(from, false), to && intervalEnd(to, true)]
    return `${a ? momentToEdtf(a) : '..'}/${b ? momentToEdtf(b) : '..'}`
  }
  const members = value.members.map((m) => {
    const text = toEdtf(m)
    return text !== null && m.form === 'range' ? text.replace('/', '..').replace('....', '..') : text
  })
  if (members.includes(null)) return null
  return value.form === 'one' ? `[${members.join(',')}]` : `{${members.join(',')}}`
}

/** Months of the meteorological seasons; winter starts in the December of its year. */
const SEASON_START: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

function momentBounds(m: Moment): [Day, Day] | null {
  if (m.year === null) return null
  if (m.scale !== undefined) {
    const years = m.scale === 'century' ? 100 : 10
    const first = Math.floor(m.year / years) * years
    return [toDay(first, 1, 1), toDay(first + years - 1, 12, 31)]
  }
  if (m.season !== undefined) {
    const start = SEASON_START[m.season]!
    const after = addMonths(m.year, start, 3)
    return [toDay(m.year, start, 1), toDay(after.year, after.month, 1) - 1]
  }
  if (m.month === undefined) return [toDay(m.year, 1, 1), toDay(m.year, 12, 31)]
  if (m.day === undefined)
    return [toDay(m.year, m.month, 1), toDay(m.year, m.month, daysInMonth(m.year, m.month))]
  const day = toDay(m.year, m.month, m.day)
  return [day, day]
}

/** First and last day a value may fall on; null where open or unknown. */
export function bounds(value: TimeValue): { first: Day | null; last: Day | null } {
  if (value.form === 'moment') {
    const b = momentBounds(value.moment)
    return { first: b?.[0] ?? null, last: b?.[1] ?? null }
  }
  if (value.form === 'range') {
    return {
      first: value.from ? (momentBounds(value.from)?.[0] ?? null) : null,
      last: value.to ? (momentBounds(value.to)?.[1] ?? null) : null,
    }
  }
  const all = value.members.map(bounds)
  const firsts = all.map((b) => b.first)
  const lasts = all.map((b) => b.last)
  return {
    first: firsts.some((d) => d === null) ? null : Math.min(...(firsts as Day[])),
    last: lasts.some((d) => d === null) ? null : Math.max(...(lasts as Day[])),
  }
}

/** The bounds as days, `YYYY-MM-DD`. */
export function isoBounds(value: TimeValue): { earliest: string | null; latest: string | null } {
  const { first, last } = bounds(value)
  return {
    earliest: first === null ? null : isoDay(first),
    latest: last === null ? null : isoDay(last),
  }
}

/** The value with every moment marked approximate. */
export function approximately(value: TimeValue): TimeValue {
  const mark = (m: Moment | null): Moment | null => (m ? { ...m, approximate: true } : null)
  if (value.form === 'moment') return moment({ ...value.moment, approximate: true })
  if (value.form === 'range') return range(mark(value.from), mark(value.to))
  return { ...value, members: value.members.map(approximately) }
}

/** Grains, fine to coarse. */
export type Grain = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century'

export function grainOf(value: TimeValue): Grain {
  const m = value.form === 'moment' ? value.moment : value.form === 'range' ? (value.from ?? value.to) : null
  if (!m) return 'day'
  if (m.scale) return m.scale
  if (m.season !== undefined) return 'season'
  if (m.month === undefined) return 'year'
  return m.day === undefined ? 'month' : 'day'
}
