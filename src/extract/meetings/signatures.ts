import { TREATY_NOUNS } from '../../lexicon/meeting-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { readComplements } from './complements.ts'
import type { Actor, ActorPhrase, Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { verbDate, verbPlace } from './scope.ts'
import { readSides } from './sides.ts'
import { verbStatus } from './status.ts'
import { subjectOf } from './subject.ts'
import { relativePartner } from './verb-object.ts'

const NEAR = 9

/** "X et Y ont signé un accord", "un accord a été signé entre X et Y": a ceremony. */
export function readSignature(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly (readonly Actor[])[],
): Telling[] {
  const signs = group.lemma === 'signer' || group.lemma === 'parapher'
  if (!signs && !/^(?:inaugurer|commémorer)$/.test(group.lemma)) return []
  const sentence = scene.tokens[group.head]!.sentence
  if (group.tense === 'past-participle' || (signs && !hasTreaty(scene, group, sentence))) return []
  const right = readComplements(scene, group.endToken, sentence)
  const linked = right.phrases.filter((p) => p.link === 'avec' || p.link === 'entre' || p.link === 'par')
  const subject: ActorPhrase[] = group.voice === 'passive' ? [] : subjectOf(scene, group)
  const partner = relativePartner({ scene, group, sentence })
  const { parts } = readSides({ scene, earlier }, [...subject, ...partner, ...linked], null)
  const date = verbDate(scene, group, right)
  const verdict = verbStatus(scene, group, date)
  return [
    {
      kind: 'ceremony',
      status: verdict.status,
      plain: verdict.plain,
      parts,
      parties: [],
      place: verbPlace(scene, group, right),
      date,
      dateValue: null,
      topics: [],
      sentence,
      firstToken: group.firstToken,
      endToken: group.endToken,
      form: parts.length > 0 ? 'verb' : 'definite',
      apart: null,
      generic: false,
      anterior: false,
      beside: null,
      dependent: parts.length < 2,
      rule: `verb-${group.lemma}`,
    },
  ]
}

/** The object (of a passive, the subject) is a treaty. */
function hasTreaty(scene: Scene, group: VerbGroup, sentence: number): boolean {
  const [from, to] =
    group.voice === 'passive'
      ? [Math.max(scene.first(sentence), group.firstToken - NEAR), group.firstToken]
      : [group.endToken, Math.min(scene.end(sentence), group.endToken + NEAR)]
  for (let k = from; k < to; k++) if (TREATY_NOUNS.has(scene.word(k))) return true
  return false
}
