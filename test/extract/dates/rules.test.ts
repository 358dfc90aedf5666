import { describe, expect, it } from 'vitest'
import { DATE_RULES } from '../../../src/extract/dates/grammar.ts'
import { calendarDates, parseExample, readDates } from './read.ts'

describe('the rules', () => {
  it('have names of their own, examples and counter-examples', () => {
    expect(new Set(DATE_RULES.map((r) => r.name)).size).toBe(DATE_RULES.length)
    for (const rule of DATE_RULES) {
      expect(rule.examples.length, rule.name).toBeGreaterThan(0)
      expect(rule.never.length, rule.name).toBeGreaterThan(0)
    }
  })

  it.each(DATE_RULES.flatMap((rule) => rule.examples.map((e) => [rule.name, e])))(
    '%s reads %s',
    (_, example) => {
      const { text, span, value } = parseExample(example)
      const { dates } = readDates(text)
      expect(dates.map((d) => `${d.text} = ${d.value} (${d.rule})`)).toContainEqual(
        expect.stringContaining(`${span} = ${value} (`),
      )
    },
  )

  it.each(DATE_RULES.flatMap((rule) => rule.never.map((text) => [rule.name, text])))(
    '%s finds no date in %s',
    (_, text) => {
      expect(calendarDates(text)).toEqual([])
    },
  )
})
