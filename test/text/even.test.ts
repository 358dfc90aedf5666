import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { evenText } from '../../src/text/even.ts'

describe('evenText', () => {
  it.each([
    ['Félix', 'Félix'],
    ['Fe\u0301lix', 'Félix'],
    ['minis\u00adtre', 'ministre'],
    ['Jong\u2011un', 'Jong-un'],
    ['a  dit', 'a dit'],
    ['a\r\nb', 'a\nb'],
    ['a\r\r\nb', 'a\nb'],
    ['a \u00ad b', 'a b'],
    ['e\u00ad\u0301', 'é'],
    ['\n  a  \n', '\n  a  \n'],
    ['a\u00a0: b', 'a\u00a0: b'],
    ['\u0301e', '\u0301e'],
  ])('%j is read as %j', (source, text) => {
    expect(evenText(source).text).toBe(text)
  })

  it('knows where each of its characters stands in the source', () => {
    const piece = fc.constantFrom(
      'e',
      'e\u0301',
      '\u0301',
      '\u00ad',
      '\u2011',
      ' ',
      '  ',
      '\r\n',
      '\n',
      '😀',
      '\ud83d',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const even = evenText(pieces.join(''))
        let last = 0
        for (let i = 0; i < even.text.length; i++) {
          const { start, end } = even.toSource(i, i + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(evenText(even.source.slice(start, end)).text).toContain(even.text.charAt(i).trim())
          expect(end).toBeGreaterThan(start)
          last = start
        }
        expect(last).toBeLessThanOrEqual(even.source.length)
      }),
    )
  })

  it('leaves names clean, and spans as the source has them', () => {
    const text =
      'Le pre\u0301sident Fe\u0301lix Tshise\u00adkedi a rec\u0327u  M. Jong\u2011un a\u0300 Kinshasa.'
    const { people } = extract({ id: 'even', text })
    expect(people.map(({ name }) => name)).toEqual(['Félix Tshisekedi', 'Jong-un'])
    expect(people[0]!.mentions.map((mention) => mention.text)).toEqual(['Fe\u0301lix Tshise\u00adkedi'])
  })
})
