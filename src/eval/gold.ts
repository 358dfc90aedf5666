import * as z from 'zod/mini'
import { MeetingSchema, QuoteSchema } from '../schema/events.ts'
import { type TextSpan, textSpan } from '../text/span.ts'

/** Where an annotation points: the n-th occurrence of a text (the first if `n` is missing), or offsets. */
const PointerSchema = z.union([
  z.object({ text: z.string(), n: z.optional(z.int().check(z.positive())) }),
  z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.positive()) }),
])

const optional = z.optional(z.boolean())
const Pointers = z.union([PointerSchema, z.array(PointerSchema)])
const Speaker = z.nullable(z.string())

const AnnotationSchema = z.object({
  dct: z.optional(z.nullable(z.string())),
  people: z._default(
    z.array(
      z.object({
        name: z.string(),
        mentions: z.array(z.string()),
        roles: z._default(z.array(z.string()), []),
        country: z._default(z.nullable(z.string()), null),
        optional,
      }),
    ),
    [],
  ),
  dates: z._default(z.array(z.intersection(PointerSchema, z.object({ value: z.string(), optional }))), []),
  meetings: z._default(
    z.array(
      z.object({
        kind: MeetingSchema.shape.kind,
        status: MeetingSchema.shape.status,
        participants: z.array(z.string()),
        parties: z.array(z.string()),
        place: z._default(z.nullable(z.string()), null),
        date: z._default(z.nullable(z.string()), null),
        trigger: Pointers,
        optional,
      }),
    ),
    [],
  ),
  quotes: z._default(
    z.array(
      z.object({
        kind: QuoteSchema.shape.kind,
        spans: z.array(PointerSchema).check(z.minLength(1)),
        speaker: z._default(z.union([Speaker, z.array(Speaker)]), null),
        optional,
      }),
    ),
    [],
  ),
})

type Annotation = z.infer<typeof AnnotationSchema>
type Pointer = z.infer<typeof PointerSchema>

/** What an annotator marked in one article, every pointer found in its text. `optional` items count neither way. */
export interface Gold {
  /** Day of publication. */
  readonly created: string | null
  readonly people: readonly GoldPerson[]
  readonly dates: readonly GoldDate[]
  readonly meetings: readonly GoldMeeting[]
  readonly quotes: readonly GoldQuote[]
}

export type GoldPerson = Annotation['people'][number]
export type GoldDate = TextSpan & { value: string; optional?: boolean | undefined }
export type GoldMeeting = Omit<Annotation['meetings'][number], 'trigger'> & { triggers: readonly TextSpan[] }
export type GoldQuote = Omit<Annotation['quotes'][number], 'spans' | 'speaker'> & {
  spans: readonly TextSpan[]
  /** Each is right; null is nobody that the article names. */
  speakers: readonly (string | null)[]
}

/** An annotation that does not fit its article or the format. */
export class GoldFault extends Error {
  override readonly name = 'GoldFault'
}

/** Reads an annotation (JSON) of a text; throws a GoldFault that names what is wrong in it. */
export function readGold(json: string, text: string): Gold {
  const { dct, people, dates, meetings, quotes } = parse(json)
  const find = (pointer: Pointer) => locate(pointer, text)
  return {
    created: dct ?? null,
    people,
    dates: dates.map(({ value, optional, ...pointer }) => ({ ...find(pointer), value, optional })),
    meetings: meetings.map(({ trigger, ...meeting }) => ({
      ...meeting,
      triggers: [trigger].flat().map(find),
    })),
    quotes: quotes.map(({ spans, speaker, ...quote }) => ({
      ...quote,
      spans: spans.map(find),
      speakers: [speaker].flat(),
    })),
  }
}

function parse(json: string): Annotation {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new GoldFault(`is no JSON (${(cause as Error).message})`, { cause })
  }
  const parsed = z.safeParse(AnnotationSchema, value)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new GoldFault(
    `breaks the format of annotations at ${first!.path.join('.') || 'its top'}: ${first!.message}`,
  )
}

function locate(pointer: Pointer, text: string): TextSpan {
  if ('start' in pointer) {
    if (pointer.end > text.length) throw new GoldFault(`points behind the end of the text: ${pointer.end}`)
    return textSpan(text, pointer.start, pointer.end)
  }
  let start = -1
  for (let n = pointer.n ?? 1; n > 0; n--) {
    start = text.indexOf(pointer.text, start + 1)
    if (start < 0) {
      throw new GoldFault(`marks what the text has not: occurrence ${pointer.n ?? 1} of "${pointer.text}"`)
    }
  }
  return textSpan(text, start, start + pointer.text.length)
}
