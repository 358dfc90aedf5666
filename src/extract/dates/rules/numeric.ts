import type { Parsed } from '../expression.ts'
import type { Reader } from '../reader.ts'
import { weekdayHead } from './calendar.ts'
import type { DateRule } from './rule.ts'

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t.*)?$/
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/
const DAY_MONTH = /^(\d{1,2})\/(\d{1,2})$/
const BEFORE_DAY_MONTH: ReadonlySet<string> = new Set(
  "le du au dès jusqu'au depuis avant après entre et ce publié daté".split(' '),
)

/** Two-figure years: up to 49 of this century, the others of the last. */
const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900)

/** Day and month as French orders them; the other order only where it alone is possible. */
function ordered(first: number, second: number): { day: number; month: number } {
  return second > 12 && first <= 12 ? { day: second, month: first } : { day: first, month: second }
}

function readNumeric(r: Reader, i: number): Parsed | null {
  const head = weekdayHead(r, i)
  let at = head?.end ?? i
  if (head && r.word(at) === ',') at++
  if (!r.isNumber(at)) return null
  const weekday = head ? { weekday: head.weekday } : {}
  const text = r.word(at)
  const iso = YEAR_FIRST.exec(text)
  if (iso)
    return {
      expression: {
        kind: 'calendar',
        year: Number(iso[1]),
        month: Number(iso[3]),
        day: Number(iso[4]),
        ...weekday,
      },
      start: i,
      end: at + 1,
      rule: 'iso-date',
    }
  const full = DAY_FIRST.exec(text)
  if (full && isDayMonth(full[1]!, full[3]!, full[4]!.length === 4))
    return {
      expression: {
        kind: 'calendar',
        year: fullYear(full[4]!),
        ...ordered(Number(full[1]), Number(full[3])),
        ...weekday,
      },
      start: i,
      end: at + 1,
      rule: 'numeric-date',
    }
  const short = DAY_MONTH.exec(text)
  if (short && isDayMonth(short[1]!, short[2]!, false) && (head || dayMonthStands(r, at)))
    return {
      expression: { kind: 'calendar', day: Number(short[1]), month: Number(short[2]), ...weekday },
      start: i,
      end: at + 1,
      rule: 'numeric-day-month',
    }
  return readSpaced(r, i)
}

/** With a whole year even an impossible day is a date (that the reader is warned of); else the figures must fit. */
function isDayMonth(first: string, second: string, certain: boolean): boolean {
  const [a, b] = [Number(first), Number(second)]
  if (certain) return a > 0 && b > 0 && a <= 39 && b <= 31
  return a > 0 && b > 0 && a <= 31 && b <= 12
}

/** "le 2/3" is a day, "les 2/3 des voix" is not; alone on its line it is one. */
function dayMonthStands(r: Reader, at: number): boolean {
  if (/^(?:des?|du|d'|finale)$/.test(r.word(at + 1))) return false
  return BEFORE_DAY_MONTH.has(r.word(at - 1)) || (r.word(at - 1) === '' && r.word(at + 1) === '')
}

/** "20 02 2014", "le 17 02": figures parted by spaces, alone or after an article. */
function readSpaced(r: Reader, i: number): Parsed | null {
  const [day, month] = [r.digits(i, 2), r.digits(i + 1, 2)]
  if (!day || !month || day > 31 || month > 12) return null
  if (r.isNumber(i - 1) || r.isNumber(i + 3)) return null
  const before = r.word(i - 1)
  const year = r.digits(i + 2, 4)
  if (year !== null && (year >= 1000 || r.word(i + 2).length === 2) && (before === 'le' || before === '')) {
    if (r.word(i + 3) !== '' && year < 1000) return null
    return {
      expression: { kind: 'calendar', day, month, year: fullYear(r.word(i + 2)) },
      start: i,
      end: i + 3,
      rule: 'spaced-date',
    }
  }
  if (year !== null || r.word(i + 2) !== '' || (before !== 'le' && before !== '')) return null
  return { expression: { kind: 'calendar', day, month }, start: i, end: i + 2, rule: 'spaced-date' }
}

export const NUMERIC_RULES: readonly DateRule[] = [
  {
    name: 'numeric-date',
    starts: ['figure', 'weekday'],
    examples: [
      'Publié le [12/03/2019] = 2019-03-12',
      'daté du [2018-10-22] = 2018-10-22',
      'le [lundi 8/2/2016] = 2016-02-08',
      'le [2/3] = 2018-03-02',
      'le [05.11.17] = 2017-11-05',
    ],
    never: ['les 2/3 des voix', '08 11 58 54 41', 'un score de 6/4', 'le 49.3'],
    read: readNumeric,
  },
]
