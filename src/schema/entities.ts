import * as z from 'zod/mini'
import { ORGANIZATION_TYPES, PLACE_TYPES } from '../extract/mentions.ts'
import { Country, idOf, Name, Rule, SpanSchema } from './common.ts'

const MentionSchema = z.extend(SpanSchema, { kind: z.enum(['name', 'role', 'pronoun']), rule: Rule })

const NameMentionSchema = z.extend(SpanSchema, { rule: Rule })

const RoleSchema = z.object({
  title: Name,
  country: z.nullable(Country),
  organization: z.nullable(z.string()),
  status: z.enum(['current', 'former', 'designate']),
  ...SpanSchema.shape,
  rule: Rule,
})

export const PersonSchema = z.object({
  id: idOf('person'),
  name: Name,
  honorific: z.nullable(z.string()),
  gender: z.nullable(z.enum(['m', 'f'])),
  country: z.nullable(Country),
  aliases: z.array(Name),
  roles: z.array(RoleSchema),
  mentions: z.array(MentionSchema).check(z.minLength(1)),
  rule: Rule,
})

export const OrganizationSchema = z.object({
  id: idOf('org'),
  name: Name,
  acronym: z.nullable(z.string()),
  type: z.enum(ORGANIZATION_TYPES),
  country: z.nullable(Country),
  mentions: z.array(NameMentionSchema).check(z.minLength(1)),
  rule: Rule,
})

export const PlaceSchema = z.object({
  id: idOf('place'),
  name: Name,
  type: z.enum(PLACE_TYPES),
  country: z.nullable(Country),
  mentions: z.array(NameMentionSchema).check(z.minLength(1)),
  rule: Rule,
})
