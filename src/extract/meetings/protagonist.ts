import type { Actor } from './model.ts'
import type { Scene } from './scene.ts'

const REACH = 8

/**
 * Whom "la rencontre avec Y", "un tête-à-tête avec Y" leaves to be understood: the person of another country who
 * met most in the sentences before, else the one with whom the article begins.
 */
export function protagonist(scene: Scene, sentence: number, other: Actor): Actor | undefined {
  const counts = new Map<string, { actor: Actor; times: number }>()
  for (let k = scene.history.length - 1; k >= 0; k--) {
    const told = scene.history[k]!
    if (sentence - told.sentence > REACH) break
    for (const { actor, besides } of told.parts) {
      if (besides || !isApart(actor, other)) continue
      const known = counts.get(actor.key) ?? { actor, times: 0 }
      known.times++
      counts.set(actor.key, known)
    }
  }
  const [most] = [...counts.values()].sort((a, b) => b.times - a.times)
  return most?.actor ?? opening(scene, other)
}

/**
 * Whom an object pronoun means that nothing else resolves ("M. X ⟦lui⟧ avait écrit", "⟦l'⟧a invitée"): of the two who
 * met in the encounter told last, the one who is not the subject.
 */
export function partnerOf(scene: Scene, sentence: number, subject: readonly Actor[]): Actor | undefined {
  const [own] = subject
  if (subject.length !== 1 || !own) return undefined
  for (let k = scene.history.length - 1; k >= 0; k--) {
    const told = scene.history[k]!
    if (sentence - told.sentence > 3) return undefined
    const people = told.parts.filter((p) => !p.besides && p.actor.type === 'person').map((p) => p.actor)
    const self = people.find((a) => a.key === own.key || (own.type !== 'person' && standsFor(a, own)))
    if (people.length !== 2 || !self) continue
    return people.find((a) => a !== self)
  }
  return undefined
}

/** "le président américain" of whom the article gives no name here: the one of the two who acts for that country. */
const standsFor = (person: Actor, { parties }: Actor) =>
  parties.length === 1 && person.parties[0] === parties[0]

/** The first person of the first sentences. */
function opening(scene: Scene, other: Actor): Actor | undefined {
  for (let s = 0; s < Math.min(3, scene.document.sentences.length); s++) {
    if (scene.document.sentences[s]!.kind === 'debris') continue
    const first = scene.phrases(s).find((p) => p.link === '' && p.actors[0]?.type === 'person' && !p.teller)
    if (first) return isApart(first.actors[0]!, other) ? first.actors[0] : undefined
  }
  return undefined
}

function isApart(actor: Actor, other: Actor): boolean {
  return (
    actor.type === 'person' &&
    actor.key !== other.key &&
    !actor.parties.some((p) => other.parties.includes(p))
  )
}
