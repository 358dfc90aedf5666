import type { VerbGroup } from '../../tags/verb.ts'
import type { Scene } from './scene.ts'
import { pointsBack } from './scope.ts'
import type { VerbScene } from './verb-telling.ts'

/** "est passé ⟦par⟧ Lomé et Accra": came by there on a journey; not "il faut passer par Rome". */
export const isPassing = (scene: Scene, { endToken, tense }: VerbGroup): boolean =>
  scene.word(endToken) === 'par' && /^(?:past|pluperfect|future|past-participle)$/.test(tense)

/** Longer ones are a life's: "a passé trois ans à Londres". */
const SPANS = /^(?:heures?|jours?|nuits?|journées?|semaines?|week-end)$/

/** Where one does not stay as a representative. */
const PRIVATE =
  /^(?:prison|cellule|hôpital|clinique|détention|captivité|garde|convalescence|vacances|congés?|repos|famille)$/

/** "a passé ⟦trois jours⟧ à X", "y passera ⟦quelques heures⟧": the object is a time of some hours, days or weeks. */
export function lastsDays({ scene, group, right }: VerbScene): boolean {
  const end = right.places[0]?.at ?? (pointsBack(scene, group) ? right.end : -1)
  let span = false
  for (let k = group.endToken; k < end; k++) {
    if (PRIVATE.test(scene.word(k))) return false
    if (SPANS.test(scene.word(k)) && k <= group.endToken + 4) span = true
  }
  return span
}
