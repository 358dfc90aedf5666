import * as z from 'zod/mini'
import { partyName } from '../../src/eval/names.ts'
import type { Brief } from '../../src/schema/brief.ts'
import { QuoteSchema } from '../../src/schema/events.ts'
import { CASE, testCases } from '../support/cases.ts'

type Quote = Brief['quotes'][number]

/** A name, several of which each is right, or nobody that the article names. */
const NamesSchema = z._default(z.nullable(z.union([z.string(), z.array(z.string())])), null)

/** A quote as a case gives it. The optional keys are looked at only where they are written. */
const ExpectedSchema = z.strictObject({
  kind: QuoteSchema.shape.kind,
  spans: z.array(z.string()).check(z.minLength(1)),
  speaker: NamesSchema,
  source: NamesSchema,
  /** Words of a speaker without a name. */
  unnamed: z.optional(z.string()),
  cue: z.optional(z.string()),
  addressee: z.optional(z.nullable(z.string())),
  negated: z.optional(z.boolean()),
  /** May be found or not: annotators need not give it. */
  optional: z.optional(z.literal(true)),
})

type Expected = z.infer<typeof ExpectedSchema>

const QuoteCaseSchema = z.strictObject({ ...CASE, quotes: z.array(ExpectedSchema) })

for (const table of ['quotes', 'quotes-reports', 'quotes-clauses', 'quotes-dispatches', 'speakers'])
  testCases(table, QuoteCaseSchema, (brief, { text, quotes: expected }) => ({
    found: brief.quotes
      .map((quote) => ({ quote, same: expected.find((one) => isAbout(quote, one)) }))
      .filter(({ same }) => !same?.optional)
      .map(({ quote, same }) => toldFound(quote, same)),
    expected: expected.filter((one) => isIn(text, one) && !one.optional).map(toldExpected),
  }))

function isIn(text: string, { spans }: Expected): true {
  const missing = spans.find((span) => !text.includes(span))
  if (missing !== undefined) throw new Error(`the text of the case has no "${missing}"`)
  return true
}

const words = (spans: readonly string[]) => spans.map((span) => span.replace(/[.,]$/, '')).join(' […] ')

function isAbout(quote: Quote, { spans }: Expected): boolean {
  return quote.spans.some(({ text }) => spans.some((span) => text.includes(span) || span.includes(text)))
}

const line = (kind: string, spans: readonly string[], keys: Record<string, string>) =>
  [kind, words(spans), ...Object.entries(keys).map(([key, value]) => `${key}: ${value}`)].join(' | ')

function toldExpected({ kind, spans, optional: _, ...keys }: Expected): string {
  const told = Object.entries(keys).map(([key, value]) => [key, [value ?? 'none'].flat().join(' or ')])
  return line(kind, spans, Object.fromEntries(told))
}

/** Where one of several right answers is found, the line gives them all, as that of the case does. */
function toldFound(quote: Quote, same: Expected | undefined): string {
  const { speaker, source, unnamed, cue, addressee, negated } = same ?? { speaker: null, source: null }
  const named = quote.speaker?.ref == null && speaker === null ? null : quote.speaker
  return line(
    quote.kind,
    quote.spans.map(({ text }) => text),
    {
      speaker: choice(named?.name, speaker),
      source: choice(quote.source?.name, source),
      ...(unnamed && { unnamed: part(quote.speaker?.name, unnamed) }),
      ...(cue && { cue: part(quote.cue?.text, cue) }),
      ...(addressee !== undefined && { addressee: choice(quote.addressee?.name, addressee) }),
      ...(negated !== undefined && { negated: String(quote.negated) }),
    },
  )
}

function choice(name: string | undefined, right: string | string[] | null): string {
  const names = [right ?? []].flat()
  const isRight = name !== undefined && names.some((one) => partyName(one) === partyName(name))
  return isRight ? names.join(' or ') : (name ?? 'none')
}

/** More words around the expected ones are as right, and so are fewer. */
function part(found: string | undefined, expected: string): string {
  const isPart = found !== undefined && (found.includes(expected) || expected.includes(found))
  return isPart ? expected : (found ?? 'none')
}
