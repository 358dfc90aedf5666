import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { extract } from '../../src/pipeline.ts'
import { PARTS } from '../../src/schema/brief.ts'

const FOLDER = 'fixtures/cases'
const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))

/** Of a sentence, at every third of its words (which third, by its place): what stands before, from, without and twice. */
function piecesOf(text: string, place: number): string[] {
  const starts = [...text.matchAll(/(?<=[\s'’(«"-])(?=\S)/g)].map(({ index }) => index)
  return starts.flatMap((at, k) => {
    const next = starts[k + 1] ?? text.length
    if (k % 3 !== place % 3) return []
    return [
      text.slice(0, at).trimEnd(),
      text.slice(at),
      text.slice(0, at) + text.slice(next),
      text.slice(0, next) + text.slice(at),
    ]
  })
}

/** All {start, end, text} within a value. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  return 'start' in value && 'end' in value && 'text' in value ? [value as never, ...inner] : inner
}

// A rule that looks at the word after, or before, finds none where a text is cut off.
describe('a sentence that is cut off anywhere, or has a word too few or too many', () => {
  it.each(tables)(
    'is read, and its spans are exact: %s',
    (table) => {
      const cases = parse(readFileSync(`${FOLDER}/${table}`, 'utf8')) as { text: string; dct?: string }[]
      for (const [place, { text, dct = null }] of cases.entries()) {
        for (const piece of piecesOf(text, place).filter((one) => one.trim() !== '')) {
          const brief = extract({ id: 'cut', text: piece, created: dct })
          for (const { start, end, text: words } of PARTS.flatMap((part) => spansIn(brief[part]))) {
            expect({ piece, words: piece.slice(start, end) }).toEqual({ piece, words })
          }
        }
      }
    },
    120_000,
  )
})
