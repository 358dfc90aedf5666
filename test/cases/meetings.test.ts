import * as z from 'zod/mini'
import { partyName, plainName } from '../../src/eval/names.ts'
import type { Brief } from '../../src/schema/brief.ts'
import { MeetingSchema } from '../../src/schema/events.ts'
import { CASE, testCases } from '../support/cases.ts'

type Meeting = Brief['meetings'][number]

const Names = z.array(z.string())
const Told = z._default(z.nullable(z.string()), null)
/** A name, or several of which each is right. */
const Place = z._default(z.nullable(z.union([z.string(), Names])), null)

/** A meeting as a case gives it. The optional keys are looked at only where they are written. */
const ExpectedSchema = z.strictObject({
  kind: MeetingSchema.shape.kind,
  status: MeetingSchema.shape.status,
  who: Names,
  parties: Names,
  place: Place,
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

for (const table of [
  'meetings',
  'meetings-articles',
  'meetings-constructions',
  'meetings-slots',
  'meetings-dispatches',
  'meetings-speakers',
  'meetings-agencies',
  'meetings-recall',
  'meetings-occasions',
  'meetings-partners',
]) {
  testCases(table, MeetingCaseSchema, (brief, { meetings: expected }) => ({
    found: brief.meetings
      .filter((meeting) => !expected.some((one) => isExcused(meeting, one)))
      .map((meeting) => told(asLikest(meeting, expected))),
    expected: expected.filter(({ optional }) => !optional).map(told),
  }))
}

/** More words around the given ones are as right, and so are fewer. */
const isPart = (found: string, given: string) => found.includes(given) || given.includes(found)

const isToldBy = ({ trigger, mentions }: Meeting, words: string) =>
  [trigger, ...mentions].some(({ text }) => isPart(text, words))

const isExcused = (meeting: Meeting, { optional, kind, trigger = '' }: Expected) =>
  optional && meeting.kind === kind && isToldBy(meeting, trigger)

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
  if (!likest) return base
  const isRightPlace = [likest.place ?? []].flat().some((name) => samePlace(name, base.place))
  return { ...base, ...(isRightPlace && { place: likest.place }), ...optionalKeys(meeting, likest) }
}

const samePlace = (a: string, b: Expected['place']) => typeof b === 'string' && plainName(a) === plainName(b)

function optionalKeys(meeting: Meeting, { trigger, hosts, mediators, topics, outcome }: Expected) {
  const actors = (role: 'host' | 'mediator') =>
    meeting.participants.filter((one) => one.role === role).map(({ name }) => name)
  return {
    ...(trigger && { trigger: isToldBy(meeting, trigger) ? trigger : meeting.trigger.text }),
    ...(hosts && { hosts: actors('host') }),
    ...(mediators && { mediators: actors('mediator') }),
    ...(topics && {
      topics: meeting.topics.map(({ text }) => topics.find((one) => isPart(text, one)) ?? text),
    }),
    ...(outcome && { outcome: isPart(meeting.outcome?.text ?? '-', outcome) ? outcome : 'none' }),
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
    `place: ${list([place ?? 'none'].flat(), plainName)}`,
    `date: ${date ?? 'none'}`,
    ...Object.entries(keys).map(([key, value]) => `${key}: ${list([value ?? []].flat(), partyName)}`),
  ]
}

const told = (one: Expected): string => slots(one).join(' | ')

const likeness = (a: Expected, b: Expected): number =>
  slots(a).filter((slot) => slots(b).includes(slot)).length
