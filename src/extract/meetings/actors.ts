import { countryName, countryOf } from '../../lexicon/countries.ts'
import { demonymCountry } from '../../lexicon/demonyms.ts'
import { fold, plainName } from '../../lexicon/fold.ts'
import { MOVEMENT_HEADS, NOT_PARTY_HEADS } from '../../lexicon/meeting-domains.ts'
import { organOf } from '../../lexicon/organs.ts'
import { leaderCalled } from '../../link/leader.ts'
import type { Entity, EntityIndex, Organization, Person, Place } from '../mentions.ts'
import type { Actor } from './model.ts'

/** The country as an actor, by its alpha-2 code. */
export function countryActor(code: string, entities: EntityIndex): Actor {
  const name = countryName(code)
  const known = entities.places.find((p) => p.kind === 'country' && p.country === code)
  return {
    key: `country:${code}`,
    name: known?.name ?? name,
    ref: known?.id ?? null,
    type: 'country',
    parties: [code],
  }
}

export function personActor(person: Person, entities: EntityIndex, country: string | null = null): Actor {
  return {
    key: person.id,
    name: person.name,
    ref: person.id,
    type: 'person',
    parties: personParties(person, entities, country),
  }
}

const MINISTER = /^(?:vice-)?(?:premi[eè]re? )?ministre/i

/** Whom a person stands for: the country, else the organisation of a title; of a leader known to all, his country. */
function personParties(person: Person, entities: EntityIndex, country: string | null): string[] {
  const code =
    person.country ?? country ?? person.roles.find((r) => r.country && !isOfBody(r, entities))?.country
  if (code) return [code]
  const body = bodiesOf(person, entities)
  if (body.length > 0) return body
  return person.roles.length === 0 ? leaderParties(person) : []
}

/** "secrétaire général de l'Organisation ⟦des États américains⟧": an adjective of a body's name is no country's. */
function isOfBody({ start, end }: Person['roles'][number], { organizations }: EntityIndex): boolean {
  return organizations.some(
    (o) => o.kind === 'international' && o.mentions.some((m) => start <= m.start && m.end <= end),
  )
}

const PARTIES_OF_LEADERS = new WeakMap<Person, readonly string[]>()

/** The country of a leader whom all know by name, looked up once. */
export function leaderParties(person: Person): string[] {
  let known = PARTIES_OF_LEADERS.get(person)
  if (!known) {
    const leader = leaderCalled(plainName(person.name.toLowerCase()).split(' '))
    known = leader ? [leader.country] : []
    PARTIES_OF_LEADERS.set(person, known)
  }
  return [...known]
}

/** The organisation of a title. */
function bodiesOf(person: Person, entities: EntityIndex): string[] {
  for (const role of person.roles) {
    if (MINISTER.test(role.title)) continue
    if (role.organization) return [organizationName(role.organization, entities)]
  }
  for (const role of person.roles) {
    // "ministre de la Communauté nationale à l'étranger": an office, not whom he acts for.
    if (MINISTER.test(role.title)) continue
    const inside = entities.organizations.find(
      (o) => isParty(o) && o.mentions.some((m) => role.start <= m.start && m.end <= role.end),
    )
    if (inside?.kind === 'party' && inside.country) return [inside.country]
    if (inside) return organizationActor(inside, entities).parties.slice()
  }
  if (!person.roles.some((r) => OF_SECRETARY.test(r.title))) return []
  const nations = entities.organizations.find((o) => o.acronym === 'ONU')
  return nations ? organizationActor(nations, entities).parties.slice() : []
}

/** "représentant spécial ⟦du Secrétaire général⟧ pour le Mali": of the United Nations, where no body is named. */
const OF_SECRETARY = /^(?:représentant|envoyé|conseill)\S* .*\bdu secrétaire général(?! (?:de|du|d['’]))/i

/** The name by which an organisation stands among the parties; an organ's body stands for it. */
function organizationName(name: string, entities: EntityIndex): string {
  const organ = organOf(name)
  if (organ) return bodyActor(organ.body, entities).name
  const known = entities.organizations.find((o) => o.name === name || o.acronym === name)
  return (known && organizationActor(known, entities).parties[0]) ?? nationIn(name) ?? name
}

/** A body by the name of the table of organs. */
export function bodyActor(body: string, entities: EntityIndex): Actor {
  const known = entities.organizations.find((o) => o.name === body || o.acronym === body)
  const name = known?.name ?? body
  return {
    key: known?.id ?? `body:${body}`,
    name,
    ref: known?.id ?? null,
    type: 'organization',
    parties: [name],
  }
}

/** Bodies of two countries: the countries meet, not the body. */
const JOINT =
  /^(?:(?:grande|haute) )?(?:commission|comité) (?:\S+ )?(?:mixte|intergouvernemental|bilatéral|conjoint)|^comité de (?:pilotage|suivi|coopération)|^conseil (?:d['’]association|de coopération|de partenariat)/i

/** Whether an organisation is a body that two sides have together. */
export const isJointOrganization = ({ name }: Organization): boolean => JOINT.test(name)

/** Bodies that can be a side of an encounter. */
export function isParty(organization: Organization): boolean {
  const { kind, name, acronym } = organization
  if (kind === 'media' || JOINT.test(name)) return false
  if (kind === 'company') return /^groupe d(?:e |es |['’])/i.test(name)
  const [first] = fold(name).split(/[ ']/, 1) as [string]
  if (kind === 'international' || kind === 'armed-group') return true
  if (NOT_PARTY_HEADS.has(first)) return false
  if (kind !== 'other') return true
  return (
    acronym !== null ||
    MOVEMENT_HEADS.has(first) ||
    /^[A-ZÀ-ÖØ-Þ\u0100-\u024f](?:[A-ZÀ-ÖØ-Þ\u0100-\u024f]|[a-zß-öø-ÿœ]+$)/.test(name)
  )
}

/** A state's organ acts for the state; other bodies for themselves. */
export function organizationActor(organization: Organization, entities: EntityIndex): Actor {
  const { kind, country } = organization
  const organ = kind === 'government' || kind === 'ministry' || kind === 'military' || kind === 'parliament'
  const nation = organ ? (country ?? nationIn(organization.name)) : null
  if (nation) return countryActor(nation, entities)
  const part = organOf(organization.name)
  if (part?.named) return bodyActor(part.body, entities)
  return {
    key: organization.id,
    name: organization.name,
    ref: organization.id,
    type: 'organization',
    parties: part
      ? [bodyActor(part.body, entities).name]
      : (kind === 'international' && membersIn(organization.name)) || [organization.name],
  }
}

/** "Triangle de développement ⟦Cambodge-Laos-Vietnam⟧": the states that a body's name lists; null if it lists none. */
function membersIn(name: string): string[] | null {
  const last = name.split(' ').at(-1)!.split('-')
  const codes = last.length > 1 ? last.map((part) => countryOf(part)?.code) : []
  return codes.length > 1 && codes.every((code) => code != null) ? (codes as string[]) : null
}

/** "Gouvernement Chinois": the country of an adjective in the name. */
function nationIn(name: string): string | null {
  for (const word of name.toLowerCase().split(' ').slice(1)) {
    const code = demonymCountry(word)
    if (code) return code
  }
  return null
}

/** A country or its capital as an actor ("Séoul propose …"); null for other places. */
export function placeActor(place: Place, entities: EntityIndex): Actor | null {
  if (place.country === null) return null
  return place.kind === 'country' || place.kind === 'city' ? countryActor(place.country, entities) : null
}

/** Whom an entity is as an actor; null for a place that is no state's. */
export function actorOf(entity: Entity, entities: EntityIndex): Actor | null {
  if (entity.type === 'place') return placeActor(entity, entities)
  return entity.type === 'person' ? personActor(entity, entities) : organizationActor(entity, entities)
}

export const isPerson = (actor: Actor) => actor.type === 'person'

/** The state for which a person acts; the actor itself if that is none. */
export function stateOf(actor: Actor, entities: EntityIndex): Actor {
  const code = actor.type === 'person' ? actor.parties.find((p) => /^[A-Z]{2}$/.test(p)) : undefined
  return code ? countryActor(code, entities) : actor
}
