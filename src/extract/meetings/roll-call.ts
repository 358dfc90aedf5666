import { nounTriggerOf } from '../../lexicon/user/words.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { present } from './attendance.ts'
import type { Actor, ActorPhrase, Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { readSides } from './sides.ts'

/** Sentences back in which the encounter is told. */
const REACH = 5
/** Lines that a list may have. */
const LONGEST = 14

/** "⟦Ont assisté à l'audience :⟧ – M. X, conseiller ; – Mme Y", "⟦Étaient présents⟧ X et Y": the verb opens the sentence. */
export function readRollCall(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly (readonly Actor[])[],
): Telling[] {
  const sentence = scene.tokens[group.head]!.sentence
  const from = group.firstToken - scene.first(sentence) <= 1 ? openingEnd(scene, group) : -1
  if (from < 0 || group.number !== 'plural' || group.subjectPronoun >= 0 || group.negated) return []
  const told = toldBefore(scene, from, sentence)
  if (!told) return []
  const { parts } = readSides({ scene, earlier }, listed(scene, from, sentence), null, true)
  return parts.length === 0 ? [] : [{ ...present(scene, group, told, parts), of: told }]
}

/** The token after the words that open a roll-call; -1 if they are none. */
function openingEnd(scene: Scene, { lemma, endToken, head }: VerbGroup): number {
  if (/^(?:assister|participer)$/.test(lemma)) return endToken
  if (lemma === 'prendre') return scene.word(endToken) === 'part' ? endToken + 1 : -1
  for (let k = head; k < head + 4; k++) if (/^présente?s$/.test(scene.word(k))) return k + 1
  return -1
}

/** The encounter told last, or the last one of the noun that the words name: "à cette ⟦audience⟧". */
function toldBefore(scene: Scene, from: number, sentence: number): Telling | undefined {
  const near = scene.recent.filter(
    (t) =>
      sentence - t.sentence <= REACH &&
      !/^(?:call|correspondence|visit)$/.test(t.kind) &&
      t.status !== 'planned',
  )
  for (let k = from; k < Math.min(from + 5, scene.end(sentence)); k++) {
    const noun = scene.word(k)
    if (!nounTriggerOf(scene.document, noun)) continue
    return near.findLast((t) => scene.word(t.firstToken) === noun) ?? near.at(-1)
  }
  // "ont participé à la marche": at something else.
  return /^(?:à|au|aux)$/.test(scene.word(from)) ? undefined : near.at(-1)
}

/** The persons whom the sentence names, and those of the lines of a list after it. */
function listed(scene: Scene, from: number, sentence: number): ActorPhrase[] {
  // "du côté X, le ministre Y"
  const isPerson = ({ actors, link, head, joined }: ActorPhrase) =>
    actors[0]?.type === 'person' && (head === 'côté' || joined || !/^(?:de|par)$/.test(link))
  const found = scene.phrases(sentence).filter((p) => p.first >= from && isPerson(p))
  const { sentences } = scene.document
  for (let s = sentence + 1; s < Math.min(sentences.length, sentence + LONGEST); s++) {
    if (!ITEM.test(scene.tokens[scene.first(s)]!.normal)) break
    // "Et SE. | Mme X": an honorific's stop that looks like a sentence's.
    const one = (scene.end(s) - scene.first(s) <= 4 ? [s, ++s] : [s])
      .filter((n) => n < sentences.length)
      .flatMap((n) => scene.phrases(n))
      .find(isPerson)
    if (one) found.push(one)
  }
  return found
}

const ITEM = /^(?:[-–—•*·]|et)$/
