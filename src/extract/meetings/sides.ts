import type { Actor, ActorPhrase, Part, Side } from './model.ts'
import { groupActors } from './pronouns.ts'
import type { Scene } from './scene.ts'

/** The participants of one side, and parties that no participant stands for. */
export interface Sides {
  readonly parts: Part[]
  readonly extra: string[]
}

interface Context {
  readonly scene: Scene
  readonly earlier: readonly (readonly Actor[])[]
}

/** The actors of phrases as one side; "les deux hommes" and "ils" are looked up among the sides told before. */
export function readSides(
  { scene, earlier }: Context,
  phrases: readonly ActorPhrase[],
  side: Side,
  besides = false,
): Sides {
  const parts: Part[] = []
  for (const phrase of phrases) {
    if (phrase.teller) continue
    const some =
      (phrase.head === 'homologues' &&
        /^(?:ses|leurs)$/.test(scene.word(phrase.first)) &&
        scene.word(phrase.first + 1) === 'homologues') ||
      scene.word(phrase.first - 1) === 'des' ||
      [0, 1].some((n) => scene.word(phrase.first + n) === 'autres') ||
      /^(?:plusieurs|certains|quelques)$/.test(scene.word(phrase.first))
    const actors =
      phrase.actors.length > 0 || !phrase.plural || some ? phrase.actors : groupActors(scene, phrase, earlier)
    for (const actor of actors)
      if (!parts.some((p) => p.actor.key === actor.key))
        parts.push(besides ? { actor, side, besides } : { actor, side })
  }
  return { parts, extra: [] }
}

/** A country or body gives way to the person who acts for it, unless it stands for more than that person. */
export function partsOf(parts: readonly Part[]): Part[] {
  return parts.filter(
    (p, at) =>
      !(
        p.actor.type !== 'person' &&
        parts.some(
          (other, k) =>
            k !== at &&
            other.actor.type === 'person' &&
            other.actor.parties.includes(p.actor.parties[0] ?? ''),
        )
      ),
  )
}

/** "tour à tour", "successivement", "séparés": each of those named is met by himself. */
export function isSeries(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = scene.word(k)
    if (/^(?:successivement|séparément|respectivement|séparée?s|distincte?s)$/.test(word)) return true
    if (word === 'tour' && scene.word(k + 1) === 'à' && scene.word(k + 2) === 'tour') return true
    if (word === 'rôle' && scene.word(k - 1) === 'de' && scene.word(k - 2) === 'tour') return true
    if (/^une?$/.test(word) && scene.word(k + 1) === 'après' && /^autre$/.test(scene.word(k + 3))) return true
  }
  return false
}

/** All parties that participants stand for, each once. */
export function partiesOf(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap((p) => p.actor.parties))]
}

/** "à l'invitation du président X": the person who invites is the host of what the sentence tells. */
export function invitersOf(scene: Scene, sentence: number): Part[] {
  return scene
    .phrases(sentence)
    .filter((p) => p.link === 'invitation' && p.actors[0]?.type === 'person')
    .map((p) => ({ actor: p.actors[0]!, side: 'host', besides: true }))
}
