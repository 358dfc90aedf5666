import { LED_BY } from '../../lexicon/delegations.ts'
import { TELLERS, TITLES } from '../../lexicon/meeting-titles.ts'
import type { Person } from '../mentions.ts'
import { organizationActor, personActor } from './actors.ts'
import { titleActors } from './bearers.ts'
import { LEADING } from './links.ts'
import type { Actor, ActorPhrase } from './model.ts'
import { leftEdge, personAt } from './phrase-edges.ts'
import type { Scene } from './scene.ts'
import { sharersAfter } from './title-lists.ts'
import { scanTitle, type Title } from './title-scan.ts'

/** A title or body with what follows it: "le ministre turc des Affaires étrangères, ⟦X⟧", "une délégation maltaise". */
export function readTitle(scene: Scene, head: number, start: number, end: number): ActorPhrase {
  const title = scanTitle(scene, head, end)
  const normal = scene.word(head)
  const leader = LED.has(normal) ? leaderOf(scene, title, head, start, end) : undefined
  const actors = leader
    ? [leader.actor]
    : title.person
      ? [personActor(title.person.person, scene.entities, partyOf(title))]
      : titleActors(scene, head, title)
  if (actors.length === 0 && title.countries.length === 0) {
    const movement = unnamedMovement(scene, head, title.end)
    if (movement) {
      actors.push(movement.actor)
      title.end = Math.max(title.end, movement.end)
    }
  }
  const plural = normal.endsWith('s') && normal !== 'vice-premiers'
  const sharers = plural && title.person && !leader ? sharersAfter(scene, title.person.end, end) : undefined
  return {
    first: leftEdge(scene, head, start),
    end: leader?.end ?? sharers?.end ?? title.person?.end ?? title.end,
    actors: TELLERS.has(normal) && !title.person ? [] : [...actors, ...(sharers?.actors ?? [])],
    link: '',
    joined: false,
    place: null,
    head: normal,
    plural,
    ofGroup: title.ofGroup,
    teller: TELLERS.has(normal),
  }
}

/** "des ⟦factions rebelles⟧", "la ⟦rébellion⟧": a side of talks with a government, though it has no name. */
function unnamedMovement(scene: Scene, head: number, end: number): { actor: Actor; end: number } | undefined {
  const qualified = QUALIFIES.test(scene.word(head + 1))
  if (!ARMED.has(scene.word(head)) && !(BANDS.test(scene.word(head)) && qualified)) return undefined
  // "ce groupe armé" takes up one that has been named.
  if (/^(?:ce|cet|cette|ces|autre)$/.test(scene.word(head - 1))) return undefined
  // "le Front, un groupe armé": what it is.
  if (/^une?$/.test(scene.word(head - 1)) && scene.word(head - 2) === ',') return undefined
  const adjective = qualified || (end > head + 1 && scene.tokens[head + 1]!.shape === 'lower')
  const last = adjective ? head + 2 : head + 1
  const { source } = scene.document
  const name = source.slice(scene.tokens[head]!.start, scene.tokens[last - 1]!.end)
  return {
    actor: { key: `movement:${name}`, name, ref: null, type: 'organization', parties: [name] },
    end: last,
  }
}

const BANDS = /^(?:groupes?|factions?|mouvements?|milices?|bandes?)$/
const QUALIFIES = /^(?:armée?s?|rebelles?|séparatistes?|insurgé(?:e?s)?)$/
const ARMED = new Set('rébellion guérilla rebelles insurgés séparatistes'.split(' '))

/** The country that a title names, unless it is of a body first: "le représentant de l'ONU au Mali". */
function partyOf({ countries, organizations, body }: Title): string | null {
  return organizations.some((o) => o.kind === 'international') ? null : (countries[0] ?? body)
}

const LED = new Set(['délégation', 'mission', 'équipe', 'groupe'])

/** "la ⟦mission⟧ du FMI, conduite par X", "Conduite par X, la ⟦mission⟧": who is sent, where it is told who leads them. */
export function isLedMission(scene: Scene, i: number, start: number, end: number): boolean {
  if (scene.word(i) !== 'mission' || scene.tokens[i]!.shape !== 'lower') return false
  if (ledBefore(scene, i, start)) return true
  for (let k = i + 1; k < Math.min(end - 1, i + 10) && !scene.verbAt(k - 1); k++)
    if (LED_BY.test(scene.word(k)) && scene.word(k + 1) === 'par') return true
  return false
}

/** The person of "⟦Conduite par X⟧, la délégation" at the head of the sentence. */
function ledBefore(scene: Scene, head: number, start: number): Person | undefined {
  if (!LED_BY.test(scene.word(start)) || scene.word(start + 1) !== 'par' || head - start > 24)
    return undefined
  const article = /^(?:la|cette)$/.test(scene.word(head - 1)) ? head - 2 : head - 1
  if (scene.word(article) !== ',') return undefined
  for (let k = start + 2; k < article; k++) {
    const found = scene.entities.at(k)
    if (found?.entity.type === 'person' && found.mention.kind === 'name') return found.entity
  }
  return undefined
}

/** "une délégation russe (de haut rang), ⟦conduite par le vice-ministre X⟧": its leader acts, for its country. */
function leaderOf(
  scene: Scene,
  title: Title,
  head: number,
  start: number,
  end: number,
): { actor: Actor; end: number } | undefined {
  if (title.person) return undefined
  const first = ledBefore(scene, head, start)
  if (first) return { actor: ofBody(scene, personActor(first, scene.entities), title, head), end: title.end }
  let k = title.end
  if (scene.word(k) === '(') while (k < end && scene.word(k - 1) !== ')') k++
  for (let far = k + 5; k < Math.min(end, far); k++) {
    if (LED_BY.test(scene.word(k)) && scene.word(k + 1) === 'par') break
    if (scene.tokens[k]!.tags.has('Verb')) return undefined
  }
  if (scene.word(k + 1) !== 'par' || k >= end) return undefined
  k += 2
  while (LEADING.has(scene.word(k))) k++
  const named = TITLES.has(scene.word(k)) ? scanTitle(scene, k, end).person : personAt(scene, k, end)
  if (!named) return undefined
  return { actor: ofBody(scene, personActor(named.person, scene.entities), title, head), end: named.end }
}

/** Who leads acts for whom the delegation is of; "la mission" of whom nothing more is said, for the body told last. */
function ofBody(scene: Scene, actor: Actor, { countries, organizations }: Title, head: number): Actor {
  const organization = organizations.find((o) => o.country) ?? organizations[0]
  const party =
    countries[0] ??
    (organization
      ? organizationActor(organization, scene.entities).parties[0]
      : actor.parties.length === 0
        ? scene.lastBody(head)?.parties[0]
        : undefined)
  return party ? { ...actor, parties: [party] } : actor
}
