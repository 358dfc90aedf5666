import { fillSides, unknownBody } from './fill.ts'
import { granted } from './granted.ts'
import type { Actor, ActorPhrase, Part } from './model.ts'
import { aside, mainVerbOf } from './noun-aside.ts'
import { countryPhrase } from './noun-frames.ts'
import { antecedentOwner, invitedVisit, verbSides } from './noun-holders.ts'
import { isAttendance } from './noun-status.ts'
import { lacksOne, unnamedBody, unnamedReceiver } from './noun-understood.ts'
import type { NounScene } from './nouns.ts'
import { possessorOf } from './pronouns.ts'
import { protagonist } from './protagonist.ts'
import { hasTense } from './scene.ts'
import { invitersOf, readSides, type Sides } from './sides.ts'
import { subjectOf } from './subject.ts'

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
  if (parts.length < 2 && (guest === null || parts.length === 0)) add(antecedentOwner(at), guest)
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
  // "ne participera pas à la réunion de la Cemac": who stays away is none of those who meet.
  const { over } = at.support
  const away = over?.negated === true && isAttendance(scene, over) && parts.length > 0
  if (away) holders.length = 0
  if (isAttended(at) && parts.length === 0) {
    for (const p of readSides(at, holders, null, true).parts) parts.push(p)
  } else if (trigger.frame !== 'visit' || parts.length === 0) add(holders, guest)
  const sent = trigger.frame === 'letter' ? forBearer(at, parts) : undefined
  if (sent) parts[0] = sent
  const present = readSides(at, frame.present, null, true).parts
  if (at.head.possessive === 'many' && parts.length === 0) {
    const verb = mainVerbOf(at)
    if (verb) add(subjectOf(scene, verb), guest)
  }
  add(frame.others, trigger.frame === 'visit' ? 'host' : null)
  for (const p of granted(at)) if (!parts.some((q) => q.actor.key === p.actor.key)) parts.push(p)
  add(aside(at, parts.length), guest)
  if (
    lacksOne(
      at,
      parts.map((p) => p.actor),
    )
  ) {
    const actor = ownerOfCounterpart(at, parts[0]!.actor) ?? protagonist(scene, at.sentence, parts[0]!.actor)
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
  const body = unknownBody(at)
  if (body && !parts.some((p) => p.actor.type === 'organization')) parts.push(body)
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

/** "X a confirmé qu'une rencontre avec ⟦son homologue⟧ Y était prévue": whose counterpart he is, the subject. */
function ownerOfCounterpart({ scene, frame, head, sentence }: NounScene, other: Actor): Actor | undefined {
  const met = frame.sides.find((p) => p.actors.some((a) => a.key === other.key))
  if (met?.head !== 'homologue' || scene.word(met.first) !== 'son') return undefined
  for (let k = head.first - 1; k >= scene.first(sentence); k--) {
    const verb = scene.verbAt(k)
    if (!verb || !hasTense(verb)) continue
    const [owner] = subjectOf(scene, verb).flatMap((p) => p.actors)
    const fits = owner?.type === 'person' && owner.key !== other.key
    return fits && !owner.parties.some((p) => other.parties.includes(p)) ? owner : undefined
  }
  return undefined
}

/** "X a transmis un message du président Y", of whom no country is told: he sends it for the bearer's. */
function forBearer({ scene, support }: NounScene, parts: readonly Part[]): Part | undefined {
  const [sender] = parts
  const { over } = support
  if (!over || !/^(?:remettre|transmettre|apporter|porter)$/.test(over.lemma)) return undefined
  if (sender?.actor.type !== 'person' || sender.actor.parties.length > 0) return undefined
  const bearers = subjectOf(scene, over).flatMap((p) => p.actors)
  const [bearer] = bearers
  return bearer && bearer.key !== sender.actor.key
    ? { ...sender, actor: { ...sender.actor, parties: bearer.parties } }
    : undefined
}

/** "qui a assisté à l'entretien": was at one told before, beside those who held it. */
function isAttended({ scene, support, trigger, head }: NounScene): boolean {
  const { over } = support
  const part = over?.lemma === 'prendre' && scene.word(over.endToken) === 'part'
  const taken = part || /^(?:assister|participer)$/.test(over?.lemma ?? '')
  return taken && trigger.frame === 'meet' && (head.form === 'definite' || head.form === 'demonstrative')
}

/** A journey is somebody's: a person's, an office-holder's, a delegation's; of a body only its mission is. */
function travels(phrase: ActorPhrase): boolean {
  return phrase.head !== null || phrase.actors.some((a) => a.type === 'person')
}
