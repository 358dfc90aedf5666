import { governorStatus } from '../../lexicon/meeting-status.ts'
import type { NounHead } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

const REPORTS = /^(?:informations?|rumeurs?|allégations?|nouvelles?|spéculations?|affirmations?)$/
const TELLING = /^(?:faisant|évoquant|annonçant|affirmant|mentionnant|concernant)$/

/** "les ⟦rumeurs d'une rencontre⟧": what is only said. */
export function isRumoured(scene: Scene, { first }: Pick<NounHead, 'first'>): boolean {
  const over = scene.word(first) === 'du' || scene.word(first) === 'des' ? first - 1 : first - 2
  return RUMOURS.test(scene.word(over)) && /^(?:de|d'|du|des)$/.test(scene.word(over + 1))
}

/** "Quant aux ⟦rumeurs d'une rencontre⟧, … : « Il n'en a jamais été question »", "les rumeurs d'un sommet sont infondées". */
export function isIdleRumour(scene: Scene, { first }: Pick<NounHead, 'first'>): boolean {
  if (!isRumoured(scene, { first })) return false
  const { sentence } = scene.tokens[first]!
  const last = Math.min(scene.document.sentences.length - 1, sentence + 1)
  for (let k = first; k < scene.end(last); k++) {
    const word = scene.word(k)
    if (/^(?:infondée?s|mensongère?s|fantaisistes)$/.test(word)) return true
    if (word === 'court' && scene.verbAt(k - 1)?.lemma === 'couper') return true
    if (word === 'question' && isNever(scene, k)) return true
    if (scene.tokens[k]!.sentence === sentence && scene.verbAt(k)?.lemma === 'démentir') return true
  }
  return false
}

const RUMOURS = /^(?:rumeurs?|spéculations?|bruits?)$/

/** "il n'en a jamais été question", "il n'est pas question". */
function isNever(scene: Scene, at: number): boolean {
  for (let k = at - 1; k >= at - 5; k--) {
    const verb = scene.verbAt(k)
    if (verb) return verb.lemma === 'être' && verb.negated
  }
  return false
}

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
