import { describe, expect, it } from 'vitest'
import { toDay } from '../../../src/extract/dates/calendar.ts'
import type { Side } from '../../../src/extract/dates/expression.ts'
import type { Context, Direction } from '../../../src/extract/dates/resolve/context.ts'
import { daily, monthly, pickYear, yearOfWeekday } from '../../../src/extract/dates/resolve/years.ts'

const at = (day: string | null, direction: Direction, more: Partial<Context> = {}): Context => ({
  now: day === null ? null : toDay(...(day.split('-').map(Number) as [number, number, number])),
  direction,
  weak: false,
  anchor: () => null,
  year: null,
  month: null,
  warn: () => {},
  ...more,
})

describe('the year of a day that is told without one', () => {
  /** Month and day, the day it is told, the direction of its verb, what it says of itself → the year. */
  const CASES: readonly [number, number, string, Direction, number | null, Side?][] = [
    // "il est venu le 5 mai"
    [5, 5, '2018-10-23', 'past', 2018],
    [10, 23, '2018-10-23', 'past', 2018],
    // "il viendra le 5 mai"
    [5, 5, '2018-10-23', 'future', 2019],
    [12, 5, '2018-10-23', 'future', 2018],
    [10, 23, '2018-10-23', 'future', 2018],
    // Most of a year off on the verb's side, and near on the other: the verb is not the one that counts.
    [11, 1, '2018-10-23', 'past', 2018],
    [12, 5, '2018-10-23', 'past', 2018],
    [9, 25, '2018-10-23', 'future', 2018],
    [12, 31, '2018-10-23', 'past', 2017],
    // "expire le 30 juin"; "le 5 octobre marque"
    [6, 30, '2018-12-01', 'present', 2019],
    [10, 5, '2018-10-23', 'present', 2018],
    [11, 30, '2018-10-23', 'present', 2018],
    [8, 30, '2018-10-23', 'present', 2018],
    [8, 30, '2018-10-23', 'near', 2018],
    [12, 1, '2018-10-23', 'near', 2018],
    // Without a verb: the same year, but for some weeks across New Year.
    [12, 5, '2018-10-23', 'none', 2018],
    [1, 5, '2018-10-23', 'none', 2018],
    [12, 28, '2018-01-03', 'none', 2017],
    [11, 1, '2018-01-03', 'none', 2018],
    [1, 5, '2018-12-20', 'none', 2019],
    [3, 5, '2018-12-20', 'none', 2018],
    // "dernier", "prochain", "de cette année", "de l'an dernier", "de l'an prochain"
    [12, 5, '2018-10-23', 'future', 2017, 'last'],
    [10, 23, '2018-10-23', 'none', 2017, 'last'],
    [5, 5, '2018-10-23', 'past', 2019, 'next'],
    [10, 23, '2018-10-23', 'none', 2019, 'next'],
    [5, 5, '2018-10-23', 'future', 2018, 'this'],
    [5, 5, '2018-10-23', 'none', 2017, 'preceding'],
    [5, 5, '2018-10-23', 'none', 2019, 'following'],
    // 29 February: of the years that have one.
    [2, 29, '2018-10-23', 'past', 2016],
    [2, 29, '2018-10-23', 'future', 2020],
    [2, 29, '2018-10-23', 'none', 2020],
    // 31 April: none.
    [4, 31, '2018-10-23', 'past', null],
  ]
  it.each(CASES)('%i/%i told on %s, %s: %i (%s)', (month, day, told, direction, year, side) => {
    expect(pickYear(at(told, direction), daily(month, day), side)).toBe(year)
  })

  it('is the one of its clause where the day it is told is not known, else none', () => {
    expect(pickYear(at(null, 'past', { year: 2015 }), daily(5, 5))).toBe(2015)
    expect(pickYear(at(null, 'past'), daily(5, 5))).toBeNull()
  })
})

describe('the year of a month', () => {
  const CASES: readonly [number, string, Direction, number, boolean?][] = [
    [10, '2018-10-23', 'past', 2018],
    [10, '2018-10-23', 'future', 2018],
    [11, '2018-10-23', 'past', 2017],
    // "les familles séparées en novembre": a participle beside it says little.
    [11, '2018-10-23', 'past', 2018, true],
    [9, '2018-10-23', 'future', 2019],
    [9, '2018-10-23', 'future', 2018, true],
    [9, '2018-10-23', 'present', 2018],
    [12, '2018-10-23', 'present', 2018],
    [9, '2018-10-23', 'due', 2018],
    [1, '2018-12-20', 'none', 2019],
    [2, '2018-12-20', 'none', 2018],
    [12, '2019-01-03', 'none', 2018],
  ]
  it.each(CASES)('%i told on %s, %s: %i (weak: %s)', (month, told, direction, year, weak = false) => {
    expect(pickYear(at(told, direction, { weak }), monthly(month))).toBe(year)
  })
})

describe('the year in which a day falls on a weekday', () => {
  it.each([
    // Tuesday 23 October 2018; Monday 23 October 2017; Wednesday 23 October 2019.
    [2018, 10, 23, 2, 2018],
    [2018, 10, 23, 1, 2017],
    [2018, 10, 23, 3, 2019],
    [2018, 10, 23, 5, null],
    [2019, 2, 29, 6, 2020],
    [2018, 2, 29, 1, null],
  ])('%i-%i-%i on %i: %s', (year, month, day, weekday, found) => {
    expect(yearOfWeekday(year, month, day, weekday)).toBe(found)
  })
})
