import { NUMBERS } from '../../lexicon/meeting-titles.ts'
import { actorPhrase } from './actor-phrase.ts'
import { actorOf, personActor } from './actors.ts'
import type { Actor, ActorPhrase } from './model.ts'
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

/** "de la Grèce, de Malte et de Chypre (⟦les deux derniers⟧ ont …)": so many of the list told last, from its end or start. */
export function fewPhrase(scene: Scene, i: number): ActorPhrase | undefined {
  const [, of] = /^(derni|premi)(?:ers|ères)$/.exec(scene.word(i)) ?? []
  const number = NUMBERS[scene.word(i - 1)] ?? 0
  if (!of || number < 2 || scene.word(i - 2) !== 'les') return undefined
  const next = scene.tokens[i + 1]
  if (next?.kind === 'word' && !scene.verbAt(i + 1) && !isFree(scene, i + 1)) return undefined
  const listed = listBefore(scene, i - 2)
  if (listed.length <= number) return undefined
  const actors = of === 'derni' ? listed.slice(-number) : listed.slice(0, number)
  return actorPhrase(i - 2, i + 1, actors, { plural: true })
}

/** Tokens between two members of a list: ", le ministre grec". */
const GAP = 6

/** Those named one after the other right before a token, no verb between them. */
function listBefore(scene: Scene, before: number): Actor[] {
  const actors: Actor[] = []
  for (let k = before - 1, gap = 0; k >= 0 && gap <= GAP; k--, gap++) {
    const found = scene.entities.at(k)
    const actor = found && found.mention.kind === 'name' ? actorOf(found.entity, scene.entities) : null
    if (scene.verbAt(k) && actors.length > 0) break
    if (!found || !actor) continue
    if (!actors.some((a) => a.key === actor.key)) actors.unshift(actor)
    k = found.mention.firstToken
    gap = -1
  }
  return actors
}
