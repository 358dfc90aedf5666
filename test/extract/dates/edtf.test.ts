import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { DATE_RULES } from '../../../src/extract/dates/grammar.ts'
import { WEEKDAY_NAMES } from '../../../src/lexicon/weekdays.ts'
import { parseExample, readDates } from './read.ts'

const MONTHS = 'janvier mars avril juin août décembre'.split(' ')
const PHRASES = [
  ...DATE_RULES.flatMap((rule) => rule.examples.map((e) => parseExample(e).text)),
  ...MONTHS.flatMap((m) => [
    `le 3 ${m}`,
    `fin ${m}`,
    `début ${m} ou ${m}`,
    `la première semaine de ${m}`,
    `du 3 au 28 ${m}`,
    `les 3 et 12 ${m}`,
    `depuis le 12 ${m} dernier`,
    `à partir du 5 ${m}`,
  ]),
  ...WEEKDAY_NAMES.flatMap((d) => [
    `${d} dernier`,
    `${d} ou ${d}`,
    `de ${d} à dimanche`,
    `le dernier ${d} de mai`,
  ]),
  ...['printemps', 'été', 'automne', 'hiver'].flatMap((s) => [
    `fin de l’${s} 2016`,
    `l’${s} dernier`,
    `du ${s} à l’automne 2019`,
  ]),
  'fin des années 80, au début du XIXe siècle, en 50 av. J.-C., depuis 1200 av. J.-C., mi-2019, mi-mai',
  'cette année, ce mois-ci, cette semaine ou la semaine prochaine, ces trois prochaines années, le siècle dernier',
  'il y a environ dix ans, dans une quinzaine de jours, il y a un an et demi, d’ici à deux semaines',
]

describe('values', () => {
  it.each(['2018-10-23', '2020-02-29', null])(
    'are EDTF as the edtf package reads it, seen from %s',
    (created) => {
      let seen = 0
      for (const phrase of PHRASES)
        for (const d of readDates(phrase, created).dates) {
          if ((d.type !== 'date' && d.type !== 'interval') || d.value === null) continue
          seen++
          expect(() => edtf(d.value!), `${phrase}: ${d.text} = ${d.value}`).not.toThrow()
          if (d.earliest !== null && d.latest !== null) expect(d.earliest <= d.latest, d.value).toBe(true)
        }
      expect(seen).toBeGreaterThan(60)
    },
  )
})
