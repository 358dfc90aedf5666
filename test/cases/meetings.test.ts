import * as z from 'zod/mini'
import { partyName, plainName } from '../../src/eval/names.ts'
import type { Brief } from '../../src/schema/brief.ts'
import { MeetingSchema } from '../../src/schema/events.ts'
import { CASE, testCases } from '../support/cases.ts'

type Meeting = Brief['meetings'][number]

const Names = z.array(z.string())
const Told = z._default(z.nullable(z.string()), null)

/** A meeting as a case gives it. The optional keys are looked at only where they are written. */
const ExpectedSchema = z.strictObject({
  kind: MeetingSchema.shape.kind,
  status: MeetingSchema.shape.status,
  who: Names,
  parties: Names,
  place: Told,
  date: Told,
  trigger: z.optional(z.string()),
  hosts: z.optional(Names),
  mediators: z.optional(Names),
  topics: z.optional(Names),
  outcome: z.optional(z.string()),
  /** May be found or not; the trigger tells which one is meant. */
  optional: z.optional(z.literal(true)),
})

type Expected = z.infer<typeof ExpectedSchema>

const MeetingCaseSchema = z.strictObject({ ...CASE, meetings: z.array(ExpectedSchema) })

for (const table of ['meetings', 'meetings-articles']) {
  testCases(table, MeetingCaseSchema, (brief, { meetings: expected }) => ({
    found: brief.meetings
      .filter((meeting) => !expected.some((one) => one.optional && isTold(meeting, one)))
      .map((meeting) => told(asLikest(meeting, expected))),
    expected: expected.filter(({ optional }) => !optional).map(told),
  }))
}

/** The meeting is of this kind and told by these words; more words around them are as right. */
function isTold(meeting: Meeting, { kind, trigger = '' }: Expected): boolean {
  const texts = [meeting.trigger, ...meeting.mentions].map(({ text }) => text)
  return meeting.kind === kind && texts.some((text) => text.includes(trigger) || trigger.includes(text))
}

/** The meeting in the form of a case, with the optional keys of the expected one that is likest. */
function asLikest(meeting: Meeting, expected: readonly Expected[]): Expected {
  const base: Expected = {
    kind: meeting.kind,
    status: meeting.status,
    who: meeting.participants.map(({ name }) => name),
    parties: meeting.parties,
    place: meeting.place?.name ?? null,
    date: meeting.date?.value ?? null,
  }
  const likest = expected.toSorted((a, b) => likeness(b, base) - likeness(a, base))[0]
  return likest ? { ...base, ...optionalKeys(meeting, likest) } : base
}

function optionalKeys(meeting: Meeting, same: Expected) {
  const { trigger, hosts, mediators, topics, outcome } = same
  const actors = (role: 'host' | 'mediator') =>
    meeting.participants.filter((one) => one.role === role).map(({ name }) => name)
  return {
    ...(trigger && {
      trigger: isTold({ ...meeting, kind: same.kind }, same) ? trigger : meeting.trigger.text,
    }),
    ...(hosts && { hosts: actors('host') }),
    ...(mediators && { mediators: actors('mediator') }),
    ...(topics && {
      topics: meeting.topics.map(({ text }) => topics.find((one) => text.includes(one)) ?? text),
    }),
    ...(outcome && { outcome: meeting.outcome?.text ?? 'none' }),
  }
}

/** The slots of a meeting. Names are compared as the scorer does: without accents, bodies by the first of their names. */
function slots({ kind, status, who, parties, place, date, optional: _, ...keys }: Expected): string[] {
  const list = (names: readonly string[], plain: (name: string) => string) =>
    [...new Set(names.map(plain))].sort().join(', ')
  return [
    `${kind}, ${status}`,
    `who: ${list(who, partyName)}`,
    `parties: ${list(parties, partyName)}`,
    `place: ${plainName(place ?? 'none')}`,
    `date: ${date ?? 'none'}`,
    ...Object.entries(keys).map(([key, value]) => `${key}: ${list([value ?? []].flat(), partyName)}`),
  ]
}

const told = (one: Expected): string => slots(one).join(' | ')

const likeness = (a: Expected, b: Expected): number =>
  slots(a).filter((slot) => slots(b).includes(slot)).length
