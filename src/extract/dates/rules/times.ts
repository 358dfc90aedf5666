import type { Expression, Parsed } from '../expression.ts'
import type { Reader } from '../reader.ts'
import type { DateRule } from './rule.ts'

const CLOCK = /^(\d{1,2})(?:h|:)(\d{2})?(?:m|min)?(?::\d{2})?$/
const pad = (n: number): string => String(n).padStart(2, '0')

function clock(hours: number, minutes: number): string | null {
  return hours <= 24 && minutes < 60 && !(hours === 24 && minutes > 0)
    ? `T${pad(hours)}:${pad(minutes)}`
    : null
}

/** "18h", "18h30", "18 h 30", "18 heures 30", "12:30"; not "six heures de débats" (a duration). */
export function readClock(r: Reader, i: number): { value: string; end: number } | null {
  const joined = r.isNumber(i) ? CLOCK.exec(r.word(i)) : null
  if (joined) {
    const value = clock(Number(joined[1]), Number(joined[2] ?? 0))
    return value ? { value, end: i + 1 } : null
  }
  const hours = r.cardinal(i)
  if (!hours || hours.n > 24) return null
  const w = r.word(hours.end)
  if (w !== 'h' && w !== 'heures' && w !== 'heure' && w !== 'h.') return null
  const figures = r.isNumber(i)
  let minutes = figures || r.word(hours.end + 1) === 'et' ? r.cardinal(hours.end + 1) : null
  if (minutes && (r.unit(minutes.end) === 'day' || r.digits(hours.end + 1, 2) === null)) minutes = null
  let end = minutes && minutes.n < 60 ? minutes.end : hours.end + 1
  let m = minutes && minutes.n < 60 ? minutes.n : 0
  if (r.word(end) === 'et' && /^demie?$/.test(r.word(end + 1))) {
    m = 30
    end += 2
  }
  // A length of time unless a preposition of the hour stands before it.
  if (
    w !== 'h' &&
    !minutes &&
    !/^(?:à|vers|dès|avant|après|de|entre|jusqu'à|et|environ|depuis)$/.test(r.word(i - 1))
  )
    return null
  if (w !== 'h' && (r.word(end) === 'de' || r.word(end) === "d'")) return null
  const value = clock(hours.n, m)
  return value ? { value, end } : null
}

function readTime(r: Reader, i: number): Parsed | null {
  const time = readClock(r, i)
  if (!time) return null
  return {
    expression: { kind: 'time', clock: time.value, day: null },
    start: i,
    end: time.end,
    rule: 'clock',
  }
}

/** "ce matin", "cet après-midi", "cette nuit": of today. */
function readDayPart(r: Reader, i: number): Parsed | null {
  const today: Expression = { kind: 'day-offset', days: 0, from: 'now' }
  if (/^ce(?:t|tte)?$/.test(r.word(i)) && r.look(i + 1).dayPart) {
    const there = r.token(i + 2)?.clitic && r.word(i + 2) === 'là'
    const day: Expression = there ? { kind: 'same', unit: 'day' } : today
    return {
      expression: { kind: 'time', clock: null, day },
      start: i,
      end: there ? i + 3 : i + 2,
      rule: 'day-part',
    }
  }
  if (r.word(i) === 'midi' || r.word(i) === 'minuit') {
    if (!/^(?:à|avant|après|vers|dès|depuis|jusqu'à)$/.test(r.word(i - 1))) return null
    const value = r.word(i) === 'midi' ? 'T12:00' : 'T00:00'
    return { expression: { kind: 'time', clock: value, day: null }, start: i, end: i + 1, rule: 'clock' }
  }
  return null
}

export const TIME_RULES: readonly DateRule[] = [
  {
    name: 'clock',
    starts: ['figure', 'number'],
    examples: ['à [18h30] = T18:30', 'vers [9 heures] = T09:00', 'à [18 h 30] = T18:30'],
    never: ['8:62', '25:12', 'six heures de débats'],
    read: readTime,
  },
  {
    name: 'day-part',
    starts: ['opens', 'dayPart'],
    examples: ['[ce matin] = 2018-10-23', 'à [midi] = T12:00'],
    never: ['le Midi de la France'],
    read: readDayPart,
  },
]
