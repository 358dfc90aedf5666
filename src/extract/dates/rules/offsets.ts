import { UNIT_DURATIONS, type Unit } from '../../../lexicon/time-units.ts'
import type { Expression, Parsed, Quantity } from '../expression.ts'
import type { Reader } from '../reader.ts'
import type { DateRule } from './rule.ts'

type ReadDate = (r: Reader, i: number) => Parsed | null

const APPROXIMATE: ReadonlySet<string> = new Set(
  'environ près quelque quelques plus moins presque bientôt autour vers approximativement'.split(' '),
)

/** Past "environ", "près de", "plus de", "maintenant", "déjà", "à peine", "tout juste". */
function skipAdverbs(r: Reader, i: number): { at: number; approximate: boolean } {
  let at = i
  let approximate = false
  for (let k = 0; k < 3; k++) {
    const w = r.word(at)
    if (APPROXIMATE.has(w)) {
      approximate = true
      at += r.word(at + 1) === 'de' || r.word(at + 1) === "d'" ? 2 : 1
    } else if (/^(?:maintenant|déjà|exactement|juste|précisément|seulement)$/.test(w)) at++
    else if (r.are(at, 'à', 'peine') || r.are(at, 'tout', 'juste')) at += 2
    else if (r.are(at, 'un', 'peu', 'plus', "d'")) {
      at += 4
      approximate = true
    } else if (r.are(at, 'un', 'peu', 'plus', 'de')) {
      at += 4
      approximate = true
    } else break
  }
  return { at, approximate }
}

const isClock = (steps: readonly Quantity[]): boolean =>
  steps.some((s) => s.unit === 'hour' || s.unit === 'minute' || s.unit === 'second')

function offset(
  r: Reader,
  i: number,
  steps: readonly Quantity[],
  sign: 1 | -1,
  from: 'now' | 'anchor' | Expression,
  approximate: boolean,
  end: number,
  rule: string,
): Parsed {
  void r
  const expression: Expression = { kind: 'offset', steps, sign, from, approximate }
  return {
    expression: isClock(steps) ? { kind: 'time', clock: null, day: expression } : expression,
    start: i,
    end,
    rule,
  }
}

/** "il y a trois ans", "il y a environ un mois", "voici deux ans", "voilà dix jours". */
function readAgo(r: Reader, i: number): Parsed | null {
  let at: number
  const w = r.word(i)
  if (w === 'il' && r.are(i + 1, 'y', 'a')) at = i + 3
  else if (w === 'il' && r.word(i + 1) === 'ya') at = i + 2
  else if (w === 'voici' || w === 'voilà') at = i + 1
  else return null
  const adverbs = skipAdverbs(r, at)
  const read = r.quantities(adverbs.at)
  if (!read) return null
  // "il y a trois jours de congé", "voici deux mois que": a length of time.
  const next = r.word(read.end)
  if (w !== 'il' && (next === 'que' || next === "qu'")) return null
  if ((next === 'de' || next === "d'") && r.word(read.end + 1) !== 'cela' && r.word(read.end + 1) !== 'ça')
    return null
  const approximate = adverbs.approximate || read.vague
  return offset(r, i, read.steps, -1, 'now', approximate, read.end, 'ago')
}

/** "dans deux jours", "dans un an et demi", "d'ici deux semaines", "d'ici à trois ans". */
export function readAhead(r: Reader, i: number): Parsed | null {
  let at: number
  if (r.word(i) === 'dans') at = i + 1
  else if (r.word(i) === "d'" && r.word(i + 1) === 'ici') {
    at = i + 2
    if (r.word(at) === 'à') at++
  } else return null
  const articles = r.word(at) === 'les' || r.word(at) === 'moins'
  if (articles) at++
  if (articles && r.word(at) === 'de') at++
  const adverbs = skipAdverbs(r, at)
  const read = r.quantities(adverbs.at)
  if (!read) return null
  const next = r.word(read.end)
  if (next === 'de' || next === "d'" || next === 'des') return null
  if (articles && r.word(at - 1) === 'les') return within(r, i, read.steps, read.end)
  return offset(r, i, read.steps, 1, 'now', adverbs.approximate || read.vague, read.end, 'ahead')
}

/** "dans les 24 heures", "dans les dix jours": from now to then; after an event ("qui suivent"), none. */
function within(r: Reader, i: number, steps: readonly Quantity[], end: number): Parsed | null {
  const next = r.word(end)
  if (/^(?:qui|suivant|suivants|après|précédant|précédents)$/.test(next) && !r.are(end, 'qui', 'viennent'))
    return null
  const [step] = steps
  if (!step || steps.length > 1) return null
  const stretch: Expression = { kind: 'stretch', unit: step.unit, count: step.count, side: 'next' }
  return {
    expression: step.unit === 'hour' ? { kind: 'time', clock: null, day: stretch } : stretch,
    start: i,
    end: r.word(next === 'qui' ? end : -1) === 'qui' ? end + 2 : end,
    rule: 'within',
  }
}

/** "trois jours plus tard", "deux ans auparavant", "deux semaines après Noël", "dix jours avant le 5 mai". */
function readLater(r: Reader, i: number, readDate: ReadDate): Parsed | null {
  const adverbs = skipAdverbs(r, i)
  const read = r.quantities(adverbs.at)
  if (!read) return null
  const at = read.end
  const w = r.word(at)
  const approximate = adverbs.approximate || read.vague
  const done = (sign: 1 | -1, from: 'anchor' | Expression, end: number): Parsed =>
    offset(r, i, read.steps, sign, from, approximate, end, 'later')
  if (w === 'plus') {
    const tard = r.word(at + 1)
    return tard === 'tard' || tard === 'tôt' ? done(tard === 'tard' ? 1 : -1, 'anchor', at + 2) : null
  }
  if (w === 'auparavant') return done(-1, 'anchor', at + 1)
  if (w !== 'après' && w !== 'avant') return null
  const sign = w === 'après' ? 1 : -1
  const date = readDate(r, r.skipArticle(at + 1))
  if (date && isDay(date.expression)) return done(sign, date.expression, date.end)
  const next = r.token(at + 1)
  if (!next || next.kind === 'punctuation') return done(sign, 'anchor', at + 1)
  return null
}

const isDay = (e: Expression): boolean =>
  e.kind === 'calendar' || e.kind === 'feast' || e.kind === 'day-offset' || e.kind === 'weekday'

/** ISO 8601 duration of quantities: "un an et demi" is P1Y6M. */
export function isoDuration(steps: readonly Quantity[]): string {
  const totals = new Map<string, number>()
  for (const { unit, count } of steps) {
    const [factor, designator] = UNIT_DURATIONS[unit]
    totals.set(designator, (totals.get(designator) ?? 0) + factor * count)
  }
  const part = (keys: readonly string[]): string =>
    keys.map((k) => (totals.has(k) ? `${totals.get(k)}${k.at(-1)}` : '')).join('')
  // Weeks stand alone in ISO 8601: beside other units they become days.
  if (totals.has('W') && totals.size > 1) {
    totals.set('D', (totals.get('D') ?? 0) + 7 * totals.get('W')!)
    totals.delete('W')
  }
  const time = part(['TH', 'TM', 'TS'])
  return `P${part(['Y', 'M', 'W', 'D'])}${time ? `T${time}` : ''}`
}

/** "deux jours", "une quinzaine de jours", "six mois": a length of time. */
function readDuration(r: Reader, i: number): Parsed | null {
  const read = r.quantities(i)
  if (!read) return null
  if (/^(?:âgée?s?)$/.test(r.word(i - 2)) && r.word(i - 1) === 'de') return null
  // "le 2 mois" and "an 2000": the number belongs elsewhere.
  return {
    expression: { kind: 'duration', value: isoDuration(read.steps) },
    start: i,
    end: read.end,
    rule: 'duration',
  }
}

const SETS: Readonly<Partial<Record<Unit, string>>> = {
  day: 'R/P1D',
  weekend: 'R/P1W',
  week: 'R/P1W',
  month: 'R/P1M',
  quarter: 'R/P3M',
  semester: 'R/P6M',
  year: 'R/P1Y',
  hour: 'R/PT1H',
  minute: 'R/PT1M',
}

/** "chaque année", "tous les deux ans", "toutes les semaines", "chaque été": sets. */
function readSet(r: Reader, i: number): Parsed | null {
  const set = (value: string, end: number): Parsed => ({
    expression: { kind: 'set', value },
    start: i,
    end,
    rule: 'set',
  })
  if (r.word(i) === 'chaque') {
    const look = r.look(i + 1)
    if (look.season !== undefined || (look.month !== undefined && !look.short)) return set('R/P1Y', i + 2)
    if (look.dayPart) return set('R/P1D', i + 2)
    const value = look.unit ? SETS[look.unit] : undefined
    return value ? set(value, i + 2) : null
  }
  if (!/^tou(?:s|tes)$/.test(r.word(i)) || r.word(i + 1) !== 'les') return null
  const read = r.quantities(i + 2)
  if (read) return set(`R/${isoDuration(read.steps)}`, read.end)
  const { unit, dayPart } = r.look(i + 2)
  if (dayPart) return set('R/P1D', i + 3)
  const value = unit ? SETS[unit] : undefined
  return value ? set(value, i + 3) : null
}

export function offsetRules(readDate: ReadDate): readonly DateRule[] {
  return [
    {
      name: 'ago',
      starts: ['opens'],
      examples: [
        '[il y a trois ans] = 2015',
        '[il y a environ un mois] = 2018-09~',
        '[Il y a dix jours] = 2018-10-13',
        'lancé [voici deux mois] = 2018-08',
      ],
      never: ['il y a deux candidats', 'il y a trois jours de congé', "voilà deux mois qu'il attend"],
      read: readAgo,
    },
    {
      name: 'ahead',
      starts: ['opens'],
      examples: [
        'il partira [dans deux jours] = 2018-10-25',
        '[dans un an et demi] = 2020-04',
        "[d'ici trois ans] = 2021",
        '[dans une quinzaine de jours] = 2018-11-07~',
      ],
      never: ['dans deux pays', 'dans trois jours de négociations'],
      read: readAhead,
    },
    {
      name: 'later',
      starts: ['figure', 'number', 'opens'],
      examples: [
        'Signé le 3 mai 2015, ratifié [deux jours plus tard] = 2015-05-05',
        'Signé en 1990, ratifié [deux ans après] = 1992',
        '[deux jours avant Noël] = 2018-12-23',
      ],
      never: ['trois jours après les attentats', 'deux minutes plus haut'],
      read: (r, i) => readLater(r, i, readDate),
    },
    {
      name: 'set',
      starts: ['opens'],
      examples: ['[chaque année] = R/P1Y', '[tous les deux ans] = R/P2Y'],
      never: ['tous les ministres'],
      read: readSet,
    },
    {
      name: 'duration',
      starts: ['figure', 'number'],
      examples: ['pendant [deux jours] = P2D', 'en [six mois] = P6M', '[un an et demi] = P1Y6M'],
      never: ['deux trois minutes', 'âgé de 40 ans'],
      read: readDuration,
    },
  ]
}
