import { countryActor } from '../extract/meetings/actors.ts'
import { finiteBefore } from '../extract/meetings/clauses.ts'
import { isLocative } from '../extract/meetings/complements.ts'
import type { Actor, ActorPhrase } from '../extract/meetings/model.ts'
import type { Scene } from '../extract/meetings/scene.ts'
import { subjectOf } from '../extract/meetings/subject.ts'
import { COUNTED_PEOPLE, sectorOfGroup } from '../lexicon/sectors.ts'
import type { VerbGroup } from '../tags/verb.ts'
import type { EventActor } from './model.ts'
import { actorsOf, type Search } from './targets.ts'

/** So far before a verb its subject's adjective may stand. */
const REACH = 8

/** Who does what a verb tells (of a passive: to whom it is done). */
export function subjectsOf(at: Pick<Search, 'scene' | 'earlier'> & { readonly group: VerbGroup }): Actor[] {
  const { scene, group } = at
  const phrases = subjectPhrases(scene, group)
  const found = phrases.flatMap((phrase) => actorsOf(at, phrase))
  const precedes = phrases.every(({ first }) => first < group.firstToken)
  if (group.subjectPronoun >= 0 || (found.length > 0 && precedes)) return found
  const unnamed = groupBefore(scene, group)
  return unnamed ? [unnamed] : found
}

/** Of a participle after a place ("se sont entretenus à X, s'engageant à"), the subject of the verb before it. */
function subjectPhrases(scene: Scene, group: VerbGroup): ActorPhrase[] {
  const found = subjectOf(scene, group)
  const main = group.tense === 'present-participle' && found.every(isLocative) && finiteBefore(scene, group)
  return main ? subjectOf(scene, main) : found
}

/** "les forces ⟦ukrainiennes⟧ ont attaqué", "des milliers de ⟦Maliens⟧ ont manifesté": groups that no phrase names. */
function groupBefore(scene: Scene, group: VerbGroup): Actor | undefined {
  const start = Math.max(scene.first(scene.tokens[group.head]!.sentence), group.firstToken - REACH)
  for (let k = group.firstToken - 1; k > start; k--) {
    if (scene.verbAt(k) || /^(?:qui|que|[,;:])$/.test(scene.word(k))) return undefined
    const found = scene.entities.at(k)
    if (found?.mention.kind !== 'demonym' || found.entity.type !== 'place' || !found.entity.country) continue
    const ofGroup = sectorOfGroup(scene.word(k - 1)) !== null
    const counted = scene.word(k - 1) === 'de' && COUNTED_PEOPLE.has(scene.word(k - 2))
    return ofGroup || counted ? countryActor(found.entity.country, scene.entities) : undefined
  }
  return undefined
}

/** A country as actor by its army, parliament, rebels: the sector of the noun that stands for it before the verb. */
export function inSector(actor: EventActor, scene: Scene, group: VerbGroup): EventActor {
  if (actor.sector !== 'GOV') return actor
  const start = Math.max(scene.first(scene.tokens[group.head]!.sentence), group.firstToken - REACH)
  for (let k = group.firstToken - 1; k >= start; k--) {
    if (scene.verbAt(k) || /^(?:qui|que|[,;:])$/.test(scene.word(k))) return actor
    const sector = scene.tokens[k]!.shape === 'lower' ? sectorOfGroup(scene.word(k)) : null
    if (sector) return { ...actor, sector }
  }
  return actor
}
