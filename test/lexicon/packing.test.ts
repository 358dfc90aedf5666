import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonPieces, pack, unpack } from '../../src/lexicon/packing.ts'

const rows = [
  { name: 'Huffington Post', kind: 'media', country: 'US' },
  { name: '"name":"a', kind: 'other', country: null },
  { name: 'Kaaba', kind: 'other', country: 'SA' },
].map((row) => JSON.stringify(row))

describe('packed JSON', () => {
  it('has one character for what stands between two values', () => {
    const pieces = commonPieces(rows)
    expect(pieces).toContain(',"kind":')
    expect(pack(rows[0]!, pieces).length).toBeLessThan(rows[0]!.length / 1.5)
  })

  it('unpacks to what was packed', () => {
    const value = fc.record({ name: fc.string(), kind: fc.string(), more: fc.array(fc.string()) })
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const texts = values.map((one) => JSON.stringify(one))
        const pieces = commonPieces(texts)
        for (const text of [...texts, ...rows]) expect(unpack(pack(text, pieces), pieces)).toBe(text)
      }),
    )
  })
})
