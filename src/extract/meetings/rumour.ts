import { governorStatus } from '../../lexicon/meeting-status.ts'
import type { NounHead } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

const REPORTS = /^(?:informations?|rumeurs?|allégations?|nouvelles?|spéculations?|affirmations?)$/
const TELLING = /^(?:faisant|évoquant|annonçant|affirmant|mentionnant|concernant)$/

/** "a rejeté les informations ⟦faisant état⟧ d'une rencontre". */
export function isRumour(scene: Scene, { first }: NounHead): boolean {
  for (let k = first - 1; k >= first - 5; k--) {
    if (!TELLING.test(scene.word(k)) || !REPORTS.test(scene.word(k - 1))) continue
    for (let j = k - 2; j >= k - 8; j--) {
      const verb = scene.verbAt(j)
      if (verb) return governorStatus(verb.lemma) === 'denied' && !verb.negated
    }
  }
  return false
}
