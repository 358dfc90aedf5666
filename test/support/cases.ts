import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { isMap, isSeq, parse, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { extract } from '../../src/pipeline.ts'
import type { Brief } from '../../src/schema/brief.ts'

/** What every case has: fixtures/cases/README.md says how the tables are written. */
export const CASE = {
  phenomenon: z.string().check(z.minLength(3)),
  text: z.string().check(z.minLength(3)),
  /** Day of publication. */
  dct: z._default(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), null),
  /** Right by the guidelines, and not reached yet. */
  pending: z.optional(z.literal(true)),
}

interface Case {
  readonly phenomenon: string
  readonly text: string
  readonly dct: string | null
  readonly pending?: true | undefined
}

/** The facts as they were found and as they must be, a line each; their order tells nothing. */
interface Views {
  readonly found: readonly string[]
  readonly expected: readonly string[]
}

/** `pending`: only the pending cases, each failing with what it finds. `settle`: unmarks those that hold by now. */
const MODE = process.env.MODE

/**
 * Tests all cases of fixtures/cases/TABLE.yaml. A pending case may fail; one that holds is told of and fails nothing.
 */
export function testCases<C extends Case>(
  table: string,
  schema: z.ZodMiniType<C>,
  view: (brief: Brief, one: C) => Views,
): void {
  const path = `fixtures/cases/${table}.yaml`
  const cases = readCases(path, schema)
  const holding: C[] = []
  const views = (one: C): Views => {
    const { found, expected } = view(extract({ id: table, text: one.text, created: one.dct }), one)
    return { found: found.toSorted(), expected: expected.toSorted() }
  }

  describe(path, () => {
    const chosen = MODE === 'pending' ? cases.filter(({ pending }) => pending) : cases
    it.each(chosen.map((one) => [`${one.phenomenon}: ${one.text}`, one] as const))('%s', (_, one) => {
      const { found, expected } = views(one)
      if (!one.pending || MODE === 'pending') return expect(found).toEqual(expected)
      if (found.join('\n') === expected.join('\n')) holding.push(one)
    })

    it('no sentence stands twice', () => {
      expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length)
    })
  })

  afterAll(() => {
    if (MODE === 'settle') return settle(path, new Set(holding.map(({ text }) => text)))
    const pending = cases.filter((one) => one.pending).length
    console.info(`${path}: ${cases.length - pending} cases, ${pending} more pending`)
    if (holding.length > 0) {
      const list = holding.map(({ phenomenon }) => `  ${phenomenon}`).join('\n')
      console.warn(`${path}: ${holding.length} pending cases hold (npm run cases:settle):\n${list}`)
    }
  })
}

function readCases<C>(path: string, schema: z.ZodMiniType<C>): C[] {
  const parsed = z.safeParse(z.array(schema), parse(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.data
  throw new Error(`${path} is not as README.md beside it says: ${z.prettifyError(parsed.error)}`)
}

/** Takes the line "pending: true" out of the cases of these texts; all else stays as it was written. */
function settle(path: string, texts: ReadonlySet<string>): void {
  let source = readFileSync(path, 'utf8')
  const { contents } = parseDocument(source)
  if (!isSeq(contents)) return
  for (const item of contents.items.toReversed()) {
    if (!isMap(item) || !texts.has(String(item.get('text')))) continue
    const [start, end] = item.range!
    source =
      source.slice(0, start) + source.slice(start, end).replace(/^ *pending: true\n/m, '') + source.slice(end)
  }
  writeFileSync(path, source)
}
