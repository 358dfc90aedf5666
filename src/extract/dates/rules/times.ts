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

/** "dans la soirée", "en fin de matinée", "au milieu de l'après-midi", "en début de soirée". */
function readVaguePart(r: Reader, i: number): Parsed | null {
  let at = i
  if (r.word(i) === 'dans') {
    at = r.skipArticle(i + 1)
    if (at === i + 1) return null
    if (r.word(at) === 'courant') at = Math.max(r.afterOf(at + 1), at)
  } else if (/^(?:fin|début|debut|milieu)$/.test(r.word(i))) {
    at = r.afterOf(i + 1)
    if (at < 0) return null
  } else return null
  const day = r.unit(at) === 'day' && r.word(at).startsWith('journée')
  if (!r.look(at).dayPart && !day) return null
  // "dans la nuit de mardi à mercredi", "dans la matinée du 15": the date is told apart.
  if (r.word(at) === 'midi' || (r.afterOf(at + 1) > 0 && r.word(at + 1) !== 'de')) return null
  if (r.word(at + 1) === 'de' || r.word(at + 1) === "d'") return null
  return { expression: { kind: 'time', clock: null, day: null }, start: i, end: at + 1, rule: 'day-part' }
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
  const vague = readVaguePart(r, i)
  if (vague) return vague
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
    starts: ['opens', 'dayPart', 'part'],
    examples: [
      '[ce matin] = 2018-10-23',
      'à [midi] = T12:00',
      'en [fin de matinée] = 2018-10-23',
      'samedi [dans la soirée] = 2018-10-27',
    ],
    never: ['le Midi de la France'],
    read: readDayPart,
  },
]
