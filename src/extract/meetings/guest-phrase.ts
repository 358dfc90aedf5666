import { actorPhrase } from './actor-phrase.ts'
import { personActor } from './actors.ts'
import type { Actor, ActorPhrase } from './model.ts'
import type { Scene } from './scene.ts'

/** Sentences back in which somebody came or was received. */
const REACH = 6

const GUEST = /^(?:invitée?|visiteu(?:r|se)|hôtesse|hôte)$/

/** "X et ⟦son invitée⟧ ont tenu des entretiens": who came from elsewhere, of those told last to have met or come. */
export function guestPhrase(scene: Scene, i: number): ActorPhrase | undefined {
  if (!GUEST.test(scene.word(i)) || !/^(?:son|sa)$/.test(scene.word(i - 1)) || scene.verbAt(i))
    return undefined
  const sentence = scene.tokens[i]!.sentence
  const owner = ownerBefore(scene, i)
  if (!owner || owner.parties.length === 0) return undefined
  const wanted = /(?:ée|euse|esse)$/.test(scene.word(i)) ? 'f' : null
  for (let k = scene.history.length - 1; k >= 0; k--) {
    const told = scene.history[k]!
    if (sentence - told.sentence > REACH) return undefined
    const guest = told.parts.find(
      ({ actor, side, besides }) =>
        !besides &&
        actor.type === 'person' &&
        (side === 'guest' || told.parts.some((p) => p.actor.key === owner.key)) &&
        !actor.parties.some((p) => owner.parties.includes(p)) &&
        (wanted === null || genderOf(scene, actor) !== 'm'),
    )
    if (guest) return actorPhrase(i - 1, i + 1, [guest.actor], { head: scene.word(i) })
  }
  return undefined
}

const genderOf = (scene: Scene, { key }: Actor) => scene.entities.people.find((p) => p.id === key)?.gender

/** The person told last before the words, in their sentence. */
function ownerBefore(scene: Scene, i: number): Actor | undefined {
  const start = scene.first(scene.tokens[i]!.sentence)
  for (let k = i - 2; k >= start; k--) {
    const found = scene.entities.at(k)
    if (found?.entity.type === 'person') return personActor(found.entity, scene.entities)
  }
  return undefined
}
