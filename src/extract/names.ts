import { buildPeople } from '../link/build-people.ts'
import type { TextDocument } from '../text/document.ts'
import { reject } from '../text/rejected.ts'
import type { NameCandidate, OrganizationCandidate, PlaceCandidate } from './candidates.ts'
import type { DateMention, Entity, EntityIndex, Mention, Organization, Person, Place } from './mentions.ts'
import { articleName } from './organizations/article-name.ts'
import { findOrganizations } from './organizations/index.ts'
import { staysInOrganization } from './organizations/nested.ts'
import { PeopleContext } from './people/context.ts'
import { findPeople } from './people/find.ts'
import type { NameMention } from './people/mention.ts'
import { findPlaces } from './places/index.ts'
import { ACCEPTED, settle } from './settle.ts'
import { findUserNames } from './user-names.ts'

/** Finds and links the people, organisations and places of a document. */
export function extractNames(document: TextDocument, _dates: readonly DateMention[]): EntityIndex {
  const user = findUserNames(document)
  const candidates = [...findPlaces(document), ...findOrganizations(document), ...user.candidates]
  const context = new PeopleContext(document, candidates)
  const { names, roster } = findPeople(context, user.people)
  const claims = names.map(claimOf)
  const settled = settle<NameCandidate | PersonClaim>([...candidates, ...claims], (inner, outer) =>
    inner.type !== 'person' && outer.type !== 'person'
      ? staysInOrganization(document.tokens, inner, outer)
      : false,
  )
  if (document.rejected) rejectLosers(document, [...candidates, ...claims], settled)
  const places = new Map<string, Place>()
  const organizations = new Map<string, Organization>()
  const at = new Array<{ entity: Entity; mention: Mention } | undefined>(document.tokens.length).fill(
    undefined,
  )
  const cover = (entity: Entity, mention: Mention) => {
    const here = { entity, mention }
    for (let t = mention.firstToken; t < mention.endToken; t++) at[t] ??= here
  }
  const named: NameMention[] = []
  const others: NameCandidate[] = []
  for (const candidate of settled) {
    if (candidate.type === 'person') {
      named.push(...withPartner(candidate.name, names))
      continue
    }
    others.push(candidate)
    const entity =
      candidate.type === 'place' ? placeOf(candidate, places) : organizationOf(candidate, organizations)
    const mention = mentionOf(document, candidate)
    entity.mentions.push(mention)
    cover(entity, mention)
  }
  const people = buildPeople(context, roster, named, others)
  for (const person of people) for (const mention of person.mentions) cover(person, mention)
  callAsWritten(organizations, people)
  return {
    people,
    organizations: [...organizations.values()],
    places: [...places.values()],
    at: (token) => at[token],
  }
}

/** The name of a person among those of places and bodies. */
interface PersonClaim extends Named {
  readonly type: 'person'
  readonly nested: false
  readonly name: NameMention
}

function claimOf(name: NameMention): PersonClaim {
  const { rule, confidence, firstToken, endToken } = name
  return { type: 'person', rule, confidence, firstToken, endToken, nested: false, name }
}

interface Named {
  readonly type: 'person' | 'place' | 'organization'
  readonly rule: string
  readonly confidence: number
  readonly firstToken: number
  readonly endToken: number
}

const PARTS = { person: 'people', place: 'places', organization: 'organizations' } as const

/** Notes the candidates that gave way to another kind of name, or that were no more than guesses. */
function rejectLosers(document: TextDocument, all: readonly Named[], settled: readonly Named[]): void {
  const winners = new Set(settled)
  for (const loser of all) {
    if (winners.has(loser)) continue
    const { type, rule, confidence, firstToken, endToken } = loser
    reject(document, PARTS[type], rule, confidence < ACCEPTED ? 'unsure' : 'overlap', firstToken, endToken)
  }
}

/** Gives bodies the names by which the article calls them, in the roles of people too. */
function callAsWritten(organizations: ReadonlyMap<string, Organization>, people: readonly Person[]): void {
  for (const person of people) {
    for (const role of person.roles) {
      const called = role.organization
      const body = called && (organizations.get(called) ?? organizations.get(called.replaceAll('’', "'")))
      if (body) role.organization = articleName(body)
    }
  }
  for (const body of organizations.values()) body.name = articleName(body)
}

/** Two names of one word stand or fall together: "le sommet ⟦Moon⟧-⟦Kim⟧". */
function withPartner(name: NameMention, names: readonly NameMention[]): readonly NameMention[] {
  if (name.rule !== 'pair') return [name]
  return names.filter(({ rule, firstToken }) => rule === 'pair' && firstToken === name.firstToken)
}

function placeOf(candidate: PlaceCandidate, places: Map<string, Place>): Place {
  let place = places.get(candidate.key)
  if (!place) {
    const { name, kind, country } = candidate.place
    const id = `place-${places.size + 1}`
    place = { type: 'place', id, name, kind, country, mentions: [], rule: candidate.rule }
    places.set(candidate.key, place)
  }
  return place
}

function organizationOf(
  candidate: OrganizationCandidate,
  organizations: Map<string, Organization>,
): Organization {
  let organization = organizations.get(candidate.key)
  if (!organization) {
    const { name, acronym, kind, country } = candidate.organization
    const id = `org-${organizations.size + 1}`
    organization = {
      type: 'organization',
      id,
      name,
      acronym,
      kind,
      country,
      mentions: [],
      rule: candidate.rule,
    }
    organizations.set(candidate.key, organization)
  }
  return organization
}

function mentionOf(document: TextDocument, candidate: NameCandidate): Mention {
  const { firstToken, endToken, rule, mentionKind: kind } = candidate
  const start = document.tokens[firstToken]!.start
  const end = document.tokens[endToken - 1]!.end
  return { start, end, text: document.source.slice(start, end), firstToken, endToken, rule, kind }
}
