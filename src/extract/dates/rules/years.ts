import {
  AFTER_YEAR,
  COUNTING_WORDS,
  NUMBERED_NOUNS,
  YEAR_PREPOSITIONS,
  YEARLY_NOUNS,
} from '../../../lexicon/year-contexts.ts'
import type { Parsed } from '../expression.ts'
import type { Reader } from '../reader.ts'
import { eraEnd } from './calendar.ts'
import { nothingCounted } from './context.ts'
import type { DateRule } from './rule.ts'

/** "2013-2014", "1950–1953", "2014-15": years that follow each other. */
export function readYearRange(r: Reader, i: number): Parsed | null {
  const from = r.year(i)
  if (!from || !r.isNumber(i) || !r.isHyphen(i + 1)) return null
  if (r.joined(i + 1) !== r.joined(i + 2) || r.isHyphen(i - 1)) return null
  const to = r.digits(i + 2, 4)
  if (to === null || (r.isHyphen(i + 3) && r.joined(i + 3))) return null
  const joined = r.joined(i + 1)
  const figures = r.word(i + 2).length
  let end = to
  if (figures === 2 && joined) end = Math.floor(from.n / 100) * 100 + to
  else if (figures !== 4) return null
  if (figures === 2 && to <= 12 && end !== from.n + 1) return null
  if (end <= from.n || end - from.n > 150 || end > 2200) return null
  if (!joined && !yearStands(r, i)) return null
  if (!nothingCounted(r, i + 3)) return null
  return {
    expression: {
      kind: 'range',
      from: { kind: 'calendar', year: from.n },
      to: { kind: 'calendar', year: end },
    },
    start: i,
    end: i + 3,
    rule: 'year-range',
  }
}

/** "en 2018-10": year and month as ISO 8601 writes them. */
function readIsoMonth(r: Reader, i: number): Parsed | null {
  const year = r.year(i)
  if (!year || !r.isHyphen(i + 1) || !r.joined(i + 1) || !r.joined(i + 2) || r.word(i + 2).length !== 2)
    return null
  const month = r.digits(i + 2, 2)
  if (!month || month > 12 || r.word(i - 1) !== 'en') return null
  return { expression: { kind: 'calendar', year: year.n, month }, start: i, end: i + 3, rule: 'iso-month' }
}

function readYear(r: Reader, i: number): Parsed | null {
  const year = r.year(i)
  const ancient = year ? -1 : ancientEnd(r, i)
  if (ancient > 0)
    return {
      expression: { kind: 'calendar', year: 1 - r.digits(i, 3)! },
      start: i,
      end: ancient,
      rule: 'year',
    }
  if (!year || !yearStands(r, i)) return null
  const before = eraEnd(r, year.end)
  if (before > 0)
    return { expression: { kind: 'calendar', year: 1 - year.n }, start: i, end: before, rule: 'year' }
  return { expression: { kind: 'calendar', year: year.n }, start: i, end: year.end, rule: 'year' }
}

/** "en ⟦44 av. J.-C.⟧": where a year of fewer figures before our era ends, or -1. */
function ancientEnd(r: Reader, i: number): number {
  const n = r.digits(i, 3)
  return n ? eraEnd(r, i + 1) : -1
}

/** Whether a number of four figures is a year by the words around it. */
export function yearStands(r: Reader, i: number): boolean {
  const n = r.digits(i, 4)
  const words = n === null
  const year = words ? (r.year(i)?.n ?? 0) : n
  if (!words && r.isHyphen(i + 1) && r.joined(i + 1) && r.isNumber(i + 2) && r.joined(i + 2)) return false
  const end = r.year(i)?.end ?? i + 1
  if (!nothingCounted(r, end)) return false
  const before = r.word(i - 1)
  if (YEAR_PREPOSITIONS.has(before)) return true
  if (before === 'de' || before === "d'") return afterOf(r, i, year)
  if (words) return false
  if (year < 1850 || year > 2100) return false
  if (before === '(') return true
  const next = r.token(end)
  const closed = next === undefined || next.kind === 'punctuation' || next.kind === 'quote'
  if (before === '') return next !== undefined && /^(?::|a|est|sera|fut|restera|était)$/.test(next.normal)
  if (before === ',') return r.year(i - 2) !== null ? yearStands(r, i - 2) : closed && isProper(r, i - 2)
  if (before === 'pour') return closed || AFTER_YEAR.has(next.normal)
  if (before === 'et' || before === 'ou' || before === 'à' || before === 'contre')
    return afterOtherYear(r, i, end)
  return afterNoun(r, i, year, closed || AFTER_YEAR.has(next.normal) || next.shape === 'Title')
}

/** "en 2014 et 2015", "par rapport à 2014": a year beside another, or compared with. */
function afterOtherYear(r: Reader, i: number, end: number): boolean {
  const back = r.year(i - 2) ?? (r.word(i - 2) === 'en' ? r.year(i - 3) : null)
  if (back && r.isNumber(i - 2)) return true
  if (r.word(i - 1) !== 'à') return false
  const next = r.token(end)
  return (
    /^(?:rapport|ici|remonter|remonte|remontent|remontait|date|jusqu'|antérieur|antérieure|postérieur)$/.test(
      r.word(i - 2),
    ) &&
    (next === undefined || next.kind !== 'word' || AFTER_YEAR.has(next.normal))
  )
}

/** "l'accord de 2015", "de 2015 à 2018"; not "plus de 2000", "la somme de 1500 euros". */
function afterOf(r: Reader, i: number, year: number): boolean {
  const noun = r.word(i - 2)
  if (
    /^(?:plus|moins|près|autour|total|environ|au-delà|somme|distance|nombre|prix|altitude|vitesse|hauteur)$/.test(
      noun,
    )
  )
    return false
  const next = r.token(i + 1)
  if (next?.kind !== 'word') return true
  if (AFTER_YEAR.has(next.normal) || next.shape !== 'lower') return true
  return year >= 1900 && year <= 2100 && (next.verbs.length > 0 || !/[sx]$/.test(next.normal))
}

/** "Euro 2016", "budget 2017", "l'édition 2014"; no "résolution 1996", "Vision 2030". */
function afterNoun(r: Reader, i: number, year: number, followed: boolean): boolean {
  const noun = r.token(i - 1)
  if (noun?.kind !== 'word' || noun.shape === 'none' || !followed) return false
  if (noun.normal.length < 3 && noun.shape !== 'UPPER') return false
  if (noun.normal === 'horizon') return noun.shape === 'lower'
  if (COUNTING_WORDS.has(noun.normal) || r.look(i - 1).number !== undefined) return false
  let yearly = false
  for (let k = i - 1; k >= i - 7 && k >= r.first; k--) {
    const w = r.word(k)
    if (NUMBERED_NOUNS.has(w) && k >= i - 3) return false
    if (YEARLY_NOUNS.has(w)) yearly = true
    if (r.token(k)!.kind === 'punctuation') break
  }
  return yearly || (year >= 1900 && year <= r.newestYear)
}

function isProper(r: Reader, i: number): boolean {
  const token = r.token(i)
  return token !== undefined && (token.shape === 'Title' || token.shape === 'UPPER')
}

const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  'soixante-dix': 70,
  'quatre-vingt': 80,
  'quatre-vingts': 80,
  'quatre-vingt-dix': 90,
  nonante: 90,
}

/** "années 1990", "années 90", "années trente", "décennie 1990". */
function readDecade(r: Reader, i: number): Parsed | null {
  const w = r.word(i)
  if (w !== 'années' && w !== 'annees' && w !== 'décennie') return null
  const text = r.word(i + 1)
  const figures = r.digits(i + 1, 4)
  let year: number | null = null
  if (figures !== null && figures % 10 === 0) {
    if (text.length === 4 && figures >= 1000 && figures < 2200) year = figures
    else if (text.length === 2) year = figures >= 20 ? 1900 + figures : 2000 + figures
  } else if (TENS[text]) year = 1900 + TENS[text]
  if (year === null || !nothingCounted(r, i + 2)) return null
  const decade = { kind: 'decade', year, short: text.length !== 4 } as const
  const to = r.isHyphen(i + 2) && r.joined(i + 2) ? r.digits(i + 3, 4) : null
  if (to !== null && to % 10 === 0) {
    const second = to >= 1000 ? to : Math.floor(year / 100) * 100 + to
    if (second > year)
      return {
        expression: { kind: 'range', from: decade, to: { kind: 'decade', year: second, short: false } },
        start: i,
        end: i + 4,
        rule: 'decade',
      }
  }
  return { expression: decade, start: i, end: i + 2, rule: 'decade' }
}

/** "XXe siècle", "19e siècle", "dix-neuvième siècle", "XXIe et XXIIe siècles" one by one. */
function readCentury(r: Reader, i: number): Parsed | null {
  const ordinal = r.ordinal(i)
  if (!ordinal || ordinal.n < 1 || ordinal.n > 30) return null
  if (r.unit(ordinal.end) !== 'century') return null
  return { expression: { kind: 'century', n: ordinal.n }, start: i, end: ordinal.end + 1, rule: 'century' }
}

export const YEAR_RULES: readonly DateRule[] = [
  {
    name: 'year-range',
    starts: ['figure'],
    examples: ['la guerre ([1950-1953]) = 1950/1953', 'la saison [2015-2016] = 2015/2016'],
    never: ['le numéro 2013-4567'],
    read: readYearRange,
  },
  {
    name: 'iso-month',
    starts: ['figure'],
    examples: ['en [2018-10] = 2018-10'],
    never: ['le lot 2018-10'],
    read: readIsoMonth,
  },
  {
    name: 'decade',
    starts: ['unit'],
    examples: ['dans les [années 1990] = 199X', 'les [années 60] = 196X', 'les [années trente] = 193X'],
    never: ['les années de guerre', 'des années 1990 soldats'],
    read: readDecade,
  },
  {
    name: 'century',
    starts: ['ordinal', 'figure', 'number', 'roman'],
    examples: ['au [XXe siècle] = 19XX', 'au [19e siècle] = 18XX', 'le [dix-neuvième siècle] = 18XX'],
    never: ['le siècle des Lumières', 'le XXe arrondissement'],
    read: readCentury,
  },
  {
    name: 'year',
    starts: ['figure', 'number'],
    examples: [
      'en [2018] = 2018',
      "l'accord de [2015] = 2015",
      'lancé en [deux mille seize] = 2016',
      "l'an [2000] = 2000",
      'une médaille aux Jeux olympiques [2024] = 2024',
    ],
    never: [
      'la résolution 1996',
      'Horizon 2020',
      'plus de 2000 manifestants',
      'quelque 1950 réfugiés',
      'Boeing 2000',
    ],
    read: readYear,
  },
]
