import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GroupedTable, groupedText } from '../../src/lexicon/grouped-table.ts'

const rows = [
  ['le havre', 'FR'],
  ['le mans', 'FR|x'],
  ['lens', 'FR'],
  ['lens nord', 'FR'],
  ['len', ''],
  ["l'aquila", 'IT'],
  ['y', 'FR'],
  ['œdenbourg', 'HU'],
  ['lens', 'never: the first row of a key holds'],
] as const
const table = new GroupedTable([groupedText(rows)])

describe('a grouped table', () => {
  test.each([
    ['le havre', 'FR'],
    ['le mans', 'FR|x'],
    ['len', ''],
    ['lens', 'FR'],
    ["l'aquila", 'IT'],
    ['y', 'FR'],
    ['œdenbourg', 'HU'],
    ['le', undefined],
    ['le hav', undefined],
    ['lensois', undefined],
    ['havre', undefined],
    ['zz', undefined],
    ['', undefined],
  ])('%j → %j', (key, cells) => {
    expect(table.get(key)).toBe(cells)
  })

  test.each([
    ['le', true, true],
    ['le h', false, false],
    ["l'", true, false],
    ['l', false, true],
    ['len', false, true],
    ['lens', true, true],
    ['œden', false, false],
    ['za', false, false],
  ])('%j: goes on %s, first word %s', (start, longer, word) => {
    expect(table.entry(start).goesOn).toBe(longer)
    expect(table.hasFirstWord(start)).toBe(word)
  })

  test('finds every row of any table, whether in one text or cut in groups', () => {
    const key = fc.string({ minLength: 1 }).filter((text) => !/[|\n]/.test(text))
    const cells = fc.string().filter((text) => !text.includes('\n'))
    fc.assert(
      fc.property(fc.dictionary(key, cells, { noNullPrototype: true }), (entries) => {
        const text = groupedText(Object.entries(entries))
        for (const texts of [[text], text.split('\n\n')]) {
          const made = new GroupedTable(texts)
          for (const [name, value] of Object.entries(entries)) expect(made.entry(name).cells).toBe(value)
        }
      }),
    )
  })
})
