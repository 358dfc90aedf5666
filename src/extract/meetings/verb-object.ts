import { nounTriggerOf } from '../../lexicon/user/words.ts'
import type { ActorPhrase } from './model.ts'
import { cliticActors, hasObjectPronoun, personPhrase } from './pronouns.ts'
import { partnerOf } from './protagonist.ts'
import { hasTense } from './scene.ts'
import type { Sides } from './sides.ts'
import { spokenObject } from './speakers.ts'
import type { VerbScene } from './verb-telling.ts'

export function directObjects(at: VerbScene): ActorPhrase[] {
  const clitic = cliticActors(at.scene, at.group) ?? spokenObject(at.scene, at.group)
  if (clitic) return [clitic]
  return at.right.phrases.filter((p) => isDirect(at, p) || isDated(at, p))
}

/** "recevra lundi X ⟦et mardi Y⟧": an object that a day sets apart from the first. */
function isDated({ scene }: VerbScene, phrase: ActorPhrase): boolean {
  const day = phrase.link === '' ? scene.dateAt[phrase.first - 1]! : -1
  return day >= 0 && scene.word(scene.dates[day]!.firstToken - 1) === 'et'
}

/** "a appelé ⟦le président X⟧ mardi": a person, and nothing that he is called to do or to be. */
export function calledUp({ scene, group, right, sentence }: VerbScene): ActorPhrase[] {
  const [first] = right.phrases
  const [person] = first?.actors ?? []
  if (first?.link !== '' || person?.type !== 'person' || first.first - group.endToken > 4) return []
  const end = Math.min(scene.end(sentence), first.end + 12)
  for (let k = first.end; k < end; k++) {
    const word = scene.word(k)
    if (/^(?:à|au|aux)$/.test(word) && scene.dateAt[k + 1]! < 0 && !scene.phraseAt(sentence, k + 1)?.place)
      return []
    if (word === '«' || word === '"') return []
    if (/^[,;:]$/.test(word)) break
  }
  return [first]
}

/** A direct object: no preposition, and no noun of its own between the verb and it. */
export function isDirect(at: VerbScene, phrase: ActorPhrase): boolean {
  if (phrase.link !== '' && !(phrase.joined && phrase.link === '')) return false
  const head = at.right.phrases.find((p) => p.link === '' && !p.joined)
  if (!head || (phrase !== head && !phrase.joined)) return false
  const [open, close] = at.right.aside ?? [-1, -1]
  for (let k = at.group.endToken; k < head.first; k++) {
    if (k >= open && k < close) continue
    if (nounTriggerOf(at.scene.document, at.scene.word(k)) && at.scene.word(k) !== 'audience') return false
    if (/^(?:un|une|des|le|la|les|l')$/.test(at.scene.word(k)) && k < head.first - 1 && !isAdjunct(at, k))
      return false
  }
  return true
}

/** "le 3 mai", "à la Maison", "la veille": a determiner that opens an adjunct, no object. */
function isAdjunct(at: VerbScene, k: number): boolean {
  if (at.scene.dateAt[k]! >= 0 || at.scene.dateAt[k + 1]! >= 0) return true
  // "l'un après l'autre"
  if (/^(?:une?|autre)$/.test(at.scene.word(k + 1)) || at.scene.word(k - 1) === "l'") return true
  for (let j = k - 1; j >= at.group.endToken && j >= k - 3; j--) {
    if (at.scene.tokens[j]!.tags.has('Preposition') || at.scene.phraseAt(at.sentence, j)) return true
  }
  return false
}

/** "lui a téléphoné", "m'a reçu", "l'a invitée": whom the pronoun before the verb means. */
export function objectPronoun(
  { scene, group, sentence }: VerbScene,
  subject: Sides,
): ActorPhrase | undefined {
  const known = cliticActors(scene, group) ?? spokenObject(scene, group)
  if (known || group.reflexive || !hasObjectPronoun(scene, group)) return known
  const own = subject.parts.map((p) => p.actor)
  const actor = partnerOf(scene, sentence, own)
  const person = actor && scene.entities.people.find((p) => p.id === actor.key)
  return person && personPhrase(scene, person, group.firstToken)
}

/** "avec laquelle il signera", "avec qui il s'est entretenu": the phrase before "avec". */
export function relativePartner({
  scene,
  group,
  sentence,
}: Pick<VerbScene, 'scene' | 'group' | 'sentence'>): ActorPhrase[] {
  const start = scene.first(sentence)
  for (let k = group.firstToken - 1; k > Math.max(start, group.firstToken - 14); k--) {
    if (/^(?:lequel|laquelle|lesquels|lesquelles|qui)$/.test(scene.word(k)) && scene.word(k - 1) === 'avec') {
      const before = scene.phrases(sentence).filter((p) => p.end <= k - 1 && k - 1 - p.end <= 2)
      return before.slice(-1)
    }
    const verb = scene.verbAt(k)
    if (verb && hasTense(verb)) return []
  }
  return []
}
