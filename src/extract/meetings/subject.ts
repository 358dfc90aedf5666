import { verbTriggers } from '../../lexicon/meeting-verbs.ts'
import { speechConstructions } from '../../lexicon/speech-verbs.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { isJointOrganization } from './actors.ts'
import {
  COMPOUND_RELATIVE,
  finiteAfter,
  finiteBefore,
  hasOtherSubject,
  inciseStart,
  relativeStart,
  sharesSubject,
} from './clauses.ts'
import { isLocative, readComplements, STOPS } from './complements.ts'
import { invitationAccepted, invitationBefore, invitedPhrase } from './invited.ts'
import type { ActorPhrase } from './model.ts'
import { pairActors } from './pairs.ts'
import { cliticActors, pronounPhrase } from './pronouns.ts'
import { hasTense, type Scene } from './scene.ts'
import { speakerPhrases } from './speakers.ts'

const DEEPEST = 4

/** The subject's phrases of a verb group: who does it (of a passive: to whom it is done). */
export function subjectOf(scene: Scene, group: VerbGroup, depth = 0): ActorPhrase[] {
  if (depth > DEEPEST) return []
  const sentence = scene.tokens[group.head]!.sentence
  if (group.person === 1) return speakerPhrases(scene, group)
  if (group.subjectPronoun >= 0) return pronounSubject(scene, group)
  if (group.tense === 'infinitive' || group.tense === 'present-participle')
    return understood(scene, group, depth)
  return invertedSpeaker(scene, group) ?? walkLeft(scene, group, sentence, depth)
}

/** "…, a déclaré lundi ⟦le président X⟧ après …": the speaker after words of saying that close a report. */
function invertedSpeaker(scene: Scene, group: VerbGroup): ActorPhrase[] | undefined {
  const before = scene.word(group.firstToken - 1)
  if (!/^[,»”"]$/.test(before) || !isSpeech(group)) return undefined
  let k = group.endToken
  while (scene.dateAt[k]! >= 0) k++
  const sentence = scene.tokens[group.head]!.sentence
  const phrase = scene.phraseAt(sentence, k)
  return phrase?.link === '' && phrase.first === k && phrase.actors.length > 0 ? [phrase] : undefined
}

const isSpeech = ({ lemma, reflexive }: VerbGroup) =>
  speechConstructions(lemma, reflexive) !== undefined && verbTriggers(lemma).length === 0

function pronounSubject(scene: Scene, group: VerbGroup): ActorPhrase[] {
  const phrase = pronounPhrase(scene, group.subjectPronoun, group)
  return phrase ? [phrase] : []
}

const OBJECT_CONTROL = new Set([
  'inviter',
  'convier',
  'exhorter',
  'appeler',
  'charger',
  'presser',
  'autoriser',
  'prier',
  'permettre',
  'demander',
  'proposer',
  'envoyer',
  'dépêcher',
])

/** The subject of an infinitive or participle: that of its governor, or the object of "inviter" and its like. */
function understood(scene: Scene, group: VerbGroup, depth: number): ActorPhrase[] {
  const sentence = scene.tokens[group.head]!.sentence
  const governor = group.governor >= 0 ? scene.document.verbGroups[group.governor] : undefined
  if (governor && OBJECT_CONTROL.has(governor.lemma) && governor.voice === 'active') {
    // "⟦l'⟧a invité à se rendre"
    const clitic = cliticActors(scene, governor) ?? cliticBefore(scene, governor, depth + 1)
    if (clitic) return [clitic]
    const between = readComplements(scene, governor.endToken, sentence, STOPS)
    const objects = between.phrases.filter(
      (p) => p.end <= group.firstToken && (p.link === '' || p.link === 'à'),
    )
    if (objects.length > 0) return objects
    if (governor.lemma !== 'proposer' && governor.lemma !== 'demander') return []
  }
  if (governor) return subjectOf(scene, governor, depth + 1)
  const invitation = invitationBefore(scene, group)
  const accepting = invitation && invitationAccepted(scene, group)
  if (accepting) return subjectOf(scene, accepting, depth + 1)
  if (invitation) {
    const invited = invitedPhrase(invitation, group.firstToken)
    return invited ? [invited] : []
  }
  const turn = whoseTurn(scene, group, sentence) ?? whoIsReady(scene, group, sentence)
  if (turn) return [turn]
  if (group.tense === 'present-participle') {
    const near = scene
      .phrases(sentence)
      .filter((p) => p.end <= group.firstToken && p.end >= group.firstToken - 2)
    if (near.length > 0 && scene.word(group.firstToken - 1) !== 'en')
      return chain(scene, near.at(-1)!, sentence)
  }
  const before = finiteBefore(scene, group)
  const sent =
    before && SENDING.test(before.lemma) && before.voice === 'active' && group.tense === 'infinitive'
  if (sent) {
    const between = readComplements(scene, before.endToken, sentence, STOPS)
    const object = between.phrases.find((p) => p.link === '' && p.end <= group.firstToken)
    if (object) return [forSender(object, subjectOf(scene, before, depth + 1))]
  }
  if (before) return subjectOf(scene, before, depth + 1)
  const after = finiteAfter(scene, group)
  return after ? subjectOf(scene, after, depth + 1) : []
}

/** "a reçu X et ⟦l'⟧a invité": where nothing links the pronoun, the person told before it in the sentence. */
export function cliticBefore(scene: Scene, group: VerbGroup, depth = 0): ActorPhrase | undefined {
  if (!/^(?:l'|le|la)$/.test(scene.word(group.firstToken))) return undefined
  const subject = subjectOf(scene, group, depth).flatMap((p) => p.actors.map((a) => a.key))
  return scene
    .phrases(scene.tokens[group.head]!.sentence)
    .findLast(
      (p) =>
        p.end <= group.firstToken && p.actors[0]?.type === 'person' && !subject.includes(p.actors[0].key),
    )
}

/** "Washington a envoyé ⟦son émissaire X⟧": he acts for who sent him, if the article names no country of his. */
function forSender(sent: ActorPhrase, senders: readonly ActorPhrase[]): ActorPhrase {
  const parties = senders.flatMap((p) => p.actors.flatMap((a) => a.parties))
  return { ...sent, actors: sent.actors.map((a) => (a.parties.length > 0 ? a : { ...a, parties })) }
}

/** A headline's "⟦Moscou⟧ prêt à accueillir": the phrase right before the adjective. */
function whoIsReady(scene: Scene, group: VerbGroup, sentence: number): ActorPhrase | undefined {
  const at = group.firstToken - 2
  if (group.tense !== 'infinitive' || scene.word(at + 1) !== 'à') return undefined
  if (!/^(?:prêt|prête|prêts|prêtes|disposée?s?)$/.test(scene.word(at))) return undefined
  return scene.phrases(sentence).find((p) => p.end === at)
}

/** "c'est au tour de X de se rendre à Y". */
function whoseTurn(scene: Scene, group: VerbGroup, sentence: number): ActorPhrase | undefined {
  if (group.tense !== 'infinitive' || !/^(?:de|d')$/.test(scene.word(group.firstToken - 1))) return undefined
  const before = scene
    .phrases(sentence)
    .filter((p) => p.end <= group.firstToken - 1)
    .at(-1)
  if (before?.link !== 'de') return undefined
  return scene.word(before.first - 2) === 'tour' || scene.word(before.first - 1) === 'tour'
    ? before
    : undefined
}

/** "a envoyé X à Y pour négocier": who is sent is who acts. */
const SENDING = /^(?:envoyer|dépêcher|nommer|désigner|mandater|charger)$/

/** Walks left from a finite verb to its subject: over adjuncts, parentheses and relative clauses. */
function walkLeft(scene: Scene, group: VerbGroup, sentence: number, depth: number): ActorPhrase[] {
  const start = scene.first(sentence)
  const first = joinedTo(scene, group)
  if (first) return subjectOf(scene, first, depth + 1)
  let i = closedRelative(scene, group) - 1
  while (i >= start) {
    const word = scene.word(i)
    if (word === 'qui') return antecedent(scene, i, sentence)
    if (/^(?:où|dont|que|qu')$/.test(word) || COMPOUND_RELATIVE.test(word))
      return inverted(scene, group, sentence)
    if (word === ')') {
      while (i > start && scene.word(i) !== '(') i--
      i--
      continue
    }
    if (word === ';' || word === ':') break
    const other = scene.verbAt(i)
    if (other) {
      if (hasTense(other)) {
        const opening = Math.max(
          relativeStart(scene, other, group.firstToken),
          inciseStart(scene, other, group.firstToken),
        )
        if (opening >= 0) {
          i = opening - 1
          continue
        }
        if (!sharesSubject(scene, other, group)) break
        return subjectOf(scene, other, depth + 1)
      }
      i = other.firstToken - 1
      continue
    }
    const phrase = scene.phraseAt(sentence, i)
    if (!phrase) {
      i--
      continue
    }
    const said = scene.verbAt(phrase.first - 1)
    if (said && hasTense(said) && inciseStart(scene, said, group.firstToken) >= 0) {
      i = said.firstToken - 1
      continue
    }
    const top = chainTop(scene, phrase, sentence)
    if (top.link === 'entre' && isBodyBetween(scene, top, start)) return chain(scene, phrase, sentence)
    if (top.link === '' && !isLocative(phrase) && !phrase.teller) return chain(scene, phrase, sentence)
    if (phrase.teller && top.link === '') return sidesOfBody(scene, phrase, sentence)
    i = top.first - 1
  }
  return i < start && !hasOtherSubject(scene, group, start) ? inverted(scene, group, sentence) : []
}

/** "Le bloc, ⟦que préside X et où siègent Y et Z,⟧ tiendra": where such clauses start that close before the verb; else the verb. */
function closedRelative(scene: Scene, group: VerbGroup): number {
  if (scene.word(group.firstToken - 1) !== ',') return group.firstToken
  let from = group.firstToken
  for (let other = finiteBefore(scene, group); other; other = finiteBefore(scene, other)) {
    const opening = other.firstToken - 1
    if (!/^(?:que|qu'|où|dont)$/.test(scene.word(opening))) break
    if (from !== group.firstToken && scene.word(from - 1) !== 'et') break
    from = opening
  }
  // Words of saying have their "que" behind them.
  return scene.word(from - 1) === ',' ? from : group.firstToken
}

/** "a rencontré X ⟦et⟧ lui a remis": right after a joint stands no subject; it is that of the verb before. */
function joinedTo(scene: Scene, group: VerbGroup): VerbGroup | undefined {
  if (!/^(?:et|puis)$/.test(scene.word(group.firstToken - 1))) return undefined
  const before = finiteBefore(scene, group)
  return before && before.subjectPronoun < 0 && before.number === group.number ? before : undefined
}

/** "⟦La commission mixte⟧ entre X et Y", "le Conseil d'association entre": a body of both at the head of the sentence. */
function isBodyBetween(scene: Scene, { first }: ActorPhrase, start: number): boolean {
  for (let k = start; k < Math.min(start + 3, first); k++)
    if (/^(?:conseil|commission|comité)$/.test(scene.word(k))) return first - k <= 6
  return false
}

/** "⟦Le Conseil d'association entre X et Y⟧ a tenu": those whose body it is. */
function sidesOfBody(scene: Scene, body: ActorPhrase, sentence: number): ActorPhrase[] {
  const entity = scene.entities.at(body.end - 1)?.entity
  if (entity?.type !== 'organization' || !isJointOrganization(entity)) return []
  const pair = pairActors(scene, body.end)
  if (pair) return [pair]
  return scene
    .phrases(sentence)
    .filter((p) => p.link === 'entre' && p.first >= body.end && p.first - body.end <= 14)
}

/** The first phrase of the coordination that a phrase ends. */
function chainTop(scene: Scene, phrase: ActorPhrase, sentence: number): ActorPhrase {
  const all = scene.phrases(sentence)
  let at = all.indexOf(phrase)
  while (at > 0 && all[at]!.joined) at--
  return all[at]!
}

/** All phrases coordinated with the one at the end: "X, Y et Z". */
export function chain(scene: Scene, phrase: ActorPhrase, sentence: number): ActorPhrase[] {
  const all = scene.phrases(sentence)
  const last = all.indexOf(phrase)
  let at = last
  while (at > 0 && all[at]!.joined) at--
  return all.slice(at, last + 1)
}

/** "X, qui a reçu …": the phrase before "qui". */
function antecedent(scene: Scene, qui: number, sentence: number): ActorPhrase[] {
  const all = scene.phrases(sentence)
  const start = scene.first(sentence)
  // "⟦C'est⟧ X, envoyé spécial du président Y, ⟦qui⟧ a remis"
  const [cleft] = scene.verbAt(start + 1)?.lemma === 'être' && scene.word(start) === "c'" ? all : []
  if (cleft?.actors[0]?.type === 'person' && cleft.link === '' && cleft.end <= qui) return [cleft]
  for (let p = all.length - 1; p >= 0; p--) {
    const phrase = all[p]!
    if (phrase.end > qui) continue
    if (isLocative(phrase)) continue
    return qui - phrase.end <= 8 ? (phrase.link === '' ? chain(scene, phrase, sentence) : [phrase]) : []
  }
  return []
}

/** "le sommet que doivent tenir les présidents X et Y": the subject after its verb (and the infinitive it governs). */
function inverted(scene: Scene, group: VerbGroup, sentence: number): ActorPhrase[] {
  const next = scene.document.verbGroups[group.index + 1]
  const from = next && next.governor === group.index ? next.endToken : group.endToken
  const right = readComplements(scene, from, sentence)
  const first = right.phrases.findIndex((p) => p.link === '')
  if (first < 0 || group.voice === 'passive') return []
  const found = [right.phrases[first]!]
  for (let k = first + 1; k < right.phrases.length && right.phrases[k]!.joined; k++)
    found.push(right.phrases[k]!)
  return found
}
