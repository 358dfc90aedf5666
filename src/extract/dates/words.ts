import { FEASTS, type FeastDay } from '../../lexicon/feasts.ts'
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../../lexicon/months.ts'
import { COLLECTIVES, cardinals, ORDINALS } from '../../lexicon/numerals.ts'
import { SEASONS } from '../../lexicon/seasons.ts'
import { ANAPHORIC_DAYS, DAY_PARTS, RELATIVE_DAYS, UNIT_WORDS, type Unit } from '../../lexicon/time-units.ts'
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from '../../lexicon/weekdays.ts'

/** What a word may be in a time expression. */
export interface TimeWord {
  month?: number
  /** The month is an abbreviation. */
  short?: boolean
  weekday?: number
  weekdayShort?: boolean
  /** "lundis". */
  plural?: boolean
  unit?: Unit
  season?: number
  number?: number
  ordinal?: number
  collective?: number
  /** Days from today. */
  relative?: number
  /** Days from the day told before. */
  anaphoric?: number
  dayPart?: boolean
  feasts?: readonly (readonly [words: readonly string[], day: FeastDay])[]
  /** The word only opens an expression: "dans", "il", "d'", "ce". */
  opens?: boolean
  /** prochain, dernier … */
  side?: 'last' | 'next' | 'following' | 'preceding'
  part?: boolean
  /** A Roman ordinal may start here. */
  roman?: boolean
}

const OPENERS =
  "il ilya dans d' ce cet cette ces même plus voici voilà chaque tous toutes environ près courant aujourd aujourd' prochains prochaines derniers dernières"
const SIDES: Readonly<Record<string, NonNullable<TimeWord['side']>>> = {
  prochain: 'next',
  prochaine: 'next',
  prochains: 'next',
  prochaines: 'next',
  dernier: 'last',
  dernière: 'last',
  derniere: 'last',
  derniers: 'last',
  dernières: 'last',
  dernieres: 'last',
  passé: 'last',
  passée: 'last',
  passés: 'last',
  passées: 'last',
  écoulé: 'last',
  écoulée: 'last',
  écoulés: 'last',
  écoulées: 'last',
  suivant: 'following',
  suivante: 'following',
  suivants: 'following',
  suivantes: 'following',
  précédent: 'preceding',
  précédente: 'preceding',
  précédents: 'preceding',
  précédentes: 'preceding',
}
const PARTS = 'début debut fin milieu mi courant'

let words: Map<string, TimeWord> | null = null

/** The word's readings in a time expression, by its normal form; undefined for all other words. */
export function timeWords(): ReadonlyMap<string, TimeWord> {
  if (words === null) words = build()
  return words
}

function build(): Map<string, TimeWord> {
  const map = new Map<string, TimeWord>()
  const put = (word: string, reading: TimeWord): void => {
    const known = map.get(word)
    if (known) Object.assign(known, reading)
    else map.set(word, reading)
  }
  const putShort = (word: string, reading: TimeWord): void => {
    put(word, { ...reading })
    put(`${word}.`, { ...reading })
  }
  MONTH_NAMES.forEach((names, m) => {
    for (const name of names) put(name, { month: m + 1 })
  })
  MONTH_ABBREVIATIONS.forEach((names, m) => {
    for (const name of names) putShort(name, { month: m + 1, short: true })
  })
  WEEKDAY_NAMES.forEach((name, d) => {
    put(name, { weekday: d + 1 })
    put(`${name}s`, { weekday: d + 1, plural: true })
  })
  WEEKDAY_ABBREVIATIONS.forEach((names, d) => {
    for (const name of names) putShort(name, { weekday: d + 1, weekdayShort: true })
  })
  for (const [unit, list] of Object.entries(UNIT_WORDS))
    for (const word of list.split(' ')) put(word, { unit: unit as Unit })
  for (const [name, season] of Object.entries(SEASONS)) put(name, { season })
  for (const [word, number] of cardinals()) put(word, { number })
  ORDINALS.forEach((list, n) => {
    for (const word of list) put(word, { ordinal: n + 1 })
  })
  for (const [word, collective] of Object.entries(COLLECTIVES)) put(word, { collective })
  for (const [word, relative] of Object.entries(RELATIVE_DAYS)) put(word, { relative })
  for (const [word, anaphoric] of Object.entries(ANAPHORIC_DAYS)) put(word, { anaphoric })
  for (const word of DAY_PARTS) put(word, { dayPart: true })
  for (const word of OPENERS.split(' ')) put(word, { opens: true })
  for (const [word, side] of Object.entries(SIDES)) put(word, { side })
  for (const word of PARTS.split(' ')) put(word, { part: true })
  for (let n = 1; n <= 30; n++) {
    const digits = toRoman(n)
    for (const suffix of n === 1 ? ['er', 're'] : ['e', 'ème', 'eme'])
      put(digits + suffix, { ordinal: n, roman: true })
    put(digits, { roman: true })
  }
  for (const short of ['t1', 't2', 't3', 't4', 'q1', 'q2', 'q3', 'q4', 's1', 's2'])
    put(short, { roman: true })
  putFeasts(put)
  return map
}

function toRoman(n: number): string {
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
  return 'x'.repeat(Math.floor(n / 10)) + units[n % 10]
}

/** Feasts are found by their first word, the longest names first. */
function putFeasts(put: (word: string, reading: TimeWord) => void): void {
  const byFirst = new Map<string, [readonly string[], FeastDay][]>()
  for (const [names, day] of FEASTS)
    for (const name of names.split('|')) {
      const parts = name.replace(/'/g, "' ").split(' ')
      const list = byFirst.get(parts[0]!) ?? []
      list.push([parts, day])
      byFirst.set(parts[0]!, list)
      // "Saint-Sylvestre", "aïd el-Fitr", "vendredi-saint": hyphenated forms open with a word of their own.
      const hyphenated = parts.length > 1 ? `${parts[0]}-${parts[1]}` : null
      if (hyphenated && !/'/.test(hyphenated)) {
        const joined = byFirst.get(hyphenated) ?? []
        joined.push([[hyphenated, ...parts.slice(2)], day])
        byFirst.set(hyphenated, joined)
        if (parts.length > 2) {
          const whole = parts.join('-')
          byFirst.set(whole, [...(byFirst.get(whole) ?? []), [[whole], day]])
          const tail = `${parts[1]}-${parts[2]}`
          list.push([[parts[0]!, tail, ...parts.slice(3)], day])
        }
      }
    }
  for (const [first, feasts] of byFirst)
    put(first, { feasts: feasts.sort((a, b) => b[0].length - a[0].length) })
}
