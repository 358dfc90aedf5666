import type { VerbGroup } from '../../tags/verb.ts'
import { present } from './attendance.ts'
import { readComplements } from './complements.ts'
import type { Actor, Telling } from './model.ts'
import { hasTense, type Scene } from './scene.ts'
import { readSides } from './sides.ts'

/** Sentences back in which the visit is told. */
const REACH = 3

/** "⟦La délégation lao comprend X et Y⟧", "est composée de X et Y": who travels too, on the visit told last. */
export function readDelegation(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly (readonly Actor[])[],
): Telling[] {
  const composed = group.voice === 'passive' && /^(?:composer|former|constituer)$/.test(group.lemma)
  const holds = group.voice === 'active' && /^(?:comprendre|compter|inclure)$/.test(group.lemma)
  if ((!composed && !holds) || !hasTense(group) || group.negated) return []
  const sentence = scene.tokens[group.head]!.sentence
  if (!isDelegation(scene, group, sentence)) return []
  const told = scene.recent.findLast((t) => t.kind === 'visit' && sentence - t.sentence <= REACH)
  const guests = told?.parts.filter((p) => p.side !== 'host' && !p.besides) ?? []
  const home = guests.flatMap((p) => p.actor.parties)
  const members = readComplements(scene, group.endToken, sentence).phrases.filter(
    (p) => p.link === (composed ? 'de' : '') || p.joined,
  )
  const { parts } = readSides({ scene, earlier }, members, 'guest', true)
  const own = parts.filter(
    ({ actor }) =>
      actor.type === 'person' && (actor.parties.length === 0 || actor.parties.some((p) => home.includes(p))),
  )
  return told && own.length > 0 ? [{ ...present(scene, group, told, own), of: told }] : []
}

/** The clause's subject is the delegation: "La délégation (cambodgienne)", "Sa délégation". */
function isDelegation(scene: Scene, { firstToken }: VerbGroup, sentence: number): boolean {
  for (let k = firstToken - 1; k >= Math.max(scene.first(sentence), firstToken - 8); k--) {
    if (scene.verbAt(k)) return false
    if (scene.word(k) === 'délégation') return true
  }
  return false
}
