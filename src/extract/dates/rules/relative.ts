import type { Expression, Parsed } from '../expression.ts'
import type { Reader } from '../reader.ts'
import type { DateRule } from './rule.ts'

/** "aujourd'hui", "hier", "demain", "après-demain". */
function readRelativeDay(r: Reader, i: number): Parsed | null {
  const days = r.look(i).relative
  if (days === undefined) return readBrokenToday(r, i)
  // "le monde de demain", "d'hier": ages, not days.
  if (
    r.word(i - 1) === 'de' &&
    /^(?:monde|ville|société|générations?|monde|métiers?|défis?|hommes?)$/.test(r.word(i - 2))
  )
    return null
  return { expression: { kind: 'day-offset', days, from: 'now' }, start: i, end: i + 1, rule: 'relative-day' }
}

/** "aujourd' hui", "aujourd＇hui": the word that bad copy breaks at its apostrophe. */
function readBrokenToday(r: Reader, i: number): Parsed | null {
  if (!/^aujourd'?$/.test(r.word(i))) return null
  const hui = r.word(i + 1) === 'hui' ? i + 1 : r.word(i + 2) === 'hui' ? i + 2 : -1
  if (hui < 0) return null
  return {
    expression: { kind: 'day-offset', days: 0, from: 'now' },
    start: i,
    end: hui + 1,
    rule: 'relative-day',
  }
}

/** "la veille", "le surlendemain"; with a date, from that date ("la veille de Noël"); with an event, none. */
export function readAnaphoricDay(
  r: Reader,
  i: number,
  readDate: (r: Reader, i: number) => Parsed | null,
): Parsed | null {
  const days = r.look(i).anaphoric
  if (days === undefined) return null
  const rule = 'anaphoric-day'
  const of = r.afterOf(i + 1)
  if (of > 0) {
    const date = readDate(r, of)
    if (date && isDated(date.expression))
      return {
        expression: { kind: 'day-offset', days, from: date.expression },
        start: i,
        end: date.end,
        rule,
      }
    return null
  }
  // "en veille", "une veille technologique", "des lendemains qui chantent"
  if (!/^(?:la|le|l'|du|au|dès|cette|ce)$/.test(r.word(i - 1))) return null
  return { expression: { kind: 'day-offset', days, from: 'anchor' }, start: i, end: i + 1, rule }
}

const isDated = (e: Expression): boolean => e.kind !== 'duration' && e.kind !== 'set' && e.kind !== 'time'

export function relativeRules(readDate: (r: Reader, i: number) => Parsed | null): readonly DateRule[] {
  return [
    {
      name: 'relative-day',
      starts: ['relative', 'opens'],
      examples: ['a reçu [hier] son homologue = 2018-10-22', '[après-demain] = 2018-10-25'],
      never: ['le monde de demain'],
      read: readRelativeDay,
    },
    {
      name: 'anaphoric-day',
      starts: ['anaphoric'],
      examples: ['la [veille de Noël] = 2018-12-24', 'le [lendemain du 13 février 2017] = 2017-02-14'],
      never: ['à la veille du sommet', "au lendemain de l'attaque", 'une veille technologique'],
      read: (r, i) => readAnaphoricDay(r, i, readDate),
    },
  ]
}
