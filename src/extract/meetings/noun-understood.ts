import { countryActor } from './actors.ts'
import type { Actor } from './model.ts'
import type { NounScene } from './nouns.ts'

/** "La rencontre ⟦avec Y⟧ a été remise", "Y a dû annuler l'audience": one side is left to be understood. */
export function lacksOne(
  { frame, trigger, head, support, i, scene }: NounScene,
  actors: readonly Actor[],
): boolean {
  const [only] = actors
  if (actors.length !== 1 || !only || (trigger.frame !== 'meet' && trigger.frame !== 'call')) return false
  const off = /^(?:annuler|décommander|reporter|ajourner|écourter)$/.test(support.over?.lemma ?? '')
  if (off && head.form === 'definite' && /^(?:audience|entretien|entrevue|tête-à-tête)$/.test(scene.word(i)))
    return true
  return [...frame.sides, ...frame.others].some(
    (p) => p.link === 'avec' && p.actors.some((a) => a.key === only.key),
  )
}

/** "le sommet des chefs d'État", "la visioconférence des ministres des Finances": of the body told last. */
export function unnamedBody({ frame, trigger, scene, i }: NounScene): Actor | undefined {
  if (trigger.frame === 'letter' || trigger.frame === 'visit') return undefined
  const heads = frame.sides.find(
    (p) =>
      p.link === 'de' &&
      p.actors.length === 0 &&
      p.end - p.first > 2 &&
      /^(?:ministres|chefs|dirigeants)$/.test(p.head ?? ''),
  )
  return heads && scene.lastBody(i)
}

/** "un télégramme de la Maison-Blanche", in a dispatch of another country: sent there. */
export function unnamedReceiver(
  { scene, trigger, i }: NounScene,
  actors: readonly Actor[],
): Actor | undefined {
  const [only] = actors
  const home = scene.dateline
  if (trigger.frame !== 'letter' || actors.length !== 1 || !only || !home) return undefined
  if (only.parties.length === 0 || only.parties.includes(home)) return undefined
  const courtesy =
    scene.word(i) === 'télégramme' ||
    /^(?:condoléances|félicitations|vœux|sympathie)$/.test(scene.word(i + 2))
  return courtesy ? countryActor(home, scene.entities) : undefined
}
