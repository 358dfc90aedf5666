import { countryOf } from '../../lexicon/countries.ts'
import { fold } from '../../lexicon/fold.ts'
import { bodyActor, countryActor, personActor } from './actors.ts'
import type { Actor, ActorPhrase } from './model.ts'
import type { Scene } from './scene.ts'

/** "sommet Moon-Kim", "rencontre Trump-Poutine", "forum Chine-Afrique", "dialogue UE-Inde": names joined by a hyphen. */
export function pairActors(scene: Scene, i: number): ActorPhrase | undefined {
  const token = scene.tokens[i]
  if (token?.kind !== 'word' || !/[-–/]/.test(token.text) || token.shape === 'lower') return undefined
  const actors: Actor[] = []
  const parts = token.text.split(/[-–/]/)
  for (let k = 0; k < parts.length; k++) {
    // "États-Unis-Afrique": a name of two words first.
    const double =
      k + 1 < parts.length && parts.length > 2 ? partActor(scene, `${parts[k]}-${parts[k + 1]}`) : undefined
    const actor = double ?? partActor(scene, parts[k]!)
    if (double) k++
    if (actor) actors.push(actor)
  }
  if (actors.length === 0) return undefined
  return pairPhrase(i, i + 1, actors)
}

function pairPhrase(first: number, end: number, actors: Actor[]): ActorPhrase {
  return {
    first,
    end,
    actors,
    link: 'entre',
    joined: false,
    place: null,
    head: null,
    plural: true,
    teller: false,
  }
}

/** "UE – Jordanie", "Vietnam – Chine": with spaces around the dash. */
export function spacedPair(scene: Scene, from: number, to: number): ActorPhrase | undefined {
  for (let k = from + 1; k < to; k++) {
    if (scene.verbAt(k)) return undefined
    if (!/^[-–—/]$/.test(scene.word(k))) continue
    const actors = [k - 1, k + 1].flatMap((at) => partActor(scene, scene.tokens[at]?.text ?? '') ?? [])
    if (actors.length === 2) return pairPhrase(k - 1, k + 2, actors)
  }
  return undefined
}

/** Bodies whose letters stand in pairs that the article need not explain. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ['UE', 'Union européenne'],
  ['UA', 'Union africaine'],
])

function partActor(scene: Scene, part: string): Actor | undefined {
  if (part.length < 2) return undefined
  const country = countryOf(part)
  if (country?.code) return countryActor(country.code, scene.entities)
  const name = fold(part)
  const person = scene.entities.people.find((p) => fold(p.name).split(' ').includes(name))
  if (person) return personActor(person, scene.entities)
  const body = scene.entities.organizations.find((o) => o.acronym === part || o.name === part)
  const known = BODIES.get(part)
  if (!body && known) return bodyActor(known, scene.entities)
  return body
    ? { key: body.id, name: body.name, ref: body.id, type: 'organization', parties: [body.name] }
    : undefined
}
