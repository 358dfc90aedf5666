import { countries } from '../../lexicon/countries.ts'
import { governorStatusOf, HOST_VERBS, LIGHT_VERBS, SENDING } from '../../lexicon/meeting-status.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { Place } from '../mentions.ts'
import { stateOf } from './actors.ts'
import { readComplements, STOPS } from './complements.ts'
import { isCredentials } from './credentials.ts'
import type { Actor, ActorPhrase } from './model.ts'
import { COMES } from './noun-support.ts'
import type { NounScene } from './nouns.ts'
import { presentIn } from './presence.ts'
import { cliticActors, personPhrase } from './pronouns.ts'
import { partnerOf } from './protagonist.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'

const DATIVE =
  /^(?:proposer|demander|suggérer|offrir|réclamer|adresser|envoyer|remettre|transmettre|écrire|présenter)$/

/** The subject (and "avec", "à") of the verb that has the noun as object, if that verb makes it a side. */
export function verbSides(at: NounScene, own: number): ActorPhrase[] {
  const { relative, predicate, pronoun, after } = at.support
  const found: ActorPhrase[] = []
  if (
    relative &&
    /^(?:que|auquel)$/.test(pronoun) &&
    relative.voice === 'active' &&
    LIGHT_VERBS.has(relative.lemma)
  ) {
    found.push(...subjectOf(at.scene, relative))
  }
  if (found.length < 2 || at.support.over?.lemma !== 'préparer') found.unshift(...overSides(at, own))
  // "une rencontre a eu lieu entre X et Y", "s'est tenue avec Z".
  const right = /^(?:qui|que)$/.test(pronoun)
    ? after
    : predicate && readComplements(at.scene, predicate.endToken, at.sentence)
  // "porte sur l'accord entre X et Y": what it is about.
  const topic =
    !/^(?:qui|que)$/.test(pronoun) &&
    /^(?:porter|concerner|viser|permettre|traiter|consacrer)$/.test(predicate?.lemma ?? '')
  if (right && !topic && at.trigger.frame !== 'visit' && at.trigger.frame !== 'letter') {
    found.push(...right.phrases.filter((p) => p.link === 'entre' || p.link === 'avec'))
    at.frame.present.push(...presentIn(at.scene, right, at.sentence))
  }
  // "Une audience a été accordée par X à Y".
  if (right && predicate?.voice === 'passive' && /^(?:accorder|donner|offrir)$/.test(predicate.lemma))
    found.push(...right.phrases.filter((p) => p.link === 'par' || p.link === 'à'))
  found.push(...sentSides(at, own))
  for (const verb of [predicate, pronoun === 'qui' ? relative : undefined])
    if (verb && JOINING.test(verb.lemma) && verb.voice === 'active' && !verb.reflexive)
      found.push(
        ...readComplements(at.scene, verb.endToken, at.sentence).phrases.filter((p) => p.link === ''),
      )
  if (pronoun === 'auquel' && relative && /^(?:participer|assister|prendre|siéger)$/.test(relative.lemma))
    found.push(...subjectOf(at.scene, relative))
  return found
}

/** "X, ⟦dont la visite⟧ à Ankara a débuté lundi": whose it is. */
export function antecedentOwner({ scene, head, sentence }: NounScene): ActorPhrase[] {
  const at = head.first - 1
  if (scene.word(at) !== 'dont') return []
  return scene
    .phrases(sentence)
    .filter((p) => p.end <= at && at - p.end <= 1)
    .slice(-1)
}

/** "Un message a été ⟦adressé⟧", its subject the letter. */
export const isSent = ({ trigger, support: { predicate } }: NounScene): boolean =>
  trigger.frame === 'letter' && predicate?.voice === 'passive' && SENDING.has(predicate.lemma)

/** "Un message a été adressé mardi ⟦par X⟧ ⟦à Y⟧"; by whom a letter of another is handed over is no side. */
function sentSides(at: NounScene, own: number): ActorPhrase[] {
  if (!isSent(at)) return []
  const { phrases, places } = readComplements(at.scene, at.support.predicate!.endToken, at.sentence)
  const states = places.filter((p) => p.phrase.link === 'à' && isSeat(p.place)).map((p) => p.phrase)
  return [...phrases.filter((p) => (p.link === 'par' && own === 0) || p.link === 'à'), ...states]
}

/** "une entrevue a ⟦réuni⟧ X et Y": its object is who meets. */
const JOINING = /^(?:réunir|rassembler|opposer|regrouper)$/

function overSides(at: NounScene, own: number): ActorPhrase[] {
  const { support, trigger, scene } = at
  const verb = support.over
  if (!verb || !(takesPart(at, verb.lemma, own) || comesFor(at))) return []
  // "sont convenus de reprendre les négociations entre X et Y": both sides are named.
  if (own >= 2 && !HOST_VERBS.has(verb.lemma) && at.frame.sides.every((p) => p.link === 'entre')) return []
  const found: ActorPhrase[] = []
  const comes = verb.voice === 'active' || verb.lemma === 'attendre'
  const agents = comes ? subjectOf(scene, verb) : []
  const carries = trigger.frame === 'letter' && /^(?:remettre|transmettre|apporter|porter)$/.test(verb.lemma)
  if (carries && unnamedSender(at))
    found.push(...agents.map((p) => ({ ...p, actors: p.actors.map((a) => stateOf(a, scene.entities)) })))
  else if (!carries || own === 0) found.push(...agents)
  const between = readComplements(scene, verb.endToken, at.sentence, STOPS)
  if (/^(?:accorder|donner)$/.test(verb.lemma)) found.push(...at.right.phrases.filter((p) => p.link === 'à'))
  for (const p of between.phrases) {
    if (p.end <= at.head.first && (p.link === 'à' || p.link === 'avec')) found.push(p)
  }
  if (trigger.frame !== 'visit' && DATIVE.test(verb.lemma)) {
    found.push(...dativeOf(at, verb))
    for (const p of between.places) if (p.at < at.head.first && p.phrase.link === 'à') found.push(p.phrase)
    found.push(...addressees(at))
  }
  return found
}

/** "⟦lui⟧ a remis une lettre de X", "Y, ⟦à qui⟧ il a remis un message de X". */
function dativeOf({ scene, sentence, trigger, i }: NounScene, verb: VerbGroup): ActorPhrase[] {
  if ((trigger.frame !== 'letter' && !isCredentials(scene, i)) || verb.reflexive) return []
  for (let k = verb.firstToken - 1; k > Math.max(scene.first(sentence), verb.firstToken - 8); k--) {
    if (!/^(?:qui|auquel|laquelle)$/.test(scene.word(k))) continue
    if (scene.word(k) !== 'auquel' && scene.word(k - 1) !== 'à') break
    return scene
      .phrases(sentence)
      .filter((p) => p.end <= k && k - p.end <= 3)
      .slice(-1)
  }
  for (let k = verb.firstToken; k < verb.head; k++)
    if (scene.word(k) === 'lui') {
      const own = subjectOf(scene, verb).flatMap((p) => p.actors)
      const linked = cliticActors(scene, verb)
      const other = linked && !own.some((a) => a.key === linked.actors[0]?.key)
      const clitic = other ? linked : partnerPhrase(scene, verb, sentence, own)
      return clitic ? [clitic] : []
    }
  return []
}

/** "lui" of whom nothing else says who: the other of those who met last. */
function partnerPhrase(
  scene: Scene,
  verb: VerbGroup,
  sentence: number,
  own: readonly Actor[],
): ActorPhrase | undefined {
  const actor = partnerOf(scene, sentence, own)
  const person = actor && scene.entities.people.find((p) => p.id === actor.key)
  return person && personPhrase(scene, person, verb.firstToken)
}

/** "propose une rencontre ⟦à Pyongyang⟧", "⟦au Nord⟧": to whom it is offered, where that is a country or its capital. */
export function addressees({ support, trigger, right, i }: NounScene): ActorPhrase[] {
  if (!DATIVE.test(support.over?.lemma ?? '') || trigger.frame === 'visit') return []
  const people = right.phrases.filter((p) => p.link === 'à' && p.first - i <= 6)
  const states = right.places.filter((p) => p.phrase.link === 'à' && p.at - i <= 4 && isSeat(p.place))
  return [...people, ...states.map((p) => p.phrase)]
}

const isSeat = ({ kind, name, country }: Place) =>
  kind === 'country' || countries().some((c) => c.code === country && c.capitals.includes(name))

/** "est arrivé à X ⟦pour un sommet⟧ avec Y", "s'est rendu à X pour des entretiens". */
function comesFor({ head, support, trigger }: NounScene): boolean {
  return (
    head.link === 'pour' && /^(?:meet|gathering)$/.test(trigger.frame) && COMES.has(support.over?.lemma ?? '')
  )
}

/** Whether the subject of a verb over the noun is a side. */
function takesPart(at: NounScene, lemma: string, own: number): boolean {
  const { frame } = at.trigger
  if (at.head.link === 'en' && /^(?:être|entrer)$/.test(lemma)) return frame === 'meet'
  if (LIGHT_VERBS.has(lemma) || HOST_VERBS.has(lemma)) return frame !== 'letter' || lemma !== 'répondre'
  if (frame === 'letter') return lemma === 'répondre'
  if (governorStatusOf(lemma) === undefined) return false
  return frame === 'visit' ? own === 0 : own < 2
}

/** "une lettre de son gouvernement": sent by the bearer's state. */
function unnamedSender(at: NounScene): boolean {
  return (
    at.frame.sides.some((p) => p.actors.length === 0) ||
    at.scene
      .phrases(at.sentence)
      .some(
        (p) =>
          p.first > at.i &&
          p.first - at.i < 8 &&
          p.link === 'de' &&
          /^(?:son|sa)$/.test(at.scene.word(p.first)),
      )
  )
}

/** "a invité X à effectuer une visite", "à une rencontre": who invites, and whom. */
export function invitedVisit(at: NounScene): { hosts: ActorPhrase[]; guests: ActorPhrase[] } | undefined {
  const { scene, support, trigger } = at
  const { over } = support
  if (!over || trigger.frame === 'letter') return undefined
  const governor = over.governor >= 0 ? scene.document.verbGroups[over.governor] : undefined
  const verb = [over, governor].find((v) => v && /^(?:inviter|convier)$/.test(v.lemma))
  if (verb?.voice !== 'active') return undefined
  const between = readComplements(scene, verb.endToken, at.sentence, STOPS)
  const clitic = cliticActors(scene, verb)
  const guests = clitic ? [clitic] : between.phrases.filter((p) => p.link === '' && p.end <= at.head.first)
  return { hosts: subjectOf(scene, verb), guests }
}
