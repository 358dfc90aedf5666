import type { Actor, Part } from './model.ts'
import type { NounScene } from './nouns.ts'
import { hasTense } from './scene.ts'
import { subjectOf } from './subject.ts'

/** Sentences back in which the letter is told that the visitor brought. */
const REACH = 3

/** "X a remis le message lors de l'audience ⟦qui lui a été accordée⟧ (par Y)": X, and Y or whom the letter reached. */
export function granted({ scene, trigger, support, head, sentence }: NounScene): Part[] {
  const { relative, pronoun, after } = support
  if (trigger.frame !== 'meet' || pronoun !== 'qui' || relative?.voice !== 'passive') return []
  if (!/^(?:accorder|réserver)$/.test(relative.lemma) || scene.word(relative.firstToken) !== 'lui') return []
  for (let k = head.first - 1; k >= scene.first(sentence); k--) {
    const verb = scene.verbAt(k)
    if (!verb || !hasTense(verb)) continue
    const guest = subjectOf(scene, verb).flatMap((p) => p.actors)[0]
    if (guest?.type !== 'person') return []
    const host = after?.phrases.find((p) => p.link === 'par')?.actors[0] ?? reached(guest)
    return host
      ? [
          { actor: host, side: 'host' },
          { actor: guest, side: 'guest' },
        ]
      : []
  }
  return []

  /** Whom the letter told last was for, if he is of another country. */
  function reached({ parties }: Actor): Actor | undefined {
    const letter = scene.recent.findLast(
      (t) => t.kind === 'correspondence' && sentence - t.sentence <= REACH && t.parts.length >= 2,
    )
    return letter?.parts.map((p) => p.actor).findLast((a) => !a.parties.some((p) => parties.includes(p)))
  }
}
