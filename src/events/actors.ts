import type { Actor } from '../extract/meetings/model.ts'
import type { EntityIndex, Participant, Person } from '../extract/mentions.ts'
import { countryName, countryOf } from '../lexicon/countries.ts'
import { SECTOR_OF_BODY, type Sector, sectorOfTitle } from '../lexicon/sectors.ts'
import type { EventActor } from './model.ts'

const CODE = /^[A-Z]{2}$/

/** An actor of the extractors with its country and sector. */
export function eventActor(actor: Actor, entities: EntityIndex): EventActor {
  const country = actor.parties.find((party) => CODE.test(party)) ?? null
  if (actor.type === 'country') return { name: actor.name, country, sector: 'GOV' }
  if (actor.type === 'person') {
    const person = entities.people.find(({ id }) => id === actor.key)
    return { name: actor.name, country, sector: person ? sectorOf(person, entities) : null }
  }
  const body = entities.organizations.find(({ id, name }) => id === actor.ref || name === actor.name)
  // A body that countries meet as a side without being one of a state is one of states.
  return body
    ? { name: body.name, country: body.country, sector: SECTOR_OF_BODY[body.kind] }
    : { name: actor.name, country, sector: 'IGO' }
}

/** What the titles tell; officials of a body are of its sector. */
function sectorOf({ roles, country }: Person, { organizations }: EntityIndex): Sector | null {
  for (const status of ['current', 'designate'] as const) {
    for (const role of roles) {
      const sector = role.status === status ? sectorOfTitle(role.title) : null
      if (sector !== 'GOV') {
        if (sector) return sector
        continue
      }
      const body = organizations.find(
        ({ name, acronym }) => role.organization !== null && [name, acronym].includes(role.organization),
      )
      if (body && !role.country) return SECTOR_OF_BODY[body.kind] ?? sector
      // Of no country and of no body that is named: "le secrétaire général".
      return country === null && /^secrétaire général/.test(role.title) ? 'IGO' : sector
    }
  }
  return null
}

/** A participant of a meeting. */
export function participantActor({ ref, name }: Participant, entities: EntityIndex): EventActor {
  const person = entities.people.find(({ id }) => id === ref)
  if (person) {
    const country = person.country ?? person.roles.find((role) => role.country)?.country ?? null
    return { name, country, sector: sectorOf(person, entities) }
  }
  const body = entities.organizations.find(({ id }) => id === ref)
  if (body) return { name, country: body.country, sector: SECTOR_OF_BODY[body.kind] }
  const country = countryOf(name)?.code
  return country ? { name, country, sector: 'GOV' } : { name, country: null, sector: 'IGO' }
}

/** A party of a meeting: a code, or the name of a body. */
export function partyActor(party: string, entities: EntityIndex): EventActor {
  if (CODE.test(party)) return { name: countryName(party), country: party, sector: 'GOV' }
  return participantActor(
    { ref: entities.organizations.find(({ name }) => name === party)?.id ?? null, name: party, role: null },
    entities,
  )
}

/** Two actors of one side do nothing to each other across a border: same country, or both of one body. */
export function areOneSide(a: EventActor, b: EventActor): boolean {
  return a.country !== null && a.country === b.country ? true : a.name === b.name
}
