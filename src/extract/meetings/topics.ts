import { type TextSpan, textSpan } from '../../text/span.ts'
import type { Scene } from './scene.ts'

const LONGEST = 24
const DETERMINERS = /^(?:le|la|les|l'|leurs?|son|sa|ses|une?|des)$/

/** "sur ⟦le nucléaire⟧", "consacré à ⟦la sécurité⟧", "au sujet de …": what an encounter is about. */
export function readTopics(scene: Scene, from: number, to: number): TextSpan[] {
  for (let k = from; k <= to; k++) {
    let start = k < to ? topicStart(scene, k) : purposeStart(scene, to)
    if (start < 0) continue
    while (DETERMINERS.test(scene.word(start))) start++
    const end = topicEnd(scene, start, scene.end(scene.tokens[k]!.sentence))
    if (end > start)
      return [textSpan(scene.document.source, scene.tokens[start]!.start, scene.tokens[end - 1]!.end)]
  }
  return []
}

function topicStart(scene: Scene, k: number): number {
  const word = scene.word(k)
  if (word === 'sur') return isManner(scene, k + 1) ? -1 : k + 1
  const before = scene.word(k - 1)
  if (/^consacrée?s?$/.test(before) && /^(?:à|au|aux)$/.test(word)) return k + 1
  if (/^(?:sujet|propos)$/.test(before) && /^(?:de|d'|du|des)$/.test(word)) return k + 1
  return -1
}

/** "sur l'⟦invitation⟧ de", "sur ⟦demande⟧", "sur ⟦place⟧": how or where, not of what. */
function isManner(scene: Scene, k: number): boolean {
  const at = DETERMINERS.test(scene.word(k)) ? k + 1 : k
  return /^(?:invitation|demande|ordre|ordres|instruction|instructions|place|initiative|proposition|fond|base|recommandation|suggestion|décision)$/.test(
    scene.word(at),
  )
}

/** "pour discuter de ⟦leur frontière⟧", "afin d'examiner ⟦la situation⟧": after the verb that ends the complements. */
function purposeStart(scene: Scene, at: number): number {
  const verb = scene.verbAt(at)
  if (verb?.tense !== 'infinitive') return -1
  if (scene.word(at - 1) !== 'pour' && scene.word(at - 2) !== 'afin') return -1
  const next = verb.endToken
  if (/^(?:discuter|parler|débattre|entretenir)$/.test(verb.lemma))
    return /^(?:de|d'|du|des)$/.test(scene.word(next)) ? next + 1 : -1
  return /^(?:évoquer|aborder|examiner|étudier)$/.test(verb.lemma) ? next : -1
}

/** A verb that the topic does not govern: "les moyens pour ⟦renforcer⟧ la coordination" it does. */
function isClause(scene: Scene, k: number): boolean {
  const verb = scene.verbAt(k)
  if (!verb) return false
  return verb.tense !== 'infinitive' || !/^(?:de|d'|pour|afin)$/.test(scene.word(verb.firstToken - 1))
}

function topicEnd(scene: Scene, start: number, limit: number): number {
  let k = start
  while (k < Math.min(limit, start + LONGEST)) {
    const token = scene.tokens[k]!
    const stops = token.kind === 'punctuation' && !/^[-'’]$/.test(token.text)
    if (
      stops ||
      scene.dateAt[k]! >= 0 ||
      isClause(scene, k) ||
      /^(?:qui|que|qu'|lors|dont|où)$/.test(token.normal)
    )
      break
    k++
  }
  while (k > start && /^(?:de|d'|du|des|à|au|aux|en|et|le|la|les|l'|pour|avec|par)$/.test(scene.word(k - 1)))
    k--
  return k
}
