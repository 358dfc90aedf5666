/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. */
export type Day = number

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day of a civil date; months and days beyond their bounds roll over. */
export function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function toCivil(day: Day): CivilDate {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days of a month; of February in an unknown year, 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isCivilDate(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The month `count` months after (before, if negative) a month. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const total = year * 12 + month - 1 + count
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
}

/** Monday of the week that holds the day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

/** Easter Sunday of the Gregorian calendar (anonymous Gregorian computus, Meeus 1991). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return toDay(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter Sunday of the Orthodox churches (Meeus' Julian computus), as a Gregorian day; right from 1900 to 2099. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  return toDay(year, Math.floor(n / 31), (n % 31) + 1) + 13
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** A year as EDTF writes it: four digits, a minus before Christ, `Y` if longer. */
export function isoYear(year: number): string {
  if (year > 9999) return `Y${year}`
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4)
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, day: d } = toCivil(day)
  return `${isoYear(year)}-${pad(month, 2)}-${pad(d, 2)}`
}

/** Reads `YYYY-MM-DD`; null if it is no such day. */
export function parseIsoDay(text: string | null): Day | null {
  const m = text === null ? null : /^(-?\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (!m) return null
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  return isCivilDate(year, month, day) ? toDay(year, month, day) : null
}

/** The ISO day so many days after an ISO day; null for what is no day alone (an interval, a time, a month). */
export function daysAfter(text: string, days: number): string | null {
  const day = /^-?\d{4}-\d\d-\d\d$/.test(text) ? parseIsoDay(text) : null
  return day === null ? null : isoDay(day + days)
}
