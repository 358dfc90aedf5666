import type { Unit } from '../../../lexicon/time-units.ts'
import type { Expression, Parsed, Side } from '../expression.ts'
import type { Reader } from '../reader.ts'
import { readMonthOf } from './calendar.ts'
import type { DateRule } from './rule.ts'

const CALENDAR_UNITS: ReadonlySet<Unit> = new Set([
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'semester',
  'year',
  'decade',
  'century',
])

/** A unit that stands for its period on the calendar; never "an" alone, never clock units. */
function calendarUnit(r: Reader, i: number): Unit | null {
  const unit = r.unit(i)
  return unit && CALENDAR_UNITS.has(unit) ? unit : null
}

/** What follows a unit and says which: "dernière", "en cours", "qui vient", "d'après". */
function sideAfter(r: Reader, at: number): { side: Side; end: number } | null {
  const { side } = r.look(at)
  if (side) return { side, end: at + 1 }
  if (r.are(at, 'en', 'cours') || r.are(at, 'courant'))
    return { side: 'this', end: r.word(at) === 'en' ? at + 2 : at + 1 }
  if (r.are(at, 'courante')) return { side: 'this', end: at + 1 }
  if (r.word(at) === 'qui' && /^(?:vient|commence|s')$/.test(r.word(at + 1)) && r.word(at + 1) === 'vient')
    return { side: 'next', end: at + 2 }
  if (r.are(at, 'à', 'venir')) return { side: 'next', end: at + 2 }
  if (r.word(at) === "d'" && /^(?:après|avant)$/.test(r.word(at + 1)))
    return { side: r.word(at + 1) === 'après' ? 'following' : 'preceding', end: at + 2 }
  return null
}

/** "semaine prochaine", "mois dernier", "cette année", "ce mois-ci", "ce jour-là", "prochain trimestre". */
export function readUnitDeixis(r: Reader, i: number): Parsed | null {
  const w = r.word(i)
  if (w === 'ce' || w === 'cet' || w === 'cette') return readDemonstrative(r, i)
  const before = r.look(i).side
  if (before) {
    const unit = calendarUnit(r, i + 1)
    if (!unit || unit === 'day' || unit === 'century') return null
    if (r.look(i + 1).side || /s$/.test(w) || r.afterOf(i + 2) > 0) return null
    return { expression: { kind: 'unit', unit, side: before }, start: i, end: i + 2, rule: 'side-unit' }
  }
  const unit = calendarUnit(r, i)
  if (!unit) return null
  const after = sideAfter(r, i + 1)
  if (!after || isPlural(r, i) || (r.look(i + 1).side && r.word(i + 1).endsWith('s'))) return null
  if (unit === 'day' && (after.side === 'last' || after.side === 'next')) return null
  // "an passé au pouvoir": a span of time, no year.
  if (
    r.word(i + 1).startsWith('passé') &&
    /^(?:à|au|aux|en|dans|avec|sous|sur|chez)$/.test(r.word(after.end)) &&
    r.word(i - 1) === 'un'
  )
    return null
  return { expression: { kind: 'unit', unit, side: after.side }, start: i, end: after.end, rule: 'unit-side' }
}

const isPlural = (r: Reader, i: number): boolean =>
  /(?:ans|années|jours|journées|semaines|trimestres|siècles|week-ends)$/.test(r.word(i)) ||
  // "dans les mois à venir": vague.
  (r.word(i) === 'mois' && /^(?:les|des|ces|aux|quelques)$/.test(r.word(i - 1)))

/** "cette semaine", "ce mois-ci", "cette année-là", "ce même jour". */
function readDemonstrative(r: Reader, i: number): Parsed | null {
  const same = r.word(i + 1) === 'même'
  const at = same ? i + 2 : i + 1
  const unit = calendarUnit(r, at)
  if (!unit) return null
  const month = unit === 'month' ? readMonthOf(r, at) : null
  if (month) return { ...month, start: i }
  const clitic = r.token(at + 1)?.clitic ? r.word(at + 1) : ''
  if (same || clitic === 'là')
    return { expression: { kind: 'same', unit }, start: i, end: clitic ? at + 2 : at + 1, rule: 'same-unit' }
  if (clitic !== '' && clitic !== 'ci') return null
  // "à ce jour", "jusqu'à ce jour": until now, no day.
  if (unit === 'day' && clitic === '' && r.word(i - 1) === 'à') return null
  const side = r.look(at + 1).side
  if (clitic === '' && side && unit !== 'day')
    return { expression: { kind: 'unit', unit, side }, start: i, end: at + 2, rule: 'this-unit' }
  const year = clitic === '' && unit === 'year' ? r.year(at + 1) : null
  if (year)
    return { expression: { kind: 'calendar', year: year.n }, start: i, end: year.end, rule: 'this-year' }
  return {
    expression: { kind: 'unit', unit, side: 'this' },
    start: i,
    end: clitic ? at + 2 : at + 1,
    rule: 'this-unit',
  }
}

/** "même jour", "même année" (le, la, au, dans la). */
function readSame(r: Reader, i: number): Parsed | null {
  if (r.word(i) !== 'même' || !/^(?:le|la|du|au|cette|ce)$/.test(r.word(i - 1))) return null
  const unit = calendarUnit(r, i + 1)
  if (!unit || r.look(i + 2).number !== undefined) return null
  return { expression: { kind: 'same', unit }, start: i, end: i + 2, rule: 'same-unit' }
}

/** "le jour ⟦même⟧", "pendant le ⟦week-end⟧", "au cours du week-end". */
function readBareUnit(r: Reader, i: number): Parsed | null {
  const unit = r.unit(i)
  if (unit === 'day' && r.word(i + 1) === 'même') {
    if (!/^(?:le|du|au|ce)$/.test(r.word(i - 1)) || r.word(i) !== 'jour') return null
    return { expression: { kind: 'same', unit }, start: i, end: i + 2, rule: 'same-unit' }
  }
  if (unit !== 'weekend' || isPlural(r, i) || sideAfter(r, i + 1) || r.afterOf(i + 1) > 0) return null
  const led =
    r.word(i - 1) === 'le'
      ? /^(?:pendant|durant|avant|après|dès)$/.test(r.word(i - 2))
      : r.word(i - 1) === 'du' && /^(?:cours|lors|issue|long)$/.test(r.word(i - 2))
  return led
    ? { expression: { kind: 'unit', unit, side: 'this' }, start: i, end: i + 1, rule: 'bare-unit' }
    : null
}

/** "plus tard ce mois-ci", "plus tôt dans la semaine": the whole they are in. */
function readLaterIn(r: Reader, i: number): Parsed | null {
  if (r.word(i) !== 'plus' || !/^(?:tard|tôt)$/.test(r.word(i + 1))) return null
  if (r.word(i + 2) === 'dans') {
    const at = r.skipArticle(i + 3)
    const unit = calendarUnit(r, at)
    if (!unit || at === i + 3) return null
    if (unit === 'day')
      return {
        expression: { kind: 'time', clock: null, day: { kind: 'same', unit: 'day' } },
        start: i,
        end: at + 1,
        rule: 'later-in-day',
      }
    return { expression: { kind: 'unit', unit, side: 'this' }, start: i, end: at + 1, rule: 'later-in' }
  }
  const inner = readUnitDeixis(r, i + 2)
  return inner && r.word(i + 2).startsWith('ce') ? { ...inner, start: i, rule: 'later-in' } : null
}

/** "dans la semaine", "dans l'année", "en cours d'année": the present one. */
function readWithin(r: Reader, i: number): Parsed | null {
  if (r.word(i) === 'dans') {
    const at = r.skipArticle(i + 1)
    const unit = at > i + 1 ? calendarUnit(r, at) : null
    if (!unit || unit === 'day' || unit === 'decade' || unit === 'century' || isPlural(r, at)) return null
    if (
      r.afterOf(at + 1) > 0 ||
      sideAfter(r, at + 1) ||
      r.look(at + 1).side ||
      /^qui|où$/.test(r.word(at + 1)) ||
      r.isNumber(at + 1)
    )
      return null
    return { expression: { kind: 'unit', unit, side: 'this' }, start: i, end: at + 1, rule: 'within-unit' }
  }
  return null
}

/** "trois prochains jours", "prochaines 48 heures", "deux dernières semaines", "30 jours précédents". */
function readStretch(r: Reader, i: number): Parsed | null {
  let at = i
  if (r.word(i) === 'ces') at++
  // "a passé trois jours à Rome"
  let side = r.word(at).startsWith('passé') ? undefined : r.look(at).side
  const number = r.cardinal(side ? at + 1 : at)
  if (!number) return null
  let end = number.end
  if (!side) {
    side = r.look(end).side
    if (side) end++
  }
  const unit = r.unit(end)
  if (!unit) return null
  end++
  if (!side) {
    side = r.look(end).side
    // "deux mois passés à Rome", "dix jours suivant la réunion": a length of time.
    if (!side || (/^(?:passée?s?|suivant)$/.test(r.word(end)) && r.token(end + 1)?.kind === 'word'))
      return null
    end++
  }
  if (number.n < 1 || unit === 'second' || unit === 'minute') return null
  return { expression: stretch(unit, number.n, side), start: i, end, rule: 'stretch' }
}

function stretch(unit: Unit, count: number, side: Side): Expression {
  const expression: Expression = { kind: 'stretch', unit, count, side }
  return unit === 'hour' ? { kind: 'time', clock: null, day: expression } : expression
}

/** "semaine du 7 octobre", "week-end du 12 mai". The date inside is read by the caller's reader. */
export function holdingHead(r: Reader, i: number): { unit: Unit; at: number } | null {
  const unit = r.unit(i)
  if (unit !== 'week' && unit !== 'weekend') return null
  const w = r.word(i + 1)
  if (w !== 'du' && w !== "d'" && w !== 'de') return null
  return { unit, at: i + 2 }
}

export const UNIT_RULES: readonly DateRule[] = [
  {
    name: 'unit-deixis',
    starts: ['unit', 'opens', 'side'],
    examples: [
      'prévue la [semaine prochaine] = 2018-10-29/2018-11-04',
      "l'[an dernier] = 2017",
      '[ce mois-ci] = 2018-10',
      'le [trimestre dernier] = 2018-07/2018-09',
      'le [prochain trimestre] = 2019-01/2019-03',
    ],
    never: ['un an passé au pouvoir', 'la dernière journée de championnat'],
    read: readUnitDeixis,
  },
  {
    name: 'same-unit',
    starts: ['opens'],
    examples: ['Il est arrivé le 12 mai 2016 et reparti le [même jour] = 2016-05-12'],
    never: ['la même équipe'],
    read: readSame,
  },
  {
    name: 'bare-unit',
    starts: ['unit'],
    examples: [
      'Il est arrivé le 12 mai 2016 et reparti le [jour même] = 2016-05-12',
      'Ils se sont parlé pendant le [week-end] = 2018-10-20/2018-10-21',
    ],
    never: ['le week-end fatal', 'les jours mêmes', 'travailler le week-end'],
    read: readBareUnit,
  },
  {
    name: 'later-in',
    starts: ['opens'],
    examples: ['se rendra à Hanoï [plus tard ce mois-ci] = 2018-10'],
    never: ['plus tard, il a souri'],
    read: readLaterIn,
  },
  {
    name: 'within-unit',
    starts: ['opens'],
    examples: ['il doit partir [dans la semaine] = 2018-10-22/2018-10-28'],
    never: ['dans la semaine qui suit sa mort', 'dans le monde'],
    read: readWithin,
  },
  {
    name: 'stretch',
    starts: ['figure', 'number', 'opens', 'side'],
    examples: [
      'dans les [trois prochains jours] = 2018-10-24/2018-10-26',
      '[ces deux dernières semaines] = 2018-10-08/2018-10-21',
    ],
    never: ['les deux derniers ministres'],
    read: readStretch,
  },
]
