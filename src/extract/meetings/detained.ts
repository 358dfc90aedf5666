import { qualifierStatus, TAKES_PLACE } from '../../lexicon/meeting-status.ts'
import type { Scene } from './scene.ts'

/** Participles of a journey, which lead to where one meets. */
const JOURNEYS = /^(?:arriver|venir|revenir|attendre|rendre|accueillir|recevoir|inviter)$/
/** Tokens back at which the participle stands. */
const NEAR = 5

/** "en l'absence de X, ⟦retenu à Y⟧ par la crise": where the person is that the participle tells of, not the encounter. */
export function isDetained(scene: Scene, from: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(from, at - NEAR); k--) {
    const group = scene.verbAt(k)
    if (!group) continue
    if (group.tense !== 'past-participle' || scene.word(group.firstToken - 1) !== ',') return false
    if (JOURNEYS.test(group.lemma) || TAKES_PLACE.has(group.lemma)) return false
    if (qualifierStatus(scene.word(group.head))) return false
    return scene.entities.at(group.firstToken - 2)?.entity.type === 'person'
  }
  return false
}
