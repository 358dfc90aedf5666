import { countries } from '../../lexicon/countries.ts'
import { governorStatusOf, HOST_VERBS, LIGHT_VERBS } from '../../lexicon/meeting-status.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { Place } from '../mentions.ts'
import { countryActor, isPerson, stateOf } from './actors.ts'
import { readComplements, STOPS } from './complements.ts'
import { fillSides } from './fill.ts'
import type { Actor, ActorPhrase } from './model.ts'
import { countryPhrase } from './noun-frames.ts'
import type { NounScene } from './nouns.ts'
import { cliticActors, possessorOf } from './pronouns.ts'
import { protagonist } from './protagonist.ts'
import { hasTense } from './scene.ts'
import { invitersOf, readSides, type Sides } from './sides.ts'
import { finiteBefore, subjectOf } from './subject.ts'

/** Sides from the noun's own complements, then from the verbs that hold it, then from what was told before. */
export function nounSides(at: NounScene): Sides {
  const { frame, trigger, scene } = at
  const guest = trigger.frame === 'visit' ? 'guest' : null
  const journey = trigger.frame === 'visit' && trigger.weak && !scene.word(at.i).startsWith('mission')
  const own = journey ? frame.sides.filter(travels) : frame.sides
  const parts = [...readSides(at, own, guest).parts]
  const add = (phrases: readonly ActorPhrase[], side: 'guest' | 'host' | null) => {
    for (const p of readSides(at, phrases, side).parts) {
      if (!parts.some((q) => q.actor.key === p.actor.key)) parts.push(p)
    }
  }
  if (frame.countries.length > 0 && parts.length === 0) {
    add([countryPhrase(scene, frame.countries, at.i + 1)], guest)
  }
  const invitation = invitedVisit(at)
  if (invitation) {
    add(invitation.guests, guest)
    add(invitation.hosts, 'host')
  }
  const holders = invitation ? [] : verbSides(at, parts.length)
  // "à l'issue de sa rencontre avec X": whose it is stands in "sa".
  const half = at.head.possessive === 'one' && trigger.frame === 'meet' && parts.length === 1
  if (at.head.possessive && (parts.length === 0 || half) && holders.length === 0) {
    const owner = possessorOf(scene, at.head.first, at.head.possessive, trigger.frame === 'gathering')
    if (owner) add([owner], guest)
  }
  if (isAttended(at) && parts.length === 0) {
    for (const p of readSides(at, holders, null, true).parts) parts.push(p)
  } else if (trigger.frame !== 'visit' || parts.length === 0) add(holders, guest)
  const present = readSides(at, frame.present, null, true).parts
  if (at.head.possessive === 'many' && parts.length === 0) {
    const verb = mainVerbOf(at)
    if (verb) add(subjectOf(scene, verb), guest)
  }
  add(frame.others, trigger.frame === 'visit' ? 'host' : null)
  add(aside(at, parts.length), guest)
  if (
    lacksOne(
      at,
      parts.map((p) => p.actor),
    )
  ) {
    const actor = protagonist(scene, at.sentence, parts[0]!.actor)
    if (actor) parts.push({ actor, side: null })
  }
  const understood =
    parts.length === 0
      ? unnamedBody(at)
      : unnamedReceiver(
          at,
          parts.map((p) => p.actor),
        )
  if (understood) parts.push({ actor: understood, side: null })
  const inviters = invitersOf(scene, at.sentence).filter(
    (p) => !parts.some((q) => q.actor.key === p.actor.key),
  )
  const invited = trigger.frame === 'visit' || (trigger.frame === 'meet' && parts.length > 0)
  present.push(...readSides(at, frame.mediators, 'mediator', true).parts)
  if (parts.length === 0 && trigger.frame === 'gathering') add([...frame.present], guest)
  const witnesses = present.filter((p) => !parts.some((q) => q.actor.key === p.actor.key))
  return {
    parts: [...fillSides(at, parts), ...witnesses, ...(invited && parts.length > 0 ? inviters : [])],
    extra: [],
  }
}

/** "La rencontre ⟦avec Y⟧ a été remise", "Y a dû annuler l'audience": one side is left to be understood. */
function lacksOne({ frame, trigger, head, support, i, scene }: NounScene, actors: readonly Actor[]): boolean {
  const [only] = actors
  if (actors.length !== 1 || !only || (trigger.frame !== 'meet' && trigger.frame !== 'call')) return false
  const off = /^(?:annuler|décommander|reporter|ajourner|écourter)$/.test(support.over?.lemma ?? '')
  if (off && head.form === 'definite' && /^(?:audience|entretien|entrevue|tête-à-tête)$/.test(scene.word(i)))
    return true
  return [...frame.sides, ...frame.others].some(
    (p) => p.link === 'avec' && p.actors.some((a) => a.key === only.key),
  )
}

/** "le sommet des chefs d'État", "la visioconférence des ministres des Finances": of the body told last. */
function unnamedBody({ frame, trigger, scene, i }: NounScene): Actor | undefined {
  if (trigger.frame === 'letter' || trigger.frame === 'visit') return undefined
  const heads = frame.sides.find(
    (p) =>
      p.link === 'de' &&
      p.actors.length === 0 &&
      p.end - p.first > 2 &&
      /^(?:ministres|chefs|dirigeants)$/.test(p.head ?? ''),
  )
  return heads && scene.lastBody(i)
}

/** "un télégramme de la Maison-Blanche", in a dispatch of another country: sent there. */
function unnamedReceiver({ scene, trigger, i }: NounScene, actors: readonly Actor[]): Actor | undefined {
  const [only] = actors
  const home = scene.dateline
  if (trigger.frame !== 'letter' || actors.length !== 1 || !only || !home) return undefined
  if (only.parties.length === 0 || only.parties.includes(home)) return undefined
  const courtesy =
    scene.word(i) === 'télégramme' ||
    /^(?:condoléances|félicitations|vœux|sympathie)$/.test(scene.word(i + 2))
  return courtesy ? countryActor(home, scene.entities) : undefined
}

/** "qui a assisté à l'entretien": was at one told before, beside those who held it. */
function isAttended({ support, trigger, head }: NounScene): boolean {
  const taken = /^(?:assister|participer)$/.test(support.over?.lemma ?? '')
  return taken && trigger.frame === 'meet' && (head.form === 'definite' || head.form === 'demonstrative')
}

/** A journey is somebody's: a person's, an office-holder's, a delegation's; of a body only its mission is. */
function travels(phrase: ActorPhrase): boolean {
  return phrase.head !== null || phrase.actors.some((a) => a.type === 'person')
}

const DATIVE =
  /^(?:proposer|demander|suggérer|offrir|réclamer|adresser|envoyer|remettre|transmettre|écrire|présenter)$/

/** The subject (and "avec", "à") of the verb that has the noun as object, if that verb makes it a side. */
function verbSides(at: NounScene, own: number): ActorPhrase[] {
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
  if (right && at.trigger.frame !== 'visit' && at.trigger.frame !== 'letter') {
    found.push(...right.phrases.filter((p) => p.link === 'entre' || p.link === 'avec'))
    at.frame.present.push(...right.phrases.filter((p) => p.link === 'présence'))
  }
  // "Une audience a été accordée par X à Y".
  if (right && predicate?.voice === 'passive' && /^(?:accorder|donner|offrir)$/.test(predicate.lemma))
    found.push(...right.phrases.filter((p) => p.link === 'par' || p.link === 'à'))
  if (predicate && JOINING.test(predicate.lemma) && predicate.voice === 'active' && !predicate.reflexive) {
    found.push(
      ...readComplements(at.scene, predicate.endToken, at.sentence).phrases.filter((p) => p.link === ''),
    )
  }
  return found
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
  const agents = verb.voice === 'passive' ? [] : subjectOf(scene, verb)
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
    for (const p of between.places) if (p.at < at.head.first && p.phrase.link === 'à') found.push(p.phrase)
    found.push(...addressees(at))
  }
  return found
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
    head.link === 'pour' &&
    /^(?:meet|gathering)$/.test(trigger.frame) &&
    /^(?:arriver|rendre|venir)$/.test(support.over?.lemma ?? '')
  )
}

/** Whether the subject of a verb over the noun is a side. */
function takesPart(at: NounScene, lemma: string, own: number): boolean {
  const { frame } = at.trigger
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
function invitedVisit(at: NounScene): { hosts: ActorPhrase[]; guests: ActorPhrase[] } | undefined {
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

/** "en visite à Nairobi, X a dit", "avec Y, en visite à Alger": the phrase right before, else the subject. */
function visitor(at: NounScene): ActorPhrase[] {
  const { scene, head, sentence } = at
  const near = scene.phrases(sentence).filter((p) => p.end <= head.first - 1 && p.end >= head.first - 3)
  const last = near.at(-1)
  if (last && !last.place && last.actors.length > 0) return [last]
  const verb = beginsClause(at) ? at.right.stop : (verbBefore(at) ?? at.right.stop)
  return verb && hasTense(verb) ? subjectOf(scene, verb) : []
}

const ASIDE = /^(?:lors|cours|occasion|marge|marges|issue|terme|après|avant|pendant|durant|depuis)$/

/** "lors d'une rencontre avec X, Y a déclaré", "au cours d'un voyage en Z": the subject of the main clause was there. */
function aside(at: NounScene, own: number): ActorPhrase[] {
  const { scene, head, trigger, right } = at
  const adverbial = head.heads.some((h) => ASIDE.test(h)) || ASIDE.test(head.link)
  if (trigger.frame === 'visit' && head.link === 'en' && head.form === 'bare')
    return own > 0 ? [] : visitor(at)
  if (trigger.frame === 'letter' && (head.link === 'dans' || head.link === 'par')) {
    const verb = beginsClause(at) ? at.right.stop : verbBefore(at)
    if (!verb || !hasTense(verb) || own >= 2) return []
    const sender = subjectOf(scene, verb).slice(0, 1)
    return own === 0 && head.form === 'indefinite' ? [...sender, ...addressed(at, verb)] : sender
  }
  const opening =
    head.link === 'à' && trigger.frame === 'gathering' && head.first === scene.first(at.sentence)
  if (!adverbial && !opening) return []
  if (trigger.frame === 'letter' || trigger.frame === 'ceremony') return []
  if (trigger.frame === 'visit' ? own > 0 : own !== 1 && !(own === 0 && addressing(at))) return []
  const verb = right.stop && hasTense(right.stop) && beginsClause(at) ? right.stop : verbBefore(at)
  if (!verb) return []
  const subject = subjectOf(scene, verb).filter((p) => p.actors.length > 0 || p.plural)
  if (own === 0 && addressing(at)) {
    const spoken = readComplements(scene, verb.endToken, at.sentence).phrases
    subject.push(
      ...spoken
        .filter((p) => (p.link === '' || p.link === 'à') && p.actors[0]?.type === 'person')
        .slice(0, 1),
    )
  }
  return trigger.frame === 'visit' ? subject.filter((p) => p.actors[0] && isPerson(p.actors[0])) : subject
}

/** "Dans une lettre, X a félicité ⟦Y⟧", "a assuré ⟦Y⟧, par une lettre, de …": who is spoken to. */
function addressed({ scene, sentence }: NounScene, verb: VerbGroup): ActorPhrase[] {
  const [first] = readComplements(scene, verb.endToken, sentence, STOPS).phrases
  return first?.link === '' && first.actors[0]?.type === 'person' && verb.voice === 'active' ? [first] : []
}

/** "au cours d'un appel, X a remercié Y": an encounter told without its sides, whose talk the main clause tells. */
function addressing({ trigger, head }: NounScene): boolean {
  return (trigger.frame === 'meet' || trigger.frame === 'call') && head.form === 'indefinite'
}

function beginsClause(at: NounScene): boolean {
  return at.head.first - at.scene.first(at.sentence) <= 5
}

/** The verb of the clause that an adverbial noun phrase belongs to. */
export function mainVerbOf(at: NounScene) {
  const { right, head } = at
  if (!head.heads.some((h) => ASIDE.test(h)) && !ASIDE.test(head.link)) return undefined
  const verb = right.stop && hasTense(right.stop) && beginsClause(at) ? right.stop : verbBefore(at)
  return verb && hasTense(verb) ? verb : undefined
}

/** The finite verb before the noun, else the one that ends its complements. */
export function verbBefore(at: NounScene) {
  for (let k = at.head.first - 1; k >= at.scene.first(at.sentence); k--) {
    const group = at.scene.verbAt(k)
    if (group) return hasTense(group) ? group : finiteBefore(at.scene, group)
  }
  return at.right.stop && hasTense(at.right.stop) ? at.right.stop : undefined
}
