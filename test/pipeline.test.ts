import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/pipeline.ts'
import { BriefSchema } from '../src/schema/brief.ts'
import { news, unicode } from './support/texts.ts'

const anyText = fc.oneof({ weight: 4, arbitrary: news }, { weight: 1, arbitrary: unicode })

/** Enough to find a token read past the end; `FUZZ_RUNS=20000` digs deeper. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 800)

/** Everything in a value that has a start, an end and a text. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  return 'start' in value && 'text' in value
    ? [value as { start: number; end: number; text: string }, ...inner]
    : inner
}

describe('a brief of any text', () => {
  it('is made without a fault, keeps its schema, and every span of it slices to its text', () => {
    let spans = 0
    fc.assert(
      fc.property(anyText, fc.constantFrom(null, '2018-10-23', '2020-02-29'), (text, created) => {
        const brief = extract({ id: 'any', text, created })
        expect(BriefSchema.safeParse(brief).success).toBe(true)
        expect(brief.document.length).toBe(text.length)
        for (const span of spansIn(brief)) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          spans++
        }
      }),
      { numRuns: RUNS },
    )
    expect(spans).toBeGreaterThan(800)
  })

  it('is the same on every run', () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(extract({ id: 'any', text })).toEqual(extract({ id: 'any', text }))
      }),
      { numRuns: 50 },
    )
  })
})
