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
  const counted = () => inUnit(extract({ id: 'a', text: TEXT }), TEXT, unit)

  it('are stated, with the length', () => {
    expect(counted().document).toMatchObject({ offsets: unit, length: LENGTH[unit] })
  })

  it('cut the same words out of the text', () => {
    const brief = counted()
    const spans = [
      ...brief.people.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
      ...brief.quotes.flatMap(({ spans, evidence }) => [...spans, evidence]),
    ]
    expect(spans.length).toBeGreaterThan(3)
    for (const { start, end, text } of spans) expect(CUT[unit](start, end)).toBe(text)
  })

  it.each([
    ['é', 1, 2],
    ['\u07ff', 1, 2],
    ['\u0800', 1, 3],
    ['ō', 1, 2],
    ['€', 1, 3],
    ['\u007f', 1, 1],
    ['\u0080', 1, 2],
    ['\uffff', 1, 3],
    ['\u{10000}', 1, 4],
    ['a', 1, 1],
  ])('count %j as one character of so many bytes', (before, points, bytes) => {
    const text = `${before} Le ministre Jean Dubois est là.`
    const [person] = inUnit(extract({ id: 'a', text }), text, unit).people
    const units = { utf16: before.length, codepoints: points, bytes }[unit]
    expect(person!.mentions[0]!.start).toBe(units + ' Le ministre '.length)
    expect(person!.mentions[0]!.end).toBe(units + ' Le ministre Jean Dubois'.length)
  })
})
