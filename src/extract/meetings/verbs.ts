import { nounTrigger } from '../../lexicon/meeting-nouns.ts'
import { type VerbTrigger, verbTriggers } from '../../lexicon/meeting-verbs.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { channelKind } from './channel.ts'
import { type Complements, readComplements } from './complements.ts'
import type { Actor, ActorPhrase, Telling } from './model.ts'
import { cliticActors } from './pronouns.ts'
import { hasTense, type Scene } from './scene.ts'
import { siteOf, verbDate, verbPlace, where } from './scope.ts'
import { partiesOf, partsOf, readSides, type Sides } from './sides.ts'
import { verbStatus } from './status.ts'
import { subjectOf } from './subject.ts'
import { readTopics } from './topics.ts'

/** Everything known of a verb trigger before its construction is read. */
export interface VerbScene {
  readonly scene: Scene
  readonly group: VerbGroup
  readonly trigger: VerbTrigger
  readonly sentence: number
  readonly right: Complements
  /** Sides told so far, for "les deux hommes". */
  readonly earlier: readonly (readonly Actor[])[]
}

/** Reads the encounters that a verb tells of: none, one, or several ("a reçu tour à tour …"). */
export function readVerb(scene: Scene, group: VerbGroup, earlier: VerbScene['earlier']): Telling[] {
  for (const trigger of verbTriggers(group.lemma)) {
    if (!fits(trigger, group)) continue
    const sentence = scene.tokens[group.head]!.sentence
    const right = readComplements(scene, group.endToken, sentence)
    const at: VerbScene = { scene, group, trigger, sentence, right, earlier }
    const tellings = readConstruction(at)
    if (tellings.length > 0) return tellings
  }
  return []
}

function fits(trigger: VerbTrigger, group: VerbGroup): boolean {
  if (group.person === 1 || group.person === 2) return false
  if (trigger.reflexive === 'always' && !group.reflexive) return false
  if (trigger.reflexive === 'never' && group.reflexive) return false
  if (group.tense === 'past-participle') return trigger.construction === 'host' && group.voice === 'passive'
  return true
}

function readConstruction(at: VerbScene): Telling[] {
  switch (at.trigger.construction) {
    case 'host':
      return readHost(at)
    case 'object':
      return readMeet(
        at,
        at.right.phrases.filter((p) => isDirect(at, p) || p.link === 'avec'),
      )
    case 'with':
      return readMeet(
        at,
        at.right.phrases.filter((p) => p.link === 'avec' || p.link === 'entre'),
      )
    case 'to':
      return readMeet(
        at,
        at.right.phrases.filter((p) => p.link === 'à' || p.link === 'avec'),
      )
    case 'summon':
      return readHost(at)
    case 'travel':
    case 'place':
      return readTravel(at)
    case 'sign':
      return []
    case 'invite':
      return readInvite(at)
  }
}

/** A direct object: no preposition, and no noun of its own between the verb and it. */
function isDirect(at: VerbScene, phrase: ActorPhrase): boolean {
  if (phrase.link !== '' && !(phrase.joined && phrase.link === '')) return false
  const head = at.right.phrases.find((p) => p.link === '' && !p.joined)
  if (!head || (phrase !== head && !phrase.joined)) return false
  for (let k = at.group.endToken; k < head.first; k++) {
    if (nounTrigger(at.scene.word(k)) && at.scene.word(k) !== 'audience') return false
    if (/^(?:un|une|des|le|la|les|l')$/.test(at.scene.word(k)) && k < head.first - 1 && !isAdjunct(at, k))
      return false
  }
  return true
}

/** "le 3 mai", "à la Maison", "la veille": a determiner that opens an adjunct, no object. */
function isAdjunct(at: VerbScene, k: number): boolean {
  if (at.scene.dateAt[k]! >= 0 || at.scene.dateAt[k + 1]! >= 0) return true
  for (let j = k - 1; j >= at.group.endToken && j >= k - 3; j--) {
    if (at.scene.tokens[j]!.tags.has('Preposition') || at.scene.phraseAt(at.sentence, j)) return true
  }
  return false
}

/** The host receives the guests: the subject in the active, "par" in the passive. */
function readHost(at: VerbScene): Telling[] {
  const { group, right } = at
  const subject = subjectOf(at.scene, group)
  const passive = group.voice === 'passive'
  const agents = right.phrases.filter((p) => p.link === 'par')
  const objects = passive ? [] : directObjects(at)
  const hosts = passive ? agents : subject
  const guests = passive ? (subject.length > 0 ? subject : participleOwner(at)) : objects
  const host = readSides(at, hosts, 'host')
  const guest = readSides(at, guests, 'guest')
  if (host.parts.length === 0 || guest.parts.length === 0) return passive ? hostless(at, guest) : []
  if (isSeries(at)) return splitGuests(at, host, guest)
  return telling(at, joinSides(host, guest))
}

function directObjects(at: VerbScene): ActorPhrase[] {
  const clitic = cliticActors(at.scene, at.group)
  if (clitic) return [clitic]
  return at.right.phrases.filter((p) => isDirect(at, p))
}

/** "par le ministre X, ⟦reçu en audience⟧": the phrase right before the participle. */
function participleOwner(at: VerbScene): ActorPhrase[] {
  const { scene, group, sentence } = at
  const near = scene
    .phrases(sentence)
    .filter((p) => p.end <= group.firstToken && p.end >= group.firstToken - 2)
  return near.slice(-1)
}

/** "sera reçu à Pékin": the place tells the host country. */
function hostless(at: VerbScene, guest: Sides): Telling[] {
  const place = at.right.places.find((p) => p.place.country !== null)
  const country = place?.place.country
  if (!country || guest.parts.length === 0 || (!at.group.perfect && at.group.tense === 'past-participle'))
    return []
  if (partiesOf(guest.parts).includes(country)) return []
  return []
}

/** "tour à tour", "successivement", "séparément": each guest is received by himself. */
export function isSeries(at: VerbScene): boolean {
  const from = Math.max(at.scene.first(at.sentence), at.group.firstToken - 3)
  for (let k = from; k < at.right.end; k++) {
    const word = at.scene.word(k)
    if (word === 'successivement' || word === 'séparément' || word === 'respectivement') return true
    if (word === 'tour' && at.scene.word(k + 1) === 'à' && at.scene.word(k + 2) === 'tour') return true
  }
  return false
}

function splitGuests(at: VerbScene, host: Sides, guest: Sides): Telling[] {
  return guest.parts.flatMap((part) => telling(at, { parts: [...host.parts, part], extra: [] }))
}

function joinSides(a: Sides, b: Sides): Sides {
  const keys = new Set(a.parts.map((p) => p.actor.key))
  return {
    parts: [...a.parts, ...b.parts.filter((p) => !keys.has(p.actor.key))],
    extra: [...a.extra, ...b.extra],
  }
}

/** Two sides meet: subject and object, or a plural subject. "s'est entretenu avec X, puis avec Y" is two. */
function readMeet(at: VerbScene, others: ActorPhrase[]): Telling[] {
  const clitic = cliticActors(at.scene, at.group)
  const objects = clitic && others.length === 0 ? [clitic] : others
  const subject = readSides(at, subjectOf(at.scene, at.group), null)
  if (at.group.voice === 'passive') return []
  const runs = isSeries(at) ? objects.map((p) => [p]) : splitAtThen(at, objects)
  if (runs.length <= 1) {
    const sides = joinSides(subject, readSides(at, objects, null))
    return isTwoSided(at, sides, objects) ? telling(at, sides) : []
  }
  return runs.flatMap((run) => {
    const sides = joinSides(subject, readSides(at, run, null))
    return isTwoSided(at, sides, run) ? telling(at, sides) : []
  })
}

/** Cuts the others at "puis avec": each part met by itself. */
function splitAtThen(at: VerbScene, phrases: ActorPhrase[]): ActorPhrase[][] {
  const runs: ActorPhrase[][] = []
  for (const phrase of phrases) {
    const then = runs.length > 0 && thenBefore(at.scene, phrase)
    if (runs.length === 0 || then) runs.push([phrase])
    else runs.at(-1)!.push(phrase)
  }
  return runs
}

function thenBefore(scene: Scene, phrase: ActorPhrase): boolean {
  for (let k = phrase.first - 1; k >= phrase.first - 4; k--) {
    if (scene.word(k) === 'puis' || scene.word(k) === 'ensuite') return true
  }
  return false
}

/** Verbs that are no encounter by themselves need a side on each hand; all need somebody met. */
function isTwoSided(at: VerbScene, sides: Sides, others: ActorPhrase[]): boolean {
  if (sides.parts.length === 0) return false
  const met = others.some((p) => p.actors.length > 0) || sides.parts.length >= 2
  if (!met)
    return (
      at.group.reflexive &&
      sides.parts.some((p) => p.actor.type === 'organization') &&
      at.trigger.lemma === 'réunir'
    )
  return sides.parts.length >= 2 || sides.extra.length > 0
}

function readTravel(at: VerbScene): Telling[] {
  const { scene, group, right, trigger } = at
  if (trigger.lemma === 'attendre' && (group.voice !== 'passive' || group.negated)) return []
  if (trigger.lemma === 'aller' && scene.document.verbGroups[group.index + 1]?.governor === group.index)
    return []
  if (trigger.lemma === 'venir' && scene.document.verbGroups[group.index + 1]?.governor === group.index)
    return []
  const travellers = readSides(at, subjectOf(scene, group), 'guest')
  if (travellers.parts.length === 0) return []
  const home = partiesOf(travellers.parts)
  const goals = travelGoals(at).filter((w) => w.country === null || !home.includes(w.country))
  const companions = readSides(
    at,
    right.phrases.filter((p) => p.link === 'présence'),
    'guest',
  )
  return goals.flatMap((goal) => {
    const sides: Sides = {
      parts: joinSides(travellers, companions).parts,
      extra: goal.country ? [goal.country] : [],
    }
    if (!goal.country) return []
    return telling(at, sides).map((t) => ({ ...t, place: goal }))
  })
}

/** Where a traveller goes; several goals are several visits, a city and its country one. */
function travelGoals(at: VerbScene): ReturnType<typeof where>[] {
  const links =
    at.trigger.construction === 'place' ? new Set(['']) : new Set(['à', 'en', 'dans', 'vers', 'pour', 'chez'])
  const own =
    at.trigger.construction === 'place'
      ? at.right.phrases.filter((p) => p.place)
      : at.right.places.map((p) => p.phrase)
  const goals: ReturnType<typeof where>[] = []
  let last = -1
  for (const phrase of own) {
    if (!phrase.place || !(links.has(phrase.link) || phrase.joined)) continue
    if (last >= 0 && !phrase.joined && phrase.first - last > 6) break
    const goal = where(phrase.place)
    const same = goals.findIndex((g) => g.country === goal.country)
    if (same < 0) goals.push(goal)
    else if (goals[same]!.kind === 'country') goals[same] = goal
    last = phrase.end
  }
  if (goals.length === 0) {
    for (const phrase of at.right.phrases) {
      const site = phrase.link === 'à' ? siteOf(at.scene, phrase) : null
      if (site) return [site]
    }
  }
  return goals
}

/** "a invité X à se rendre à Y": the infinitive's own visit carries it; else the inviter's country is the goal. */
function readInvite(at: VerbScene): Telling[] {
  const { scene, group } = at
  const next = scene.document.verbGroups
    .slice(group.index + 1, group.index + 3)
    .find((g) => g.governor === group.index)
  if (!next || verbTriggers(next.lemma)[0]?.construction !== 'travel') return []
  const right = readComplements(scene, next.endToken, at.sentence)
  const inviters = readSides(at, subjectOf(scene, group), 'host')
  const guests = readSides(at, inviteObjects(at, next), 'guest')
  if (guests.parts.length === 0) return []
  const inner: VerbScene = { ...at, right }
  const place = verbPlace(scene, next, right)
  return telling(inner, joinSides(guests, inviters)).map((t) => ({
    ...t,
    status: 'proposed',
    place: place ?? t.place,
    parties: place?.country ? [place.country] : [],
    endToken: next.endToken,
  }))
}

function inviteObjects(at: VerbScene, next: VerbGroup): ActorPhrase[] {
  const clitic = cliticActors(at.scene, at.group)
  if (clitic) return [clitic]
  const between = readComplements(at.scene, at.group.endToken, at.sentence)
  return between.phrases.filter((p) => p.end <= next.firstToken && p.link === '')
}

/** Builds the telling that all constructions share. */
function telling(at: VerbScene, sides: Sides): Telling[] {
  const { scene, group, right, trigger } = at
  const presence = readSides(
    at,
    right.phrases.filter((p) => p.link === 'présence'),
    null,
  )
  const parts = trigger.kind === 'visit' ? sides.parts : joinSides(sides, presence).parts
  const date = verbDate(scene, group, right)
  const verdict = verbStatus(scene, group, date)
  const arrived = trigger.lemma === 'arriver' && verdict.status === 'held' && hasTense(group)
  return [
    {
      kind: channelKind(scene, trigger.kind, group.firstToken, right.end),
      status: arrived ? 'ongoing' : trigger.lemma === 'attendre' ? 'planned' : verdict.status,
      plain: verdict.plain,
      parts: partsOf(parts),
      parties: sides.extra,
      place: verbPlace(scene, group, right),
      date,
      dateValue: null,
      topics: readTopics(scene, group.endToken, right.end),
      sentence: at.sentence,
      firstToken: group.firstToken,
      endToken: group.endToken,
      form: 'verb',
      apart: null,
      generic: true,
      dependent: false,
      rule: `verb-${trigger.lemma}`,
    },
  ]
}
