import type { Unit } from '../../../lexicon/time-units.ts'
import type { CalendarExpression, Expression, Parsed } from '../expression.ts'
import type { Reader } from '../reader.ts'
import { afterMonth } from './calendar.ts'
import { bareMonthStands, nothingCounted } from './context.ts'
import type { DateRule } from './rule.ts'
import { readUnitDeixis } from './units.ts'

type ReadDate = (r: Reader, i: number) => Parsed | null

/** A whole that parts are taken of: a year, a month, a season, a quarter, "l'année", "ce mois", "siècle". */
export function readWhole(
  r: Reader,
  i: number,
  readDate: ReadDate,
): { expression: Expression; end: number } | null {
  if (/^(?:année|an)$/.test(r.word(i))) {
    const year = r.year(i + 1)
    if (year) return { expression: { kind: 'calendar', year: year.n }, end: year.end }
  }
  const month = r.look(i).month
  if (month !== undefined && !r.look(i).weekdayShort) {
    const { end, ...rest } = afterMonth(r, i + 1)
    return { expression: { kind: 'calendar', month, ...rest }, end }
  }
  const year = r.year(i)
  if (year && nothingCounted(r, year.end))
    return { expression: { kind: 'calendar', year: year.n }, end: year.end }
  const deixis = readUnitDeixis(r, i)
  if (deixis) return deixis
  const read = readDate(r, i)
  if (read && isWhole(read.expression)) return read
  const unit = r.unit(i)
  if (unit && WHOLE_UNITS.has(unit)) return { expression: { kind: 'unit', unit, side: 'this' }, end: i + 1 }
  return null
}

const WHOLE_UNITS: ReadonlySet<Unit> = new Set([
  'week',
  'month',
  'quarter',
  'semester',
  'year',
  'decade',
  'century',
])

const isWhole = (e: Expression): boolean =>
  ['season', 'division', 'decade', 'century', 'unit', 'nth', 'same', 'feast'].includes(e.kind) ||
  (e.kind === 'calendar' && e.day === undefined) ||
  (e.kind === 'range' && e.from?.kind === 'calendar' && e.from.day === undefined)

/** "début mars", "fin de l'année", "milieu de la semaine prochaine", "courant 2019". */
function readPart(r: Reader, i: number, readDate: ReadDate): Parsed | null {
  const w = r.word(i)
  if (!r.look(i).part) return null
  let at = r.afterOf(i + 1)
  if (at < 0) at = w === 'mi' && r.isHyphen(i + 1) ? i + 2 : i + 1
  else if (/^(?:cette|ce|cet)$/.test(r.word(i + 2)) && r.word(i + 1) === 'de') at = i + 2
  const whole = readWhole(r, at, readDate)
  if (!whole) return null
  if (whole.expression.kind === 'unit' && whole.expression.unit === 'day') return null
  // "la fin du siècle des Lumières", "la fin d'une semaine": a whole that is told apart otherwise.
  if (whole.expression.kind === 'unit' && bareUnit(r, at) && r.afterOf(whole.end) > 0) return null
  const expression: Expression = w === 'courant' ? whole.expression : { kind: 'part', of: whole.expression }
  return { expression, start: i, end: whole.end, rule: 'part-of' }
}

const bareUnit = (r: Reader, at: number): boolean => r.unit(at) !== undefined

/** "mi-mai", "mi-2019", "mi-mai 2017": one token with its hyphen. */
function readMid(r: Reader, i: number): Parsed | null {
  const rest = r.word(i).slice(3)
  const month = r.words.get(rest)?.month
  if (month !== undefined) {
    const { end, ...tail } = afterMonth(r, i + 1)
    const of: CalendarExpression = { kind: 'calendar', month, ...tail }
    return { expression: { kind: 'part', of }, start: i, end, rule: 'mid' }
  }
  if (/^\d{4}$/.test(rest))
    return {
      expression: { kind: 'part', of: { kind: 'calendar', year: Number(rest) } },
      start: i,
      end: i + 1,
      rule: 'mid',
    }
  const season = r.words.get(rest)?.season
  if (season !== undefined) {
    const year = r.year(i + 1)
    const of: Expression = { kind: 'season', season, ...(year ? { year: year.n } : {}) }
    return { expression: { kind: 'part', of }, start: i, end: year?.end ?? i + 1, rule: 'mid' }
  }
  return null
}

/** "mai-juin 2019", "juillet-août": one token, two months. */
function readMonthPair(r: Reader, i: number): Parsed | null {
  const word = r.word(i)
  const hyphen = word.indexOf('-')
  const from = r.words.get(word.slice(0, hyphen))?.month
  const to = r.words.get(word.slice(hyphen + 1))?.month
  if (from === undefined || to === undefined || from === to) return null
  const { end, ...tail } = afterMonth(r, i + 1)
  if (tail.year === undefined && tail.side === undefined && r.word(i - 1) !== '' && !bareMonthStands(r, i))
    return null
  return {
    expression: {
      kind: 'range',
      from: { kind: 'calendar', month: from, ...tail },
      to: { kind: 'calendar', month: to, ...tail },
    },
    start: i,
    end,
    rule: 'month-pair',
  }
}

/** A word that the table does not hold, for its hyphen: "mi-mai", "mai-juin". */
export function readHyphenated(r: Reader, i: number): Parsed | null {
  return r.word(i).startsWith('mi-') ? readMid(r, i) : readMonthPair(r, i)
}

/** "premier trimestre 2017", "second semestre de l'année", "T3 2019" (token "t3"). */
function readDivision(r: Reader, i: number, readDate: ReadDate): Parsed | null {
  const short = /^[tqs]([1-4])$/.exec(r.word(i))
  const ordinal = short ? { n: Number(short[1]), end: i } : r.ordinal(i)
  if (!ordinal || ordinal.n === 0) return null
  const unit = short ? (r.word(i).startsWith('s') ? 'semester' : 'quarter') : r.unit(ordinal.end)
  if (unit !== 'quarter' && unit !== 'semester') return null
  const months = unit === 'quarter' ? 3 : 6
  if (ordinal.n > 12 / months) return null
  const end = ordinal.end + 1
  const year = yearAfter(r, end, readDate)
  if (short && !year) return null
  // "le dernier trimestre" alone is the one before this.
  if (ordinal.n === -1 && !year)
    return { expression: { kind: 'unit', unit, side: 'last' }, start: i, end, rule: 'side-unit' }
  const n = ordinal.n === -1 ? 12 / months : ordinal.n
  const expression: Expression = { kind: 'division', months, n, ...(year ? { year: year.expression } : {}) }
  return { expression, start: i, end: year?.end ?? end, rule: 'division' }
}

function yearAfter(
  r: Reader,
  at: number,
  readDate: ReadDate,
): { expression: Expression; end: number } | null {
  const year = r.year(at)
  if (year && nothingCounted(r, year.end))
    return { expression: { kind: 'calendar', year: year.n }, end: year.end }
  const of = r.word(at) === 'de' && /^cette$/.test(r.word(at + 1)) ? at + 1 : r.afterOf(at)
  if (of < 0) return null
  const whole = readWhole(r, of, readDate)
  if (!whole) return null
  const e = whole.expression
  if ((e.kind === 'unit' || e.kind === 'same') && e.unit === 'year') return whole
  return e.kind === 'calendar' && e.month === undefined ? whole : null
}

/** "première semaine de mars", "dernier lundi de mai", "deux premières semaines d'août", "premier semestre". */
function readNth(r: Reader, i: number, readDate: ReadDate): Parsed | null {
  const counted = r.cardinal(i)
  const at = counted && !r.ordinal(i) ? counted.end : i
  const ordinal = r.ordinal(at)
  if (!ordinal) return null
  const count = at > i && counted ? counted.n : undefined
  const unitAt = ordinal.end
  const look = r.look(unitAt)
  const unit =
    look.weekday !== undefined && !look.weekdayShort
      ? 'weekday'
      : /^moitié$/.test(r.word(unitAt))
        ? 'half'
        : look.unit
  if (!unit || unit === 'hour' || unit === 'minute' || unit === 'second') return null
  const of =
    r.word(unitAt + 1) === 'de' && /^ce(?:t|tte)?$/.test(r.word(unitAt + 2))
      ? unitAt + 2
      : r.afterOf(unitAt + 1)
  if (of < 0) return null
  const whole = readWhole(r, of, readDate)
  if (!whole) return null
  // "la première moitié de mai": about its start, as "début mai".
  const month = whole.expression.kind === 'calendar' && whole.expression.month !== undefined
  if (unit === 'half' && month)
    return { expression: { kind: 'part', of: whole.expression }, start: i, end: whole.end, rule: 'part-of' }
  // "les premiers jours de mai": about its start.
  if (count === undefined && r.word(at).endsWith('s'))
    return { expression: { kind: 'part', of: whole.expression }, start: i, end: whole.end, rule: 'part-of' }
  return {
    expression: {
      kind: 'nth',
      n: ordinal.n,
      unit,
      of: whole.expression,
      ...(count === undefined ? {} : { count }),
      ...(look.weekday !== undefined && unit === 'weekday' ? { weekday: look.weekday } : {}),
    },
    start: i,
    end: whole.end,
    rule: 'nth-of',
  }
}

export function periodRules(readDate: ReadDate): readonly DateRule[] {
  return [
    {
      name: 'part-of',
      starts: ['part'],
      examples: [
        'prévue [fin octobre] = 2018-10~',
        'au [début du mois prochain] = 2018-11~',
        "avant la [fin de l'année] = 2018~",
        '[courant mars 2010] = 2010-03',
      ],
      never: ['la fin de la guerre', 'mettre fin au conflit'],
      read: (r, i) => readPart(r, i, readDate),
    },
    {
      name: 'division',
      starts: ['ordinal', 'side', 'figure', 'roman'],
      examples: [
        'au [premier trimestre 2017] = 2017-01/2017-03',
        "au [second semestre de l'an prochain] = 2019-07/2019-12",
        'au [4e trimestre] = 2018-10/2018-12',
      ],
      never: ['le premier ministre', 'le troisième homme'],
      read: (r, i) => readDivision(r, i, readDate),
    },
    {
      name: 'nth-of',
      starts: ['ordinal', 'side', 'number', 'figure'],
      examples: [
        'la [première semaine de mars 2014] = 2014-03-03/2014-03-09',
        'le [dernier lundi de mai 2015] = 2015-05-25',
        'les [neuf premiers mois de 2016] = 2016-01/2016-09',
        "la [première quinzaine d'avril 2016] = 2016-04-01/2016-04-15",
      ],
      never: ['la première semaine de cours', 'le premier jour de la conférence'],
      read: (r, i) => readNth(r, i, readDate),
    },
  ]
}
