import { TITLES } from '../../lexicon/meeting-titles.ts'
import { stateOf } from './actors.ts'
import { allParties } from './build.ts'
import { type Encounter, statusOf } from './merge.ts'
import type { Part, Telling } from './model.ts'
import type { Scene } from './scene.ts'

/** Sentences between a letter and the audience at which it is handed over. */
const REACH = 2
/** Tokens before the noun in which its bearer is told of. */
const BEFORE = 9

/**
 * "X, porteur d'un message du président Y, a été reçu par Z", "un émissaire venu lui remettre une lettre de Y": the
 * letter's receiver is whom its bearer meets, on that day.
 */
export function deliverLetters(scene: Scene, tellings: readonly Telling[]): void {
  for (const [k, t] of tellings.entries()) {
    if (t.kind !== 'correspondence' || t.form === 'verb' || !isBorne(scene, t)) continue
    const audience = audienceFor(tellings, k)
    if (!audience) continue
    t.parts = settleReceiver(settleSender(t.parts, audience), audience)
    const known = t.parts.at(-1)?.actor.key
    if (t.parts.length === 1) deliver(scene, t, audience)
    else if (isOnVisit(scene, t, audience) || audience.parts.some((p) => p.actor.key === known))
      t.date ??= audience.date
  }
}

/** Adds the receiver; a bearer or host who stands for an unnamed sender ("un message du roi") gives way to the bearer's state. */
function deliver(scene: Scene, t: Telling, audience: Telling): void {
  const [sender] = t.parts as [Part]
  const taken = audience.parts.find((p) => p.actor.key === sender.actor.key)
  if (taken && !isOfOffice(scene, t)) return
  const bearer = taken?.side === 'host' ? audience.parts.find((p) => p.side === 'guest') : taken
  const from = bearer ? stateOf(bearer.actor, scene.entities) : sender.actor
  const receiver = receiverAt(audience, from.parties)
  if (!receiver) return
  t.parts = [from, receiver.actor].map((actor) => ({ actor, side: null }))
  t.date ??= audience.date
  t.dependent = false
}

/** "a reçu X, ⟦porteur⟧ d'un message": brought on that day, whoever is to read it. */
function isOnVisit(scene: Scene, { firstToken, sentence }: Telling, audience: Telling): boolean {
  if (audience.sentence !== sentence || audience.status !== 'held') return false
  return [2, 3, 4].some((n) => /^port(?:eur|euse)s?$/.test(scene.word(firstToken - n)))
}

/** "un message ⟦du roi⟧", of whom the article says no more: his state sends it. */
function isOfOffice(scene: Scene, { firstToken }: Telling): boolean {
  for (let k = firstToken + 1; k < firstToken + 5; k++) if (TITLES.has(scene.word(k))) return true
  return false
}

/** "⟦porteur⟧ d'un message", "a ⟦remis⟧ une lettre", "une lettre ⟦remise⟧ par". */
function isBorne(scene: Scene, { firstToken, sentence }: Telling): boolean {
  const start = Math.max(scene.first(sentence), firstToken - BEFORE)
  for (let k = start; k < firstToken + 6; k++) {
    if (/^port(?:eur|euse)s?$/.test(scene.word(k))) return true
    if (BEARING.has(scene.verbAt(k)?.lemma ?? '')) return true
  }
  return false
}

const BEARING = new Set('remettre transmettre apporter porter délivrer livrer'.split(' '))

/** The nearest audience, the same sentence first. */
function audienceFor(tellings: readonly Telling[], k: number): Telling | undefined {
  const { sentence } = tellings[k]!
  let best: Telling | undefined
  for (let j = Math.max(0, k - 6); j < Math.min(tellings.length, k + 6); j++) {
    const t = tellings[j]!
    if (t.kind !== 'talks' || t.parts.length < 2 || Math.abs(t.sentence - sentence) > REACH) continue
    if (!best || distance(t, sentence) < distance(best, sentence)) best = t
  }
  return best
}

/** What is told before is nearer than what is told as far after. */
function distance(t: Telling, sentence: number): number {
  return t.sentence > sentence ? t.sentence - sentence + REACH : sentence - t.sentence
}

/** Sentences back in which the talks are told at which a letter changes hands. */
const TALKS = 6
/** Encounters back among which those talks are looked for. */
const FARTHEST = 20

/** "Il lui a par ailleurs transmis une invitation": handed over at the talks told some sentences before, on their day. */
export function dateLetters(scene: Scene, encounters: readonly Encounter[]): void {
  for (const [k, e] of encounters.entries()) {
    if (e.kind !== 'correspondence' || e.date || statusOf(e) !== 'held') continue
    const told = e.tellings.find((t) => isHanded(scene, t))
    if (!told) continue
    const at = encounters.slice(Math.max(0, k - FARTHEST), k).findLast((a) => holdsBoth(a, e, told))
    if (at) e.date = at.date
  }
}

/** "a remis ce message ⟦lors de l'audience⟧ qui lui a été accordée": on the day that the letter has. */
export function dateByLetter(scene: Scene, encounters: readonly Encounter[]): void {
  for (const e of encounters) {
    const [first] = e.tellings
    if (e.kind !== 'talks' || e.date || statusOf(e) !== 'held' || first!.form === 'verb') continue
    if (!isHanded(scene, first!)) continue
    const letter = encounters.find(
      (l) =>
        l.kind === 'correspondence' &&
        l.date !== null &&
        statusOf(l) === 'held' &&
        l.tellings.some((t) => t.sentence <= first!.sentence && first!.sentence - t.sentence <= 2) &&
        l.parts.some((p) => e.parts.some((q) => q.actor.key === p.actor.key)),
    )
    if (letter) e.date = letter.date
  }
}

/** "a ⟦remis⟧ une lettre", in the past. */
function isHanded(scene: Scene, { firstToken, sentence }: Telling): boolean {
  const start = Math.max(scene.first(sentence), firstToken - BEFORE)
  for (let k = start; k < firstToken + 6; k++) {
    const verb = scene.verbAt(k)
    if (
      verb &&
      BEARING.has(verb.lemma) &&
      !verb.negated &&
      !/^(?:future|conditional|present)$/.test(verb.tense)
    )
      return true
  }
  return false
}

/** Talks held, a few sentences before, by the two sides between which the letter goes. */
function holdsBoth(talks: Encounter, letter: Encounter, { sentence }: Telling): boolean {
  if (talks.kind !== 'talks' || statusOf(talks) !== 'held' || !talks.date) return false
  const sides = allParties(letter)
  const known = allParties(talks)
  const near = talks.tellings.some((t) => t.sentence <= sentence && sentence - t.sentence <= TALKS)
  return near && sides.length >= 2 && sides.every((p) => known.includes(p))
}

/** "un message du président X", of no named country: he acts for the bearer's. */
function settleSender(parts: Part[], audience: Telling): Part[] {
  const [sender, ...others] = parts
  if (sender?.actor.type !== 'person') return parts
  const host = others[0] ?? audience.parts.find((p) => p.side === 'host')
  const bearer = audience.parts.find(
    (p) => p.actor.key !== host?.actor.key && p.actor.key !== sender.actor.key,
  )
  if (!host || !bearer) return parts
  // A foreign visitor brings no letter from one of his host's state.
  if (sender.actor.parties.some((p) => !host.actor.parties.includes(p))) return parts
  return [{ ...sender, actor: { ...sender.actor, parties: bearer.actor.parties } }, ...others]
}

/** "… d'un message du président X ⟦au président Y⟧", of no named country: he acts for the host's. */
function settleReceiver(parts: Part[], audience: Telling): Part[] {
  const [sender, receiver, more] = parts
  if (!sender || !receiver || more || receiver.actor.type !== 'person' || receiver.actor.parties.length > 0)
    return parts
  const host = audience.parts.find((p) => p.side === 'host')
  const parties = host?.actor.parties ?? []
  if (parties.length === 0 || parties.some((p) => sender.actor.parties.includes(p))) return parts
  return [sender, { ...receiver, actor: { ...receiver.actor, parties } }]
}

/** Who receives: the host, else the only one who is not of the sender's side. */
function receiverAt({ parts }: Telling, senders: readonly string[]): Part | undefined {
  const isOf = (p: Part) => p.actor.parties.some((party) => senders.includes(party))
  const others = parts.filter((p) => !p.besides && !isOf(p))
  const host = others.find((p) => p.side === 'host')
  return host ?? (others.length === 1 && parts.some(isOf) ? others[0] : undefined)
}
