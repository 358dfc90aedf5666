import { NAMED_AFTER_DAYS } from '../../../lexicon/year-contexts.ts'
import type { CalendarExpression, Expression, Parsed, Side } from '../expression.ts'
import type { Reader } from '../reader.ts'
import { bareMonthStands } from './context.ts'
import type { DateRule } from './rule.ts'

interface Tail {
  readonly year?: number
  readonly side?: Side
  readonly yearOf?: Expression
  readonly end: number
}

/** What may follow a month: a year, "dernier", "prochain", "de cette année", "de l'an dernier". */
export function afterMonth(r: Reader, at: number): Tail {
  const year = r.year(at)
  if (year) return { year: year.n, end: year.end, ...era(r, year) }
  const apart = r.word(at) === ',' ? r.digits(at + 1, 4) : null
  if (apart !== null && apart >= 1900 && apart < 2100 && endsDate(r, at + 2))
    return { year: apart, end: at + 2 }
  const { side } = r.look(at)
  if (side === 'last' || side === 'next') return { side, end: at + 1 }
  const of = r.afterOf(at)
  if (of > 0) {
    const next = /^(?:année|an)$/.test(r.word(of))
      ? r.year(of + 1)
      : r.word(of - 1) === 'de'
        ? r.year(of)
        : null
    if (next) return { year: next.n, end: next.end }
    if (/^(?:année|an)$/.test(r.word(of))) {
      const s = r.look(of + 1).side
      if (s === 'last' || s === 'next') return { side: s === 'last' ? 'preceding' : 'following', end: of + 2 }
      if (s === 'following' || s === 'preceding')
        return { yearOf: { kind: 'unit', unit: 'year', side: s }, end: of + 2 }
    }
    if (r.are(of, 'cette', 'année')) return { side: 'this', end: of + 2 }
    if (r.are(of, "l'", 'année', 'en', 'cours')) return { side: 'this', end: of + 4 }
    if (r.are(of, 'année', 'en', 'cours')) return { side: 'this', end: of + 3 }
  }
  const old = r.digits(at, 3)
  if (old !== null) {
    const before = eraEnd(r, at + 1)
    if (before > 0) return { year: 1 - old, end: before }
    if (/^[3-9]\d$/.test(r.word(at)) && !r.look(at + 1).unit && r.joined(at) === false && plainEnd(r, at + 1))
      return { year: 1900 + old, end: at + 1 }
  }
  return { end: at }
}

/** "4 mai, 2023 ⟦à 15:42⟧", "4 mai, 2023 ⟦(MAP)⟧", at the end of its line: no number of anything. */
function endsDate(r: Reader, at: number): boolean {
  const token = r.token(at)
  return !token || /^(?:à|[.,;:()–—-])$/.test(token.text)
}

/** A two-figure year stands only where nothing is counted by it. */
function plainEnd(r: Reader, at: number): boolean {
  const token = r.token(at)
  return token === undefined || token.kind === 'punctuation' || token.kind === 'quote'
}

function era(r: Reader, year: { n: number; end: number }): Partial<Tail> {
  const end = eraEnd(r, year.end)
  return end > 0 ? { year: 1 - year.n, end } : {}
}

/** Past "av. J.-C.", "avant Jésus-Christ", "avant notre ère", "AC"; -1 if not there. */
export function eraEnd(r: Reader, at: number): number {
  const w = r.word(at)
  if (w === 'ac' || w === 'aec') return at + 1
  if (w !== 'av.' && w !== 'av' && w !== 'avant') return -1
  if (r.are(at + 1, 'notre', 'ère')) return at + 3
  for (let end = at + 1; end < at + 6; end++) {
    const v = r.word(end)
    if (/^(?:jésus-christ|j\.?-?c\.?|jc|c\.?)$/.test(v) || v === '-c.' || v === 'c') return end + 1
    if (!/^(?:j\.?|-|\.)$/.test(v)) return -1
  }
  return -1
}

/** "lundi", "lun." before a day of the month; returns where the day may start. */
export function weekdayHead(r: Reader, i: number): { weekday: number; end: number; short: boolean } | null {
  const { weekday, plural, weekdayShort } = r.look(i)
  if (weekday === undefined || plural) return null
  let end = i + 1
  if (r.word(end) === ',' && r.dayNumber(end + 1)) end++
  if (r.word(end) === 'le' && r.dayNumber(end + 1)) end++
  return { weekday, end, short: weekdayShort === true }
}

/** "22 octobre 2018", "jeudi 25 avril", "1er mars prochain", "mardi 3 courant", "14-Juillet". */
export function readDayMonth(r: Reader, i: number): Parsed | null {
  const head = weekdayHead(r, i)
  const at = head?.end ?? i
  const day = r.dayNumber(at)
  if (!day) return null
  const weekday = head ? { weekday: head.weekday } : {}
  const monthAt = r.isHyphen(day.end) && r.joined(day.end) && r.joined(day.end + 1) ? day.end + 1 : day.end
  const month = r.month(monthAt)
  if (month && isNamedAfter(r, i)) return null
  if (month) {
    const { end, ...rest } = afterMonth(r, month.end)
    return {
      expression: { kind: 'calendar', day: day.n, month: month.n, ...weekday, ...rest },
      start: i,
      end,
      rule: 'day-month',
    }
  }
  return readDayOfMonthDeixis(r, i, day, weekday, head !== null && !head.short)
}

/** "place du 13-Mai", "le Mouvement du 23 mars": a name. */
function isNamedAfter(r: Reader, i: number): boolean {
  return r.word(i - 1) === 'du' && NAMED_AFTER_DAYS.has(r.word(i - 2))
}

/** "3 courant", "13 du mois en cours", "20 du mois dernier", "1er de ce mois", "jeudi 13". */
function readDayOfMonthDeixis(
  r: Reader,
  i: number,
  day: { n: number; end: number },
  weekday: { weekday?: number },
  bareWeekday: boolean,
): Parsed | null {
  if (day.n > 31) return null
  const done = (monthOf: Expression, end: number): Parsed => ({
    expression: { kind: 'calendar', day: day.n, ...weekday, monthOf },
    start: i,
    end,
    rule: 'day-of-month',
  })
  const thisMonth: Expression = { kind: 'unit', unit: 'month', side: 'this' }
  const w = r.word(day.end)
  if (w === 'courant') return done(thisMonth, day.end + 1)
  if (w === 'du' && r.word(day.end + 1) === 'mois') {
    const after = day.end + 2
    if (r.are(after, 'en', 'cours')) return done(thisMonth, after + 2)
    const side = r.look(after).side
    if (side) return done({ kind: 'unit', unit: 'month', side }, after + 1)
    const of = r.afterOf(after)
    const month = of > 0 ? r.month(of) : null
    if (month) {
      const { end, ...rest } = afterMonth(r, month.end)
      return {
        expression: { kind: 'calendar', day: day.n, month: month.n, ...weekday, ...rest },
        start: i,
        end,
        rule: 'day-month',
      }
    }
    return done(thisMonth, after)
  }
  if (w === 'de' && r.are(day.end + 1, 'ce', 'mois'))
    return done(thisMonth, r.word(day.end + 3) === 'ci' ? day.end + 4 : day.end + 3)
  if (bareWeekday && dayStandsAlone(r, day)) {
    const side = r.look(day.end).side
    const sided = side === 'last' || side === 'next' ? { side } : {}
    return {
      expression: { kind: 'calendar', day: day.n, ...weekday, ...sided },
      start: i,
      end: 'side' in sided ? day.end + 1 : day.end,
      rule: 'weekday-day',
    }
  }
  return null
}

/** Nothing is counted by the number: "lundi 13 personnes", "mardi 20 heures" have no day of the month. */
function dayStandsAlone(r: Reader, day: { end: number; n: number }): boolean {
  const next = r.token(day.end)
  if (!next) return true
  if (next.kind === 'punctuation' || next.kind === 'quote') return true
  if (next.kind !== 'word') return false
  return /^(?:à|au|aux|de|d'|du|des|en|et|ou|dans|vers|pour|par|sur|sous|chez|avec|entre|lors|le|la|les|l'|à|après|avant|a|ont|est|sont|dernier|prochain|matin|soir|jusqu'|puis|qui|que|où|il|elle|on|ils|se|s'|plutôt|mais|midi)$/.test(
    next.normal,
  )
}

/** "mars 2018", "octobre dernier", "mai 68", "mois de mars", bare "mars" where a month may stand. */
export function readMonthYear(r: Reader, i: number): Parsed | null {
  const { month, short, weekdayShort } = r.look(i)
  if (month === undefined) return null
  const american = monthFirst(r, i, month)
  if (american) return american
  const { end, ...rest } = afterMonth(r, i + 1)
  const stated = rest.year !== undefined || rest.side !== undefined
  if (short && (rest.year === undefined || weekdayShort)) return null
  if (!stated && !bareMonthStands(r, i)) return null
  const borrowed = stated ? {} : yearOfNext(r, i + 1, month)
  return { expression: { kind: 'calendar', month, ...rest, ...borrowed }, start: i, end, rule: 'month' }
}

/** "janvier et novembre 2015", "mai et de juin 2017": the year of the second month is the first one's too. */
function yearOfNext(r: Reader, at: number, month: number): { year?: number } {
  if (r.word(at) !== 'et' && r.word(at) !== ',') return {}
  const next = r.word(at + 1) === 'de' || r.word(at + 1) === 'en' || r.word(at + 1) === "d'" ? at + 2 : at + 1
  const second = r.month(next)
  const { year } = second ? afterMonth(r, second.end) : {}
  return second && year !== undefined ? { year: month > second.n ? year - 1 : year } : {}
}

/** "décembre 5 2014", "fév 15, 2013": English order, met in machine translations. */
function monthFirst(r: Reader, i: number, month: number): Parsed | null {
  const day = r.digits(i + 1, 2)
  if (day === null || day > 31) return null
  const year = r.year(r.word(i + 2) === ',' ? i + 3 : i + 2)
  if (!year) return null
  return {
    expression: { kind: 'calendar', year: year.n, month, day },
    start: i,
    end: year.end,
    rule: 'month-day-year',
  }
}

/** "mois de mars 2018", "mois d'avril". */
export function readMonthOf(r: Reader, i: number): Parsed | null {
  if (r.word(i) !== 'mois') return null
  const of = r.afterOf(i + 1)
  const month = of > 0 ? r.month(of) : null
  if (!month) return null
  const { end, ...rest } = afterMonth(r, month.end)
  const borrowed = end === month.end ? yearOfNext(r, end, month.n) : {}
  const expression: CalendarExpression = { kind: 'calendar', month: month.n, ...rest, ...borrowed }
  return { expression, start: i, end, rule: 'month-of' }
}

/** "vendredi, décembre 5 2014". */
function readWeekdayMonthFirst(r: Reader, i: number): Parsed | null {
  const head = weekdayHead(r, i)
  if (!head) return null
  const at = r.word(head.end) === ',' ? head.end + 1 : head.end
  const { month } = r.look(at)
  const read = month === undefined ? null : monthFirst(r, at, month)
  return read ? { ...read, start: i } : null
}

/** "ce samedi 17 décembre 2016", "ce 13 mai": the demonstrative belongs to the date. */
function readThisDay(r: Reader, i: number): Parsed | null {
  if (r.word(i) !== 'ce') return null
  const day = readDayMonth(r, i + 1)
  return day ? { ...day, start: i, rule: 'this-day' } : null
}

export const CALENDAR_RULES: readonly DateRule[] = [
  {
    name: 'this-day',
    starts: ['opens'],
    examples: ['sera connue [ce mardi 30 août 2016] = 2016-08-30'],
    never: ['ce 20 heures'],
    read: readThisDay,
  },
  {
    name: 'day-month',
    starts: ['figure', 'weekday', 'number', 'ordinal'],
    examples: [
      'Il est venu le [22 octobre] = 2018-10-22',
      'le [jeudi 25 avril 2019] = 2019-04-25',
      'le [1 er mars 2016] = 2016-03-01',
      "s'est entretenu le [3 courant] = 2018-10-03",
      'le [vingt et un juin 2017] = 2017-06-21',
    ],
    never: ['la place du 11-Novembre', 'le 13 personnes', 'le 32 août 2014'],
    read: readDayMonth,
  },
  {
    name: 'month-day-year',
    starts: ['weekday'],
    examples: ['[vendredi, décembre 5 2014] = 2014-12-05'],
    never: ['le 32 décembre 2014'],
    read: readWeekdayMonthFirst,
  },
  {
    name: 'month',
    starts: ['month'],
    examples: [
      'un accord signé en [mars 2015] = 2015-03',
      'disparu en [octobre dernier] = 2017-10',
      'en [mai] = 2018-05',
    ],
    never: ['la planète Mars', 'à Chiang Mai', 'Avril Duvallon a souri'],
    read: readMonthYear,
  },
  {
    name: 'month-of',
    starts: ['unit'],
    examples: ['au [mois de mars] = 2018-03', 'le [mois d’avril 2016] = 2016-04'],
    never: ['le mois de congé'],
    read: readMonthOf,
  },
]
