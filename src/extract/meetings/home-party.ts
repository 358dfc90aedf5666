import type { Person } from '../mentions.ts'
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
  const home = scene.dateline
  if (!home) return
  for (const t of tellings) {
    const others = new Set([...partiesOf(t.parts), ...t.parties])
    if (others.size === 0 || others.has(home)) continue
    t.parts = t.parts.map((part) => atHome(scene, part, home))
  }
}

function atHome(scene: Scene, part: Part, home: string): Part {
  if (part.actor.type !== 'person' || part.actor.parties.length > 0) return part
  const person = scene.entities.people.find((p) => p.id === part.actor.key)
  if (!person || !holdsStateOffice(person)) return part
  return { ...part, actor: { ...part.actor, parties: [home] } }
}

export function holdsStateOffice(person: Person): boolean {
  return person.roles.some(
    (r) => r.organization === null && r.status !== 'former' && STATE_OFFICE.test(r.title),
  )
}
