import { combine } from './combine.ts'
import { readBareDays, readDayList, readListedWeekday } from './day-lists.ts'
import type { Expression, Parsed } from './expression.ts'
import type { Reader } from './reader.ts'
import { readBareDay } from './rules/bare-day.ts'
import { CALENDAR_RULES } from './rules/calendar.ts'
import { FEAST_RULES } from './rules/feasts.ts'
import { NUMERIC_RULES } from './rules/numeric.ts'
import { offsetRules, readAhead } from './rules/offsets.ts'
import { periodRules, readHyphenated } from './rules/periods.ts'
import { relativeRules } from './rules/relative.ts'
import type { DateRule, Start } from './rules/rule.ts'
import { TIME_RULES } from './rules/times.ts'
import { holdingHead, UNIT_RULES } from './rules/units.ts'
import { WEEKDAY_RULES } from './rules/weekday.ts'
import { YEAR_RULES } from './rules/years.ts'
import type { TimeWord } from './words.ts'

/** Expressions nest ("la veille de la fin de l'année"), but never deep: a bound keeps reading linear. */
const MAX_DEPTH = 4

/** Reads one expression without ranges and lists, by the first rule that fits. */
export function readSimple(r: Reader, i: number): Parsed | null {
  if (r.depth >= MAX_DEPTH) return null
  r.depth++
  try {
    const rules = r.isNumber(i) ? rulesOfStart('figure') : rulesOf(r, i)
    for (const rule of rules) {
      const read = rule.read(r, i)
      if (read) return read
    }
    return null
  } finally {
    r.depth--
  }
}

/** "la semaine du 7 octobre", "le week-end du 12 mai". */
function readHolding(r: Reader, i: number): Parsed | null {
  const head = holdingHead(r, i)
  const inner = head ? readSimple(r, head.at) : null
  if (!head || !inner) return null
  const e = inner.expression
  const dated =
    (e.kind === 'calendar' && e.day !== undefined) || e.kind === 'feast' || e.kind === 'day-offset'
  if (!dated) return null
  return {
    expression: { kind: 'holding', unit: head.unit, of: e },
    start: i,
    end: inner.end,
    rule: 'holding',
  }
}

/** "d'ici fin juin", "d'ici à 2030", "d'ici la fin de l'année": the preposition belongs to the expression. */
function readUntil(r: Reader, i: number): Parsed | null {
  if (r.word(i) !== "d'" || r.word(i + 1) !== 'ici') return null
  const ahead = readAhead(r, i)
  if (ahead) return ahead
  let at = i + 2
  if (/^(?:à|au|aux|en)$/.test(r.word(at))) at++
  at = r.skipArticle(at)
  const year = r.year(at)
  if (year && r.isNumber(at) && r.year(at)) {
    const ranged = readSimple(r, at)
    if (!ranged || ranged.expression.kind === 'duration')
      return { expression: { kind: 'calendar', year: year.n }, start: i, end: year.end, rule: 'until' }
  }
  const inner = readSimple(r, at)
  if (!inner || !isDate(inner.expression)) return null
  return { ...inner, start: i, rule: 'until' }
}

export const isDate = (e: Expression): boolean =>
  e.kind !== 'time' && e.kind !== 'duration' && e.kind !== 'set'

const GRAMMAR_RULES: readonly DateRule[] = [
  {
    name: 'holding',
    starts: ['unit'],
    examples: [
      'la [semaine du 7 octobre] = 2018-10-01/2018-10-07',
      'le [week-end du 12 mai 2018] = 2018-05-12/2018-05-13',
    ],
    never: ['la semaine du goût'],
    read: readHolding,
  },
  {
    name: 'until',
    starts: ['opens'],
    examples: [
      "[d'ici fin juin 2019] = 2019-06~",
      "[d'ici à 2030] = 2030",
      "[d'ici la fin de l'année] = 2018~",
    ],
    never: ["d'ici là", "les gens d'ici"],
    read: readUntil,
  },
  {
    name: 'day-list',
    starts: ['figure', 'number', 'ordinal'],
    examples: [
      'les [9 et 10 décembre] = 2018-12-09/2018-12-10',
      'du [20 au 23 mai 2019] = 2019-05-20/2019-05-23',
      'les [3 ou 4 juillet 2013] = [2013-07-03,2013-07-04]',
    ],
    never: ['les 9 et 10 candidats'],
    read: readDayList,
  },
  {
    name: 'listed-weekday',
    starts: ['weekday'],
    examples: ['le [lundi 4] et le mardi 5 novembre 2019 = 2019-11-04'],
    never: ['le mercredi noir et le jeudi noir'],
    read: readListedWeekday,
  },
  {
    name: 'bare-days',
    starts: ['figure'],
    examples: ['Prévu les 3 et 4 mai 2019, il se tiendra les [12 et 13] = 2019-05-12/2019-05-13'],
    never: ['les 12 et 13 candidats', 'les 3 et 4 pour cent'],
    read: readBareDays,
  },
  {
    name: 'bare-day',
    starts: ['figure'],
    examples: ['Il est parti le 3 mai 2016 et revenu le [5] = 2016-05-05'],
    never: ['le 20 heures', 'le 16e arrondissement'],
    read: readBareDay,
  },
]

/** All rules, the more specific before the more general; a rule's place among those of one start decides. */
export const DATE_RULES: readonly DateRule[] = [
  GRAMMAR_RULES[0]!,
  ...FEAST_RULES,
  ...NUMERIC_RULES,
  GRAMMAR_RULES[2]!,
  GRAMMAR_RULES[3]!,
  ...CALENDAR_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...periodRules(readSimple),
  ...UNIT_RULES,
  ...relativeRules(readSimple),
  GRAMMAR_RULES[1]!,
  ...TIME_RULES,
  ...offsetRules(readSimple),
  GRAMMAR_RULES[4]!,
  GRAMMAR_RULES[5]!,
]

const byStart = new Map<Start, readonly DateRule[]>()
function rulesOfStart(start: Start): readonly DateRule[] {
  let list = byStart.get(start)
  if (!list) {
    list = DATE_RULES.filter((rule) => rule.starts.includes(start))
    byStart.set(start, list)
  }
  return list
}

const byWord = new Map<TimeWord, readonly DateRule[]>()
const HYPHENATED: readonly DateRule[] = [
  {
    name: 'hyphenated',
    starts: [],
    examples: ['à la [mi-mai 2017] = 2017-05~', 'en [mai-juin 2019] = 2019-05/2019-06'],
    never: ['la mi-temps'],
    read: readHyphenated,
  },
]
const NO_RULES: readonly DateRule[] = []

function rulesOf(r: Reader, i: number): readonly DateRule[] {
  const word = r.look(i)
  let list = byWord.get(word)
  if (list) return list
  const readings = Object.keys(word) as Start[]
  if (readings.length === 0) {
    const normal = r.word(i)
    return normal.length >= 6 && normal.includes('-') ? HYPHENATED : NO_RULES
  }
  list = DATE_RULES.filter((rule) => rule.starts.some((s) => readings.includes(s)))
  byWord.set(word, list)
  return list
}

/** Reads the whole expression that starts at a token: ranges, alternatives and open ranges included. */
export function readExpression(r: Reader, i: number): Parsed | null {
  const first = readSimple(r, i)
  if (!first || !isDate(first.expression)) return first
  const whole = combine(r, first, readSimple)
  return openEnded(r, whole)
}

/** "à partir du 8 mars", "à compter de 2019": open to the end. */
function openEnded(r: Reader, read: Parsed): Parsed {
  if (read.expression.kind === 'range') return read
  let at = read.start - 1
  if (r.word(at) === 'la' || r.word(at) === "l'") at--
  if (!/^(?:de|du|d'|des)$/.test(r.word(at))) return read
  if (!/^(?:partir|compter)$/.test(r.word(at - 1)) || r.word(at - 2) !== 'à') return read
  return { ...read, expression: { kind: 'range', from: read.expression, to: null }, rule: 'open-range' }
}
