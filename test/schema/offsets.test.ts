import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { inUnit, type OffsetUnit } from '../../src/schema/offsets.ts'

const TEXT = '🕊 Le ministre Jean Dubois est arrivé à Tōkyō. « Ça va 🎉 », a déclaré M. Dubois.'

/** Cuts a stretch out of the text by the unit, as a program in another language does. */
const CUT: Record<OffsetUnit, (start: number, end: number) => string> = {
  utf16: (start, end) => TEXT.slice(start, end),
  codepoints: (start, end) => [...TEXT].slice(start, end).join(''),
  bytes: (start, end) => Buffer.from(TEXT).subarray(start, end).toString(),
}
const LENGTH: Record<OffsetUnit, number> = {
  utf16: TEXT.length,
  codepoints: [...TEXT].length,
  bytes: Buffer.byteLength(TEXT),
}

describe.each(['utf16', 'codepoints', 'bytes'] as const)('offsets in %s', (unit) => {
  const brief = inUnit(extract({ id: 'a', text: TEXT }), TEXT, unit)

  it('are stated, with the length', () => {
    expect(brief.document).toMatchObject({ offsets: unit, length: LENGTH[unit] })
  })

  it('cut the same words out of the text', () => {
    const spans = [
      ...brief.people.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
      ...brief.quotes.flatMap(({ spans, evidence }) => [...spans, evidence]),
    ]
    expect(spans.length).toBeGreaterThan(3)
    for (const { start, end, text } of spans) expect(CUT[unit](start, end)).toBe(text)
  })
})
