import type { VerbGroup } from '../../tags/verb.ts'
import { isPreposition } from './links.ts'
import { hasTense, type Scene } from './scene.ts'

/** "lequel", "à laquelle", "auxquels": a relative pronoun that is no subject of the verb after it, if a preposition is before. */
export const COMPOUND_RELATIVE = /^(?:(?:le|la|au)quel(?:le)?|(?:les|aux)quel(?:le)?s)$/

/** The last finite verb before the group in its sentence. */
export function finiteBefore(scene: Scene, group: Pick<VerbGroup, 'head' | 'index'>): VerbGroup | undefined {
  const sentence = scene.tokens[group.head]!.sentence
  for (let g = group.index - 1; g >= 0; g--) {
    const other = scene.document.verbGroups[g]!
    if (scene.tokens[other.head]!.sentence !== sentence) return undefined
    if (hasTense(other)) return other
  }
  return undefined
}

export function finiteAfter(scene: Scene, group: VerbGroup): VerbGroup | undefined {
  const sentence = scene.tokens[group.head]!.sentence
  for (let g = group.index + 1; g < scene.document.verbGroups.length; g++) {
    const other = scene.document.verbGroups[g]!
    if (scene.tokens[other.head]!.sentence !== sentence) return undefined
    if (hasTense(other)) return other
  }
  return undefined
}

/** Where the relative clause of a verb starts, if it closes with a comma before `at`; -1 if it is none. */
export function relativeStart(scene: Scene, group: VerbGroup, at: number): number {
  let closed = false
  for (let k = group.endToken; k < at; k++) if (scene.word(k) === ',') closed = true
  if (!closed) return -1
  for (let k = group.firstToken - 1; k >= Math.max(0, group.firstToken - 12); k--) {
    const word = scene.word(k)
    if (/^(?:qui|que|qu'|dont|où|lequel|laquelle)$/.test(word))
      return scene.word(k - 1) === ',' || word === 'dont' || word === 'qui' ? k : -1
    if (scene.verbAt(k)) return -1
  }
  return -1
}

/** "Les ministres, ⟦a rappelé Paris⟧, se retrouveront": where words of saying are put in between; else -1. */
export function inciseStart(scene: Scene, group: VerbGroup, at: number): number {
  if (scene.word(group.firstToken - 1) !== ',' || group.subjectPronoun >= 0) return -1
  for (let k = group.endToken; k < at && k < group.endToken + 14; k++) {
    if (scene.word(k) === ',' && k >= at - 4) return group.firstToken
  }
  return -1
}

/** "a reçu X et s'est entretenu avec Y": joined verbs have one subject. */
export function sharesSubject(scene: Scene, first: VerbGroup, second: VerbGroup): boolean {
  const before = scene.word(second.firstToken - 1)
  const two = scene.word(second.firstToken - 2)
  const joint = /^(?:et|puis|,|mais|ou)$/
  return joint.test(before) || joint.test(two) || first.endToken >= second.firstToken - 1
}

/** "⟦La tribune⟧ accueillait X et Y": a noun that is nobody stands before the verb as its subject. */
export function hasOtherSubject(scene: Scene, group: VerbGroup, start: number): boolean {
  for (let k = group.firstToken - 2; k >= start; k--) {
    if (scene.verbAt(k) || /^[,;:]$/.test(scene.word(k))) return false
    if (!/^(?:le|la|l'|les|un|une|ce|cette|ces|son|sa|ses)$/.test(scene.word(k)) || scene.dateAt[k + 1]! >= 0)
      continue
    if (k === start || !isPreposition(scene.word(k - 1))) return true
  }
  return false
}
