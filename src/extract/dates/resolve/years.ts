import { type Day, daysInMonth, isCivilDate, toCivil, toDay, weekdayOf } from '../calendar.ts'
import type { Side } from '../expression.ts'
import type { Context } from './context.ts'

/** A yearly period by year: first and last day, or null in years that lack it (29 February). */
export type Yearly = (year: number) => readonly [first: Day, last: Day] | null

const FAR = 300
const NEAR = 60
const JUST_PAST = 45
/** What is scheduled so far ahead is told with its year. */
const UNLIKELY = 240
/** Without a verb's tense, a date so near across New Year is meant, else the one of the same year. */
const ACROSS_NEW_YEAR = 45

function candidates(now: Day, yearly: Yearly): { year: number; first: Day; last: Day }[] {
  const { year } = toCivil(now)
  const list: { year: number; first: Day; last: Day }[] = []
  for (let y = year - 4; y <= year + 4; y++) {
    const span = yearly(y)
    if (span) list.push({ year: y, first: span[0], last: span[1] })
  }
  return list
}

/** Chooses the year of a period that is stated without one. */
export function pickYear(context: Context, yearly: Yearly, side?: Side): number | null {
  const { now, direction } = context
  if (now === null) return context.year
  const list = candidates(now, yearly)
  if (list.length === 0) return null
  const past = list.filter((c) => c.first <= now).at(-1) ?? null
  const future = list.find((c) => c.last >= now) ?? null
  if (side === 'last') return list.filter((c) => c.last < now).at(-1)?.year ?? null
  if (side === 'next') return list.find((c) => c.first > now)?.year ?? null
  if (side === 'preceding') return toCivil(now).year - 1
  if (side === 'following') return toCivil(now).year + 1
  if (side === 'this') return toCivil(now).year
  const back = past ? Math.max(0, now - past.last) : Number.POSITIVE_INFINITY
  const ahead = future ? Math.max(0, future.first - now) : Number.POSITIVE_INFINITY
  // Most of a year off on the verb's side and near on the other: the verb is not the one that governs the date.
  const doubtful = context.weak || list[0]!.first === list[0]!.last
  if (direction === 'past' && past && !(doubtful && back > FAR && ahead <= NEAR)) return past.year
  if (direction === 'future' && future && !(doubtful && ahead > FAR && back <= NEAR)) return future.year
  if (direction === 'past' && future) return future.year
  if (direction === 'future' && past) return past.year
  if (direction === 'present' || direction === 'near') {
    // Of a day the present tells what is scheduled ("expire le 30 juin"), but for one just past.
    const day = direction === 'present' && list[0]!.first === list[0]!.last
    const pastMeant = back < ahead && (!day || back <= JUST_PAST || ahead > UNLIKELY)
    return (pastMeant ? past : future)?.year ?? null
  }
  return nearYear(now, list, past, future)
}

/** Same year, but for dates a few weeks off across New Year. */
function nearYear(
  now: Day,
  list: readonly { year: number; first: Day; last: Day }[],
  past: { year: number; first: Day; last: Day } | null,
  future: { year: number; first: Day; last: Day } | null,
): number | null {
  const { year } = toCivil(now)
  const same = list.find((c) => c.year === year)
  if (past && past.year !== year && now - past.first <= ACROSS_NEW_YEAR) return past.year
  if (future && future.year !== year && future.last - now <= ACROSS_NEW_YEAR) return future.year
  return same?.year ?? future?.year ?? past?.year ?? null
}

export const monthly =
  (month: number): Yearly =>
  (year) => [toDay(year, month, 1), toDay(year, month, daysInMonth(year, month))]

export const daily =
  (month: number, day: number): Yearly =>
  (year) =>
    isCivilDate(year, month, day) ? [toDay(year, month, day), toDay(year, month, day)] : null

/** The year in which a day and month fall on a weekday, the one at hand first; null if none of the three does. */
export function yearOfWeekday(year: number, month: number, day: number, weekday: number): number | null {
  for (const y of [year, year - 1, year + 1])
    if (isCivilDate(y, month, day) && weekdayOf(toDay(y, month, day)) === weekday) return y
  return null
}
