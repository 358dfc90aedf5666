import type { Person } from '../mentions.ts'
import { accreditation } from './envoys.ts'
import type { Part, Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { partiesOf } from './sides.ts'

/** Offices of a state and of those who act for it. */
const STATE_OFFICE =
  /(?:^|[ -])(?:président|présidente|premier|première|ministre|chancel|roi|reine|émir|chef(?:fe)? (?:de l['’]état|d['’]état|du gouvernement|de gouvernement|de la diplomatie)|secrétaire d['’]état|conseill(?:er|ère) fédéral)/i

/**
 * "Davos (ats) Le conseiller fédéral X a rencontré le ministre indien Y": who holds an office of a state that nothing
 * names holds that of the dateline's country, if those he meets are of another.
 */
export function settleHomeParties(scene: Scene, tellings: readonly Telling[]): void {
  for (const [k, t] of tellings.entries()) {
    settleOffices(scene, t)
    const stays = staysAt(tellings, k)
    const there = (part: Part) => postedTo(scene, t) ?? visitedBy(t, part, stays)
    t.parts = t.parts.map((part) => atHome(scene, part, there(part)))
    const home = scene.dateline
    if (!home) continue
    const others = new Set([...partiesOf(t.parts), ...t.parties])
    if (others.size === 0 || others.has(home)) continue
    t.parts = t.parts.map((part) => atHome(scene, part, home))
  }
  spread(tellings)
}

/** Whom one telling shows to act for a state acts for it in all. */
function spread(tellings: readonly Telling[]): void {
  const known = new Map<string, Part['actor']>()
  for (const { parts } of tellings)
    for (const { actor } of parts) if (actor.parties.length > 0) known.set(actor.key, actor)
  for (const t of tellings)
    t.parts = t.parts.map((part) => {
      const actor = part.actor.parties.length === 0 ? known.get(part.actor.key) : undefined
      return actor ? { ...part, actor } : part
    })
}

/** "a reçu l'ambassadeur d'Inde ⟦au Togo⟧": the country where one of those who meet is posted, if nobody acts for it. */
function postedTo(scene: Scene, { sentence, parts }: Telling): string | null {
  for (const phrase of scene.phrases(sentence)) {
    const posted = parts.some((p) => phrase.actors.some((a) => a.key === p.actor.key))
    const country = posted ? accreditation(scene, phrase) : undefined
    if (country && !partiesOf(parts).includes(country)) return country
  }
  return null
}

/** Offices of a town or province: whose country it is need not be said where the encounter has a place. */
const LOCAL_OFFICE =
  /(?:^|[ -])(?:maire|mairesse|bourgmestre|gouverneure?|préfet|préfète|wali|syndic|président(?:e)? (?:de la|du) (?:région|département|province|conseil (?:régional|départemental|général|d['’]état)|canton|comité populaire)|secrétaire du (?:comité|parti))/i

const SECRETARY = /^(?:vice-)?secrétaire générale?(?: adjointe?)?$/i

/** "le maire X", at Y; "le secrétaire général Z" where the article told of his body: for whom they act. */
function settleOffices(scene: Scene, t: Telling): void {
  t.parts = t.parts.map((part) => {
    if (part.actor.type !== 'person' || part.actor.parties.length > 0) return part
    const person = scene.entities.people.find((p) => p.id === part.actor.key)
    const roles = person?.roles.filter((r) => r.status !== 'former' && r.organization === null) ?? []
    const known = new Set([...partiesOf(t.parts), ...t.parties])
    const body = roles.some((r) => SECRETARY.test(r.title)) ? scene.lastBody(t.firstToken) : undefined
    if (body && !body.parties.some((p) => known.has(p)))
      return { ...part, actor: { ...part.actor, parties: body.parties } }
    const here = t.place?.country
    const local = here && !known.has(here) && roles.some((r) => LOCAL_OFFICE.test(r.title))
    return local ? { ...part, actor: { ...part.actor, parties: [here] } } : part
  })
}

/** Sentences after a visit's telling in which those whom the visitor meets are its hosts. */
const STAY = 3

/**
 * "X se rendra à Tbilissi. Il sera reçu par le président de la République, Y": the country where the others of an
 * encounter visit, as told just before, if that is not their own.
 */
function visitedBy(t: Telling, host: Part, stays: readonly Telling[]): string | null {
  if (t.kind === 'visit') return null
  const guests = t.parts.filter((p) => p !== host && p.actor.type === 'person').map((p) => p.actor.key)
  for (const visit of stays) {
    if (visit.parts.some((p) => p.actor.key === host.actor.key)) continue
    const country = visit.place?.country
    const visitor = visit.parts.find((p) => guests.includes(p.actor.key))
    if (country && visitor && !visitor.actor.parties.includes(country)) return country
  }
  return null
}

/** The stays told some sentences before a telling or in its own; tellings are in the order of the text. */
function staysAt(tellings: readonly Telling[], k: number): Telling[] {
  const { sentence } = tellings[k]!
  let first = k
  while (first > 0 && sentence - tellings[first - 1]!.sentence <= STAY) first--
  let end = k
  while (end < tellings.length && tellings[end]!.sentence === sentence) end++
  return tellings.slice(first, end).filter(isStay)
}

/** A journey, or talks at the home of one of those who met. */
const isStay = ({ kind, place, parts }: Telling): boolean =>
  kind === 'visit' || (kind === 'talks' && place?.country != null && partiesOf(parts).includes(place.country))

function atHome(scene: Scene, part: Part, home: string | null): Part {
  if (home === null || part.actor.type !== 'person' || part.actor.parties.length > 0) return part
  const person = scene.entities.people.find((p) => p.id === part.actor.key)
  const counterpart = person?.roles.some((r) => r.title === 'homologue')
  if (!person || !(counterpart || holdsStateOffice(person))) return part
  return { ...part, actor: { ...part.actor, parties: [home] } }
}

export function holdsStateOffice(person: Person): boolean {
  return person.roles.some(
    (r) => r.organization === null && r.status !== 'former' && STATE_OFFICE.test(r.title),
  )
}
