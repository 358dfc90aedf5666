import { describe, expect, it } from 'vitest'
import { toDay } from '../../../src/extract/dates/calendar.ts'
import {
  approximately,
  bounds,
  dayMoment,
  dayRange,
  grainOf,
  isoBounds,
  type Moment,
  moment,
  range,
  type TimeValue,
  toEdtf,
} from '../../../src/extract/dates/value.ts'

const one = (...members: TimeValue[]): TimeValue => ({ form: 'one', members })
const all = (...members: TimeValue[]): TimeValue => ({ form: 'all', members })
const of = (year: number | null, month?: number, day?: number): Moment => ({
  year,
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
})
const at = (year: number | null, month?: number, day?: number) => moment(of(year, month, day))
const season = (year: number | null, code: number) => moment({ year, season: code })
const scale = (year: number, of: 'decade' | 'century') => moment({ year, scale: of })

/** What is said, its value, its EDTF, its first and last day, its grain. */
type Case = readonly [said: string, TimeValue, edtf: string | null, days: string, grain: string]

const CASES: readonly Case[] = [
  ['le 3 mai 2019', at(2019, 5, 3), '2019-05-03', '2019-05-03 2019-05-03', 'day'],
  ['le 12 octobre 2019', at(2019, 10, 12), '2019-10-12', '2019-10-12 2019-10-12', 'day'],
  ['en mai 2019', at(2019, 5), '2019-05', '2019-05-01 2019-05-31', 'month'],
  ['en février 2020', at(2020, 2), '2020-02', '2020-02-01 2020-02-29', 'month'],
  ['en 2019', at(2019), '2019', '2019-01-01 2019-12-31', 'year'],
  ['en 800', at(800), '0800', '0800-01-01 0800-12-31', 'year'],
  ['en 44 avant notre ère', at(-43), '-0043', '-0043-01-01 -0043-12-31', 'year'],
  ['un 3 mai', at(null, 5, 3), 'XXXX-05-03', '– –', 'day'],
  ['en mai, une année', at(null, 5), 'XXXX-05', '– –', 'month'],
  ['une année', at(null), 'XXXX', '– –', 'year'],
  ['dans les années 1990', scale(1990, 'decade'), '199X', '1990-01-01 1999-12-31', 'decade'],
  ['la décennie de 1994', scale(1994, 'decade'), '199X', '1990-01-01 1999-12-31', 'decade'],
  ['au XXe siècle', scale(1900, 'century'), '19XX', '1900-01-01 1999-12-31', 'century'],
  ['le siècle de 1945', scale(1945, 'century'), '19XX', '1900-01-01 1999-12-31', 'century'],
  ['au printemps 2019', season(2019, 21), '2019-21', '2019-03-01 2019-05-31', 'season'],
  ["à l'été 2019", season(2019, 22), '2019-22', '2019-06-01 2019-08-31', 'season'],
  ["à l'automne 2019", season(2019, 23), '2019-23', '2019-09-01 2019-11-30', 'season'],
  ["à l'hiver 2019", season(2019, 24), '2019-24', '2019-12-01 2020-02-29', 'season'],
  ['au printemps', season(null, 21), null, '– –', 'season'],
  [
    'du 3 au 5 mai',
    range(of(2019, 5, 3), of(2019, 5, 5)),
    '2019-05-03/2019-05-05',
    '2019-05-03 2019-05-05',
    'day',
  ],
  ['depuis mai 2019', range(of(2019, 5), null), '2019-05/..', '2019-05-01 –', 'month'],
  ["jusqu'en mai 2019", range(null, of(2019, 5)), '../2019-05', '– 2019-05-31', 'month'],
  ['sans bornes', range(null, null), '../..', '– –', 'day'],
  ['de 2017 à mai 2019', range(of(2017), of(2019, 5)), '2017/2019-05', '2017-01-01 2019-05-31', 'year'],
  ['de mai à juin, une année', range(of(null, 5), of(null, 6)), 'XXXX-05/XXXX-06', '– –', 'month'],
  [
    "du printemps à l'hiver 2019",
    range({ year: 2019, season: 21 }, { year: 2019, season: 24 }),
    '2019-03/2020-02',
    '2019-03-01 2020-02-29',
    'season',
  ],
  [
    'le 3 ou le 5 mai',
    one(at(2019, 5, 3), at(2019, 5, 5)),
    '[2019-05-03,2019-05-05]',
    '2019-05-03 2019-05-05',
    'day',
  ],
  [
    'les 5 et 3 mai',
    all(at(2019, 5, 5), at(2019, 5, 3)),
    '{2019-05-05,2019-05-03}',
    '2019-05-03 2019-05-05',
    'day',
  ],
  [
    'du 3 au 5 ou le 9 mai',
    one(range(of(2019, 5, 3), of(2019, 5, 5)), at(2019, 5, 9)),
    '[2019-05-03..2019-05-05,2019-05-09]',
    '2019-05-03 2019-05-09',
    'day',
  ],
  ['un printemps ou un été', one(season(null, 21), season(2019, 22)), null, '– –', 'day'],
  [
    'en mai 2019 ou après',
    one(at(2019, 5), range(of(2019, 6), null)),
    '[2019-05,2019-06..]',
    '2019-05-01 –',
    'day',
  ],
]

describe('what an expression comes to on the calendar', () => {
  it.each(CASES)('%s', (_, value, edtf, days, grain) => {
    const { earliest, latest } = isoBounds(value)
    expect([toEdtf(value), `${earliest ?? '–'} ${latest ?? '–'}`, grainOf(value)]).toEqual([
      edtf,
      days,
      grain,
    ])
  })

  it.each<[said: string, TimeValue, edtf: string | null]>([
    ['vers 2019', at(2019), '2019~'],
    ['vers mai 2019', at(2019, 5), '2019-05~'],
    ['vers le 3 mai 2019', at(2019, 5, 3), '2019-05-03~'],
    ['vers mai', at(null, 5), 'XXXX-05'],
    ['vers le printemps 2019', season(2019, 21), '2019-21'],
    ['vers les années 1990', scale(1990, 'decade'), '199X'],
    ['de mai à juin 2019 environ', range(of(2019, 5), of(2019, 6)), '2019-05~/2019-06~'],
    ['depuis mai 2019 environ', range(of(2019, 5), null), '2019-05~/..'],
    ["jusqu'en mai 2019 environ", range(null, of(2019, 5)), '../2019-05~'],
    ['en mai ou juin environ', one(at(2019, 5), at(2019, 6)), '[2019-05~,2019-06~]'],
    ['en mai et juin environ', all(at(2019, 5), at(2019, 6)), '{2019-05~,2019-06~}'],
  ])('about: %s', (_, value, edtf) => {
    expect(toEdtf(approximately(value))).toBe(edtf)
    expect(bounds(approximately(value))).toEqual(bounds(value))
  })

  it('days are moments, and the ends of ranges', () => {
    const [first, last] = [toDay(2020, 2, 28), toDay(2020, 3, 1)]
    expect(dayMoment(first)).toEqual({ year: 2020, month: 2, day: 28 })
    expect(toEdtf(dayRange(first, last))).toBe('2020-02-28/2020-03-01')
    expect(bounds(dayRange(first, last))).toEqual({ first, last })
  })
})
