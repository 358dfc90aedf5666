import { actorPhrase } from './actor-phrase.ts'
import { personActor } from './actors.ts'
import type { ActorPhrase } from './model.ts'
import type { Scene } from './scene.ts'

const LATTER = new Set(['celui-ci', 'celle-ci', 'dernier', 'dernière'])

/** The last word of what says "the one told last". */
export const isLatter = (word: string): boolean => LATTER.has(word)

/** Tokens back in which that one is looked for. */
const FARTHEST = 80

/** "⟦celui-ci⟧ s'était rendu", "⟦cette dernière⟧ a reçu": the person told last. */
export function latterPhrase(scene: Scene, i: number, start: number): ActorPhrase | undefined {
  const normal = scene.word(i)
  if (!isLatter(normal)) return undefined
  const two = !normal.endsWith('-ci')
  if (two && !/^(?:ce|cette)$/.test(scene.word(i - 1))) return undefined
  const next = scene.tokens[i + 1]
  if (two && next?.kind === 'word' && next.shape === 'lower' && !scene.verbAt(i + 1) && !isFree(scene, i + 1))
    return undefined
  const gender = /^(?:celle-ci|dernière)$/.test(normal) ? 'f' : 'm'
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const at = scene.entities.at(k)
    if (at?.entity.type !== 'person' || at.mention.kind === 'pronoun') continue
    if (at.entity.gender !== null && at.entity.gender !== gender) continue
    const first = two && i > start ? i - 1 : i
    return actorPhrase(first, i + 1, [personActor(at.entity, scene.entities)])
  }
  return undefined
}

/** A word that is no noun: "ce dernier ⟦a⟧", "ce dernier ⟦qui⟧", not "ce dernier sommet". */
function isFree(scene: Scene, k: number): boolean {
  const { tags } = scene.tokens[k]!
  return tags.has('Adverb') || tags.has('Preposition') || tags.has('Relative') || tags.has('Conjunction')
}
