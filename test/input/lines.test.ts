import { describe, expect, it } from 'vitest'
import { InputFault } from '../../src/input/article.ts'
import { LIMITS } from '../../src/input/limits.ts'
import { parseLines } from '../../src/input/lines.ts'
import { FIELD_NAMES } from '../../src/input/records.ts'

const OPTIONS = { fields: FIELD_NAMES, limits: { ...LIMITS, maxBytes: 40 } }

async function parse(bytes: Uint8Array, size: number) {
  async function* chunks() {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
  }
  const found = []
  for await (const article of parseLines('in', chunks(), OPTIONS)) {
    found.push(
      article instanceof InputFault ? article.message.split(';')[0] : `${article.id} ${article.text}`,
    )
  }
  return found
}

describe('lines of ndjson', () => {
  const bytes = Buffer.from(
    '{"id":1,"text":"été à Orléans"}\r\n\n{"text":"漢字"}\nx\n{"id":"z","text":"fin"}',
  )

  it.each([1, 2, 3, 7, 1000])('are the same in chunks of %i bytes', async (size) => {
    expect(await parse(bytes, size)).toEqual([
      '1 été à Orléans',
      'in:3 漢字',
      'in:4: this line is no JSON',
      'z fin',
    ])
  })

  it.each([1, 7, 1000])('that are too long are left out, in chunks of %i bytes', async (size) => {
    const long = Buffer.from(`{"text":"a"}\n${'x'.repeat(41)}\n{"text":"b"}\n${'x'.repeat(99)}`)
    expect(await parse(long, size)).toEqual([
      'in:1 a',
      'in:2: is larger than 40 bytes',
      'in:3 b',
      'in:4: is larger than 40 bytes',
    ])
  })

  it('of an empty input are a fault', async () => {
    expect(await parse(Buffer.from(''), 10)).toEqual(['in: the input is empty'])
  })
})
