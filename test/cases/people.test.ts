import * as z from 'zod/mini'
import type { Brief } from '../../src/schema/brief.ts'
import { CASE, testCases } from '../support/cases.ts'

type Person = Brief['people'][number]

const Names = z.optional(z.array(z.string()))

/** A person as a case gives it. All keys but the name are looked at only where they are written. */
const ExpectedSchema = z.strictObject({
  name: z.string(),
  /** "président", or with its status "président (former)". */
  roles: Names,
  country: z.optional(z.nullable(z.string())),
  aliases: Names,
  /** All forms of the name in the text. */
  forms: Names,
  /** Words other than the name that point at the person: titles, pronouns. */
  pointers: Names,
  organization: z.optional(z.string()),
  honorific: z.optional(z.string()),
  gender: z.optional(z.enum(['m', 'f'])),
})

type Expected = z.infer<typeof ExpectedSchema>

const KEYS = ExpectedSchema.def.shape

const PeopleCaseSchema = z.strictObject({ ...CASE, people: z.array(ExpectedSchema) })

for (const table of ['people', 'people-countries']) {
  testCases(table, PeopleCaseSchema, ({ people }, { people: expected }) => ({
    found: people.map((person) =>
      told(
        inForm(
          person,
          expected.find(({ name }) => name === person.name),
        ),
      ),
    ),
    expected: expected.map(told),
  }))
}

/** The person in the form of a case, with the keys that the case gives of the person. */
function inForm(person: Person, keys: Expected = { name: person.name }): Expected {
  const texts = (of: (kind: string) => boolean) =>
    person.mentions.filter(({ kind }) => of(kind)).map(({ text }) => text)
  const withStatus = keys.roles?.some((role) => role.endsWith(')'))
  const roles = person.roles.map(({ title, status }) => (withStatus ? `${title} (${status})` : title))
  const organization = person.roles.find((role) => role.organization)?.organization ?? 'none'
  return {
    name: person.name,
    ...(keys.roles && { roles }),
    ...(keys.country !== undefined && { country: person.country }),
    ...(keys.aliases && { aliases: person.aliases }),
    ...(keys.forms && { forms: texts((kind) => kind === 'name') }),
    ...(keys.pointers && { pointers: texts((kind) => kind !== 'name').map(asGiven(keys.pointers)) }),
    ...(keys.organization && { organization }),
    ...(keys.honorific && { honorific: person.honorific ?? 'none' }),
    ...(keys.gender && { gender: person.gender ?? undefined }),
  }
}

/** More words around the given ones are as right: "le chef de l'État" for "chef de l'État". */
const asGiven = (given: readonly string[]) => (text: string) =>
  given.find((one) => text.includes(one)) ?? text

/** One line; of lists the order tells nothing, and of titles the case. */
function told({ roles, ...rest }: Expected): string {
  const person: Expected = { ...rest, roles: roles?.map((role) => role.toLowerCase()) }
  const keys = (Object.keys(KEYS) as (keyof Expected)[]).filter((key) => person[key] !== undefined)
  return keys
    .map((key) => `${key}: ${[...new Set([person[key] ?? 'none'].flat())].sort().join(', ')}`)
    .join(' | ')
}
