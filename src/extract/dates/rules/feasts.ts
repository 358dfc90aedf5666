import { FEAST_CARRIERS } from '../../../lexicon/feasts.ts'
import { SEASON_NAME_ADJECTIVES } from '../../../lexicon/seasons.ts'
import type { Parsed } from '../expression.ts'
import type { Reader } from '../reader.ts'
import { nothingCounted } from './context.ts'
import type { DateRule } from './rule.ts'

/** The year or "dernier", "prochain" after a feast or season: "Noël 2015", "l'été dernier", "l'automne de 1989". */
function tail(r: Reader, at: number): { year?: number; side?: 'last' | 'next'; end: number } {
  const year = r.year(at)
  if (year && nothingCounted(r, year.end)) return { year: year.n, end: year.end }
  if (r.word(at) === 'de') {
    const later = r.year(at + 1)
    if (later && nothingCounted(r, later.end)) return { year: later.n, end: later.end }
  }
  const { side } = r.look(at)
  return side === 'last' || side === 'next' ? { side, end: at + 1 } : { end: at }
}

function matches(r: Reader, at: number, words: readonly string[]): number {
  let i = at
  for (const word of words) {
    if (r.word(i) === '-' && r.joined(i)) i++
    if (r.word(i) !== word) return -1
    i++
  }
  return i
}

function readFeast(r: Reader, i: number): Parsed | null {
  for (const [words, feast] of r.look(i).feasts ?? []) {
    const end = matches(r, i, words)
    if (end < 0) continue
    if (words.length === 1 && !feastStands(r, i)) return null
    const { end: last, ...rest } = tail(r, end)
    return { expression: { kind: 'feast', feast, ...rest }, start: i, end: last, rule: 'feast' }
  }
  return null
}

/** "à Noël", "avant la Toussaint"; neither "Noël Dubreuil" nor "les vacances de Noël" nor "l'île de Pâques". */
function feastStands(r: Reader, i: number): boolean {
  const next = r.token(i + 1)
  if (next?.kind === 'word' && next.shape === 'Title' && r.joined(i + 1) === false) return false
  if (
    r.token(i)!.shape === 'lower' &&
    /^(?:réveillon|rameaux|halloween)$/.test(r.word(i)) === false &&
    r.word(i) === 'ascension'
  )
    return false
  const before = r.word(i - 1)
  const of =
    before === 'de' || before === "d'" || before === 'du' || (before === 'la' && r.word(i - 2) === 'de')
  const noun = r.word(before === 'la' ? i - 3 : i - 2)
  if (of) return FEAST_CARRIERS.has(noun)
  const previous = r.token(i - 1)
  if (previous?.shape === 'Title' && i - 1 > r.first) return false
  return (
    before === '' ||
    /^(?:à|a|avant|après|dès|depuis|pour|vers|le|la|l'|les|au|et|ou|ce|ici|en|jusqu'|entre|,|\()$/.test(
      before,
    )
  )
}

/** "le printemps", "à l'automne 2023", "cet été", "l'hiver dernier". */
function readSeason(r: Reader, i: number): Parsed | null {
  const demonstrative = /^cet?$/.test(r.word(i))
  const at = demonstrative ? i + 1 : i
  const { season } = r.look(at)
  if (season === undefined) return null
  const next = r.token(at + 1)
  if (SEASON_NAME_ADJECTIVES.has(r.word(at + 1))) return null
  if (r.token(at)!.shape === 'Title' && at > r.first && (next?.kind === 'word' || r.word(at - 1) !== "l'"))
    return null
  const { end, ...rest } = tail(r, at + 1)
  const stated = rest.year !== undefined || rest.side !== undefined
  if (!demonstrative && !stated && !seasonStands(r, at)) return null
  if (rest.year !== undefined) {
    const to = r.isHyphen(end) && r.joined(end) ? r.digits(end + 1, 4) : null
    if (to === rest.year + 1 || (to !== null && to === (rest.year + 1) % 100))
      return {
        expression: { kind: 'season', season, year: rest.year },
        start: i,
        end: end + 2,
        rule: 'season',
      }
  }
  return {
    expression: { kind: 'season', season, ...(demonstrative && !stated ? { side: 'this' } : {}), ...rest },
    start: i,
    end,
    rule: 'season',
  }
}

/** "à l'automne", "au printemps": where a time may stand, and no complement makes a name or a habit of it. */
function seasonStands(r: Reader, at: number): boolean {
  const before = r.word(at - 1)
  if (r.afterOf(at + 1) > 0) return false
  if (before === 'au' || before === 'début' || before === 'fin' || before === 'ce') return true
  const lead = r.word(at - 2)
  if (before !== "l'" && before !== 'le' && before !== 'du') return false
  const cue = before === 'du' ? lead : lead === 'de' ? r.word(at - 3) : lead
  // "du printemps à l'automne"
  const ranged = r.word(at + 1) === 'à' || r.word(at + 1) === 'au'
  if (ranged && (r.look(at + 2).season ?? r.look(at + 3).season) !== undefined) return true
  if (before === 'du' || lead === 'de')
    return /^(?:fin|début|milieu|partir|cours|courant|compter|lors)$/.test(cue)
  return /^(?:à|a|dès|avant|après|depuis|pendant|durant|pour|vers|jusqu'à|ici)$/.test(cue)
}

export const FEAST_RULES: readonly DateRule[] = [
  {
    name: 'feast',
    starts: ['feasts'],
    examples: [
      'avant [Noël] = 2018-12-25',
      'à [Pâques 2016] = 2016-03-27',
      'le [lundi de Pentecôte 2019] = 2019-06-10',
      "pour l'[Aïd el-Fitr 2019] = 2019-06-04",
      'à la [Toussaint] = 2018-11-01',
    ],
    never: ['les vacances de Noël', "l'île de Pâques", 'Noël Dubreuil a souri'],
    read: readFeast,
  },
  {
    name: 'season',
    starts: ['season', 'opens'],
    examples: [
      "à l'[automne 2023] = 2023-23",
      '[cet été] = 2018-22',
      'au [printemps dernier] = 2018-21',
      "à l'[hiver prochain] = 2018-24",
    ],
    never: ['il a été reçu', 'le Printemps arabe', "les Jeux d'été", 'le printemps érable'],
    read: readSeason,
  },
]
