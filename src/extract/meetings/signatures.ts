import { TREATY_NOUNS } from '../../lexicon/meeting-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { type Complements, readComplements } from './complements.ts'
import type { Actor, ActorPhrase, Part, Telling, Where } from './model.ts'
import { holdsOffice } from './office.ts'
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
  if (group.tense === 'past-participle') return []
  const right = readComplements(scene, group.endToken, sentence)
  if (signs && !hasTreaty(scene, group, right, sentence)) return []
  const linked = right.phrases.filter((p) => /^(?:avec|entre|par|présence)$/.test(p.link))
  const subject: ActorPhrase[] = group.voice === 'passive' ? [] : subjectOf(scene, group)
  const partner = relativePartner({ scene, group, sentence })
  const { parts } = readSides({ scene, earlier }, [...subject, ...partner, ...linked], null)
  const date = verbDate(scene, group, right)
  const verdict = verbStatus(scene, group, date)
  const place = verbPlace(scene, group, right)
  const abroad = signs ? null : hostCountry(scene, parts, place)
  return [
    {
      kind: 'ceremony',
      status: verdict.status,
      plain: verdict.plain,
      parts,
      parties: abroad ? [abroad] : [],
      place,
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
      dependent: parts.length < 2 && !abroad,
      rule: `verb-${group.lemma}`,
    },
  ]
}

/** "doit se rendre à Stockholm pour y inaugurer l'ambassade": who holds an office does it with the country where it is. */
function hostCountry(scene: Scene, parts: readonly Part[], place: Where | null): string | null {
  const [only, more] = parts
  if (!only || more || only.actor.type !== 'person' || !place?.country) return null
  if (only.actor.parties.length === 0 || only.actor.parties.includes(place.country)) return null
  return holdsOffice(scene, only.actor.key) ? place.country : null
}

/** The object (of a passive, the subject; in a relative clause, what stands before "que") is a treaty. */
function hasTreaty(scene: Scene, group: VerbGroup, right: Complements, sentence: number): boolean {
  const first = scene.first(sentence)
  const before = group.voice === 'passive' ? group.firstToken : relativeAt(scene, group, first)
  const [from, to] =
    before >= 0
      ? [Math.max(first, before - NEAR), before]
      : [group.endToken, Math.min(scene.end(sentence), Math.max(right.end, group.endToken + NEAR))]
  for (let k = from; k < to; k++) if (TREATY_NOUNS.has(scene.word(k))) return true
  return false
}

/** "l'accord ⟦que⟧ X et Y ont paraphé": the token of the pronoun; -1 if there is none. */
function relativeAt(scene: Scene, group: VerbGroup, first: number): number {
  for (let k = group.firstToken - 1; k >= Math.max(first, group.firstToken - 24); k--) {
    if (scene.verbAt(k) || scene.word(k) === ';') return -1
    if (/^(?:que|qu')$/.test(scene.word(k))) return k
  }
  return -1
}
