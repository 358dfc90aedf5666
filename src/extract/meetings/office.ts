import { TITLES } from '../../lexicon/meeting-titles.ts'
import { leaderParties } from './actors.ts'
import type { Actor } from './model.ts'
import type { Scene } from './scene.ts'

/** Whether a person (by id) bears the title of one who stands for a state, a body or a movement. */
export function holdsOffice(scene: Scene, key: string): boolean {
  const person = scene.entities.people.find((p) => p.id === key)
  return (
    person?.roles.some((r) =>
      r.title
        .toLowerCase()
        .split(/[ ’']/)
        .some((word) => TITLES.has(word)),
    ) ?? false
  )
}

/** Who goes abroad or speaks as "je" for more than himself: an office-holder, a leader known to all, a body. */
export function isOfficial(scene: Scene, actor: Actor): boolean {
  if (actor.type !== 'person') return true
  const person = scene.entities.people.find((p) => p.id === actor.key)
  return person !== undefined && (holdsOffice(scene, person.id) || leaderParties(person).length > 0)
}
