import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairMojibake } from '../../src/input/mojibake.ts'
import { forLines, forTerminal } from '../../src/render/sanitize.ts'
import { evenText } from '../../src/text/even.ts'
import { news, unicode } from '../support/texts.ts'

/** News in pieces, odd characters, and French whose bytes were once read in the wrong encoding. */
const text = fc.oneof(
  news,
  unicode,
  news.map((one) => Buffer.from(one, 'utf8').toString('latin1')),
)

describe('what is cleaned stays as it is when it is cleaned again', () => {
  it.each<[name: string, clean: (text: string) => string]>([
    ['the even text', (one) => evenText(one).text],
    ['letters that were read in a wrong encoding', (one) => repairMojibake(one).text],
    ['text for a terminal', forTerminal],
    ['lines for a terminal', forLines],
  ])('%s', (_, clean) => {
    fc.assert(
      fc.property(text, (one) => {
        const cleaned = clean(one)
        expect(clean(cleaned)).toBe(cleaned)
      }),
      { numRuns: 400 },
    )
  })
})
