import { describe, expect, it } from 'vitest'
import { isDay } from '../../src/input/day.ts'

describe('a day of the calendar', () => {
  it.each(['2018-10-23', '2020-02-29', '2000-02-29', '0099-12-31'])('%s', (day) =>
    expect(isDay(day)).toBe(true),
  )
  it.each([
    '2018-02-30',
    '2019-02-29',
    '1900-02-29',
    '2018-13-01',
    '2018-00-10',
    '2018-1-1',
    '23/10/2018',
    '',
  ])('not %j', (day) => expect(isDay(day)).toBe(false))
})
