import { WEEKDAY_TITLE_ADJECTIVES, WEEKDAY_TITLE_NOUNS } from '../../../lexicon/weekdays.ts'
import type { Expression, Parsed, Side } from '../expression.ts'
import type { Reader } from '../reader.ts'
import type { DateRule } from './rule.ts'
import { readUnitDeixis } from './units.ts'

/** What follows a weekday and says which one: "dernier", "d'après", "en huit", "de la semaine prochaine". */
function afterWeekday(
  r: Reader,
  at: number,
): { side?: Side; weeks?: number; week?: Expression; end: number } {
  const { side } = r.look(at)
  if (side) return { side, end: at + 1 }
  const w = r.word(at)
  if (w === "d'" && /^(?:après|avant)$/.test(r.word(at + 1)))
    return { side: r.word(at + 1) === 'après' ? 'following' : 'preceding', end: at + 2 }
  if (w === 'en') {
    const n = r.cardinal(at + 1)
    if (n?.n === 8 || n?.n === 15) return { weeks: n.n === 8 ? 1 : 2, end: n.end }
  }
  if (r.are(at, 'qui', 'vient')) return { side: 'next', end: at + 2 }
  const of = r.afterOf(at)
  const week = readUnitDeixis(r, of > 0 ? of : r.skipArticle(at))
  if (week?.expression.kind === 'unit' && week.expression.unit === 'week')
    return { week: week.expression, end: week.end }
  return { end: at }
}

function readWeekday(r: Reader, i: number): Parsed | null {
  const demonstrative = r.word(i) === 'ce'
  const at = demonstrative ? i + 1 : i
  const { weekday, plural, weekdayShort } = r.look(at)
  if (weekday === undefined || plural || weekdayShort || isTitle(r, at)) return null
  const { end, ...which } = afterWeekday(r, at + 1)
  const modified = which.side !== undefined || which.week !== undefined || which.weeks !== undefined
  if (!modified && !demonstrative && isHabit(r, at)) return null
  return {
    expression: {
      kind: 'weekday',
      weekday,
      ...(demonstrative && !modified ? { side: 'this' } : {}),
      ...which,
    },
    start: i,
    end,
    rule: 'weekday',
  }
}

/** "le prochain lundi", "le dernier mercredi": the side before the day. */
function readSidedWeekday(r: Reader, i: number): Parsed | null {
  const { side } = r.look(i)
  const { weekday, plural, weekdayShort } = r.look(i + 1)
  if ((side !== 'last' && side !== 'next') || weekday === undefined || plural || weekdayShort) return null
  if (r.afterOf(i + 2) > 0 || r.dayNumber(i + 2)) return null
  return { expression: { kind: 'weekday', weekday, side }, start: i, end: i + 2, rule: 'weekday' }
}

/** "Le Journal du dimanche", "Vendredi noir", "dimanche de Pâques" (a feast). */
function isTitle(r: Reader, at: number): boolean {
  if (r.word(at - 1) === 'du' && WEEKDAY_TITLE_NOUNS.has(r.word(at - 2))) return true
  // "un dimanche": any one.
  if (r.word(at - 1) === 'un') return true
  return WEEKDAY_TITLE_ADJECTIVES.has(r.word(at + 1))
}

/** "le lundi" without a date is a habit: "fermé le lundi"; so is "du lundi au vendredi". */
function isHabit(r: Reader, at: number): boolean {
  return r.word(at - 1) === 'le' && !r.are(at - 2, 'entre', 'le')
}

/** "les lundis", "tous les mardis", "chaque lundi", "le lundi": sets. */
function readWeekdaySet(r: Reader, i: number): Parsed | null {
  let at = i
  if (r.word(i) === 'chaque') at = i + 1
  else if (r.are(i, 'tous', 'les')) at = i + 2
  const { weekday, plural, weekdayShort } = r.look(at)
  if (weekday === undefined || weekdayShort) return null
  if (at === i && !plural && !isHabit(r, at)) return null
  return { expression: { kind: 'set', value: 'R/P1W' }, start: i, end: at + 1, rule: 'weekday-set' }
}

export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    name: 'weekday',
    starts: ['weekday', 'opens'],
    examples: [
      'Elle a été reçue [mercredi] = 2018-10-17',
      'Elle sera reçue [ce jeudi] = 2018-10-25',
      '[lundi dernier] = 2018-10-22',
      '[mardi en huit] = 2018-10-30',
      'le [vendredi de la semaine prochaine] = 2018-11-02',
    ],
    never: ['Le Journal du dimanche', 'le mercredi noir', 'fermé le lundi'],
    read: readWeekday,
  },
  {
    name: 'sided-weekday',
    starts: ['side'],
    examples: ['le [prochain lundi] = 2018-10-29', 'le [dernier mercredi] = 2018-10-17'],
    never: ['le dernier homme'],
    read: readSidedWeekday,
  },
  {
    name: 'weekday-set',
    starts: ['weekday', 'opens'],
    examples: ['réunis [chaque lundi] = R/P1W', '[tous les mardis] = R/P1W'],
    never: ['tous les ministres'],
    read: readWeekdaySet,
  },
]
