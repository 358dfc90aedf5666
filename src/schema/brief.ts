import * as z from 'zod/mini'
import { Day, Offset } from './common.ts'
import { OrganizationSchema, PersonSchema, PlaceSchema } from './entities.ts'
import { DateSchema, MeetingSchema, QuoteSchema } from './events.ts'
import { OFFSET_UNITS } from './offsets.ts'

const DocumentSchema = z.object({
  id: z.string(),
  title: z.nullable(z.string()),
  /** ISO 639-1 of the language that the small words are of; "und" where too few of any stand there. */
  language: z.string().check(z.minLength(2)),
  created: z.nullable(Day),
  createdFrom: z.nullable(z.enum(['option', 'metadata', 'dateline', 'text'])),
  length: z.int().check(z.nonnegative()),
  sentences: z.int().check(z.nonnegative()),
  tokens: z.int().check(z.nonnegative()),
  /** What offsets and lengths count. */
  offsets: z.optional(z.enum(OFFSET_UNITS)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The text that offsets refer to, where it was asked for. */
  text: z.optional(z.string()),
})

const WarningSchema = z.object({
  code: z.string(),
  message: z.string(),
  start: z.optional(Offset),
  end: z.optional(Offset),
})

/** One document's brief: the only definition of what `brief` puts out. Types and the JSON Schema follow from it. */
export const BriefSchema = z.object({
  schemaVersion: z.literal(1),
  document: DocumentSchema,
  people: z.array(PersonSchema),
  organizations: z.array(OrganizationSchema),
  places: z.array(PlaceSchema),
  dates: z.array(DateSchema),
  meetings: z.array(MeetingSchema),
  quotes: z.array(QuoteSchema),
  warnings: z.array(WarningSchema),
})

export type Brief = z.infer<typeof BriefSchema>

/** The lists of facts in a brief, in its order. */
export const PARTS = ['people', 'organizations', 'places', 'dates', 'meetings', 'quotes'] as const

export type Part = (typeof PARTS)[number]
