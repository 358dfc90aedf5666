import type { Complements } from './complements.ts'
import type { ActorPhrase } from './model.ts'
import type { Scene } from './scene.ts'

/** Tokens between "présence" and "dont". */
const NEAR = 14

/** "en présence de X", and "en présence de plusieurs ministres, ⟦dont X et Y⟧": who was there too. */
export function presentIn(scene: Scene, right: Complements, sentence: number): ActorPhrase[] {
  const present = right.phrases.filter((p) => p.link === 'présence')
  if (scene.word(right.end) !== 'dont' || !opensPresence(scene, right.end)) return present
  let at = right.end + 1
  for (const phrase of scene.phrases(sentence)) {
    if (phrase.first < at) continue
    if (phrase.first - at > 3 || phrase.actors[0]?.type !== 'person' || verbIn(scene, at, phrase.first)) break
    present.push({ ...phrase, link: 'présence' })
    at = phrase.end
  }
  return present
}

function opensPresence(scene: Scene, dont: number): boolean {
  for (let k = dont - 1; k >= dont - NEAR; k--) {
    if (scene.verbAt(k)) return false
    if (scene.word(k) === 'présence') return scene.word(k - 1) === 'en'
  }
  return false
}

function verbIn(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (scene.verbAt(k)) return true
  return false
}
