import * as z from 'zod/mini'
import { ORGANIZATION_TYPES, PLACE_TYPES } from '../../extract/mentions.ts'
import { MeetingSchema } from '../../schema/events.ts'
import { isBounded } from './bounded.ts'
import { canConjugate } from './verbs.ts'

/**
 * What a user's lexicon file may hold, the same in YAML and JSON: people, organisations, places and titles that the
 * built-in tables do not know, verbs of saying, verbs and nouns of encounter, and rules in compromise's match syntax that
 * find names. Unknown keys are faults, so that a slip of the pen is told and not passed over.
 */
const name = z.string().check(z.minLength(1, 'write a name'), z.regex(/\S/, 'write a name'))
const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'write two capitals, ISO 3166-1 alpha-2, like "ML"'))
const aliases = z.optional(z.array(name))
/** "2019", "2019-06" or "2019-06-15"; YAML reads a bare 2019 as a number. */
const moment = z.pipe(
  z.union([z.string(), z.int()], 'write a year, month or day, like 2019-06'),
  z.pipe(
    z.transform((value: string | number) => String(value)),
    z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'write a year, month or day, like 2019-06')),
  ),
)

const HeldRole = z.strictObject({
  title: name,
  organization: z.optional(name),
  from: z.optional(moment),
  to: z.optional(moment),
})

const UserPerson = z.strictObject({
  name,
  aliases,
  country: z.optional(country),
  gender: z.optional(z.enum(['m', 'f'])),
  roles: z.optional(z.array(HeldRole)),
})

const organizationType = z.enum(ORGANIZATION_TYPES)

const placeType = z.enum(PLACE_TYPES)

const UserOrganization = z.strictObject({
  name,
  acronym: z.optional(name),
  aliases,
  type: z.optional(organizationType),
  country: z.optional(country),
})

const UserPlace = z.strictObject({
  name,
  aliases,
  type: z.optional(placeType),
  country: z.optional(country),
})

const UserRole = z.strictObject({
  title: name,
  feminine: z.optional(name),
  kind: z.optional(z.enum(['state', 'envoy', 'body', 'person'])),
})

const pattern = name.check(
  z.refine(isBounded, 'write a pattern that repeats nothing that repeats (see docs/lexicon.md)'),
)

/** What a pattern finds is a name of its kind. */
const UserRule = z.discriminatedUnion('as', [
  z.strictObject({ match: pattern, as: z.literal('person'), country: z.optional(country) }),
  z.strictObject({
    match: pattern,
    as: z.literal('organization'),
    type: z.optional(organizationType),
    country: z.optional(country),
  }),
  z.strictObject({
    match: pattern,
    as: z.literal('place'),
    type: z.optional(placeType),
    country: z.optional(country),
  }),
])

/** An infinitive, "se …" or "s'…" for a reflexive one. */
const verb = name.check(
  z.refine(
    canConjugate,
    'write an infinitive in small letters, regular (-er, or -ir as "finir") or known to brief, like "palabrer"',
  ),
)

const noun = name.check(z.regex(/^[a-zà-ÿœ'-]+$/, 'write one noun in small letters, like "toguna"'))

const UserCueVerb = z.strictObject({
  verb,
  takes: z.optional(z.array(z.enum(['quotation', 'clause', 'infinitive', 'piece']))),
})

const kind = z.optional(MeetingSchema.shape.kind)

const UserTrigger = z.union([
  z.strictObject({
    verb,
    construction: z.optional(z.enum(['object', 'host', 'with', 'to', 'travel'])),
    kind,
  }),
  z.strictObject({
    noun,
    plural: z.optional(noun),
    frame: z.optional(z.enum(['meet', 'visit', 'letter', 'call', 'gathering'])),
    kind,
  }),
])

export const LexiconSchema = z.strictObject({
  people: z.optional(z.array(UserPerson)),
  organizations: z.optional(z.array(UserOrganization)),
  places: z.optional(z.array(UserPlace)),
  roles: z.optional(z.array(UserRole)),
  cueVerbs: z.optional(z.array(UserCueVerb)),
  meetingTriggers: z.optional(z.array(UserTrigger)),
  rules: z.optional(z.array(UserRule)),
})

/** One lexicon as a user writes it. */
export type LexiconInput = z.infer<typeof LexiconSchema>
export type UserPersonEntry = z.infer<typeof UserPerson>
export type UserOrganizationEntry = z.infer<typeof UserOrganization>
export type UserPlaceEntry = z.infer<typeof UserPlace>
export type UserRuleEntry = z.infer<typeof UserRule>
export type UserTriggerEntry = z.infer<typeof UserTrigger>
export type HeldRoleEntry = z.infer<typeof HeldRole>
