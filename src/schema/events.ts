import * as z from 'zod/mini'
import { Day, idOf, Name, ReferenceSchema, Rule, SpanSchema } from './common.ts'

const DateComponent = z.enum(['year', 'month', 'day', 'weekday', 'season', 'quarter', 'feast'])

export const DateSchema = z.object({
  id: idOf('date'),
  ...SpanSchema.shape,
  type: z.enum(['date', 'interval', 'time', 'duration', 'set']),
  /** EDTF; an ISO 8601 duration or date-time for the other types. */
  value: z.nullable(z.string()),
  earliest: z.nullable(Day),
  latest: z.nullable(Day),
  /** What of the value the expression itself states, and what was inferred, and from where. */
  stated: z.array(DateComponent),
  inferred: z.array(z.object({ component: DateComponent, from: z.enum(['document', 'text']) })),
  rule: Rule,
})

const ParticipantSchema = z.extend(ReferenceSchema, {
  role: z.nullable(z.enum(['host', 'guest', 'mediator'])),
})

export const MeetingSchema = z.object({
  id: idOf('meeting'),
  kind: z.enum(['talks', 'summit', 'visit', 'call', 'correspondence', 'conference', 'ceremony']),
  status: z.enum(['held', 'ongoing', 'planned', 'proposed', 'postponed', 'cancelled', 'denied']),
  participants: z.array(ParticipantSchema),
  parties: z.array(Name),
  place: z.nullable(ReferenceSchema),
  date: z.nullable(z.object({ ref: z.nullable(z.string()), value: Name })),
  topics: z.array(SpanSchema),
  outcome: z.nullable(SpanSchema),
  trigger: SpanSchema,
  evidence: SpanSchema,
  mentions: z.array(SpanSchema),
  source: z.nullable(ReferenceSchema),
  rule: Rule,
})

export const QuoteSchema = z.object({
  id: idOf('quote'),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  text: z.string().check(z.minLength(1)),
  spans: z.array(SpanSchema).check(z.minLength(1)),
  speaker: z.nullable(ReferenceSchema),
  addressee: z.nullable(ReferenceSchema),
  cue: z.nullable(SpanSchema),
  source: z.nullable(ReferenceSchema),
  negated: z.boolean(),
  evidence: SpanSchema,
  rule: Rule,
})
