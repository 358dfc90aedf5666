import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  daysInMonth,
  easter,
  isCivilDate,
  isoDay,
  mondayOf,
  orthodoxEaster,
  parseIsoDay,
  toCivil,
  toDay,
  weekdayOf,
} from '../../../src/extract/dates/calendar.ts'

describe('calendar arithmetic', () => {
  it('agrees with Date on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
        const date = new Date(day * 86_400_000)
        const civil = toCivil(day)
        expect(civil).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(toDay(civil.year, civil.month, civil.day)).toBe(day)
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  it('counts months over years', () => {
    expect(addMonths(2018, 11, 3)).toEqual({ year: 2019, month: 2 })
    expect(addMonths(2018, 1, -1)).toEqual({ year: 2017, month: 12 })
    expect(addMonths(2018, 1, -25)).toEqual({ year: 2015, month: 12 })
  })

  it('knows leap years', () => {
    expect([1900, 2000, 2016, 2018, null].map((y) => daysInMonth(y, 2))).toEqual([28, 29, 29, 28, 29])
    expect(isCivilDate(2018, 4, 31)).toBe(false)
    expect(isCivilDate(null, 2, 29)).toBe(true)
    expect(isCivilDate(2018, 13, 1)).toBe(false)
  })

  it('finds Easter', () => {
    expect([1961, 2008, 2016, 2018, 2024].map((y) => isoDay(easter(y)))).toEqual([
      '1961-04-02',
      '2008-03-23',
      '2016-03-27',
      '2018-04-01',
      '2024-03-31',
    ])
    expect([2016, 2018, 2024].map((y) => isoDay(orthodoxEaster(y)))).toEqual([
      '2016-05-01',
      '2018-04-08',
      '2024-05-05',
    ])
  })

  it('reads and writes ISO days', () => {
    expect(parseIsoDay('2018-02-30')).toBeNull()
    expect(parseIsoDay(null)).toBeNull()
    expect(isoDay(parseIsoDay('2018-10-23')!)).toBe('2018-10-23')
    expect(isoDay(mondayOf(toDay(2018, 10, 28)))).toBe('2018-10-22')
  })
})
