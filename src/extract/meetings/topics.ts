import { type TextSpan, textSpan } from '../../text/span.ts'
import type { Scene } from './scene.ts'

const LONGEST = 24

/** "sur ⟦le nucléaire⟧", "consacré à ⟦la sécurité⟧", "au sujet de …": what an encounter is about. */
export function readTopics(scene: Scene, from: number, to: number): TextSpan[] {
  for (let k = from; k < to; k++) {
    const start = topicStart(scene, k)
    if (start < 0) continue
    const end = topicEnd(scene, start, scene.end(scene.tokens[k]!.sentence))
    if (end > start)
      return [textSpan(scene.document.source, scene.tokens[start]!.start, scene.tokens[end - 1]!.end)]
  }
  return []
}

function topicStart(scene: Scene, k: number): number {
  const word = scene.word(k)
  if (word === 'sur') return k + 1
  const before = scene.word(k - 1)
  if (/^consacrée?s?$/.test(before) && /^(?:à|au|aux)$/.test(word)) return k + 1
  if (before === 'sujet' && /^(?:de|d'|du|des)$/.test(word)) return k + 1
  return -1
}

function topicEnd(scene: Scene, start: number, limit: number): number {
  let k = start
  while (k < Math.min(limit, start + LONGEST)) {
    const token = scene.tokens[k]!
    const stops = token.kind === 'punctuation' && !/^[-'’]$/.test(token.text)
    if (
      stops ||
      scene.dateAt[k]! >= 0 ||
      scene.verbAt(k) ||
      /^(?:qui|que|qu'|lors|dont|où)$/.test(token.normal)
    )
      break
    k++
  }
  while (k > start && /^(?:de|d'|du|des|à|au|aux|en|et|le|la|les|l'|du)$/.test(scene.word(k - 1))) k--
  return k
}
