import { nounTrigger } from '../../lexicon/meeting-nouns.ts'
import { TITLES } from '../../lexicon/meeting-titles.ts'
import { type VerbTrigger, verbTriggers } from '../../lexicon/meeting-verbs.ts'
import { gatheringKind } from '../../lexicon/named-gatherings.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { DateMention } from '../mentions.ts'
import { countryActor } from './actors.ts'
import { channelKind } from './channel.ts'
import { type Complements, readComplements } from './complements.ts'
import type { Actor, ActorPhrase, Part, Telling } from './model.ts'
import { cliticActors, lastPerson, personPhrase } from './pronouns.ts'
import { hasTense, type Scene } from './scene.ts'
import { joinedDays, verbDate, verbPlace } from './scope.ts'
import { invitersOf, isSeries, partiesOf, partsOf, readSides, type Sides } from './sides.ts'
import { clauseGovernor, verbStatus } from './status.ts'
import { finiteAfter, finiteBefore, subjectOf } from './subject.ts'
import { readTopics } from './topics.ts'
import { readTravel } from './travel.ts'

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
    if (!fits(trigger, group) || !isWorthReading(scene, group, trigger)) continue
    const sentence = scene.tokens[group.head]!.sentence
    const right = readComplements(scene, group.endToken, sentence)
    const at: VerbScene = { scene, group, trigger, sentence, right, earlier }
    const tellings = readConstruction(at)
    if (tellings.length > 0) return tellings
  }
  return []
}

/** A look ahead that spares common verbs the reading: "être" needs a place nearby, "avoir" a telephone. */
function isWorthReading(scene: Scene, group: VerbGroup, { construction, kind }: VerbTrigger): boolean {
  const from = group.endToken
  const end = scene.end(scene.tokens[group.head]!.sentence)
  switch (construction) {
    case 'phone':
      return ahead(from, Math.min(end, from + 40), (k) => scene.word(k) === 'téléphone')
    case 'be':
      return ahead(from, Math.min(end, from + 7), (k) => scene.entities.at(k)?.entity.type === 'place')
    case 'lead':
      return ahead(from, Math.min(end, from + 6), (k) => scene.word(k).startsWith('délégation'))
    default:
      return (
        kind !== 'visit' ||
        ahead(scene.first(scene.tokens[group.head]!.sentence), end, (k) => isGoal(scene, k))
      )
  }
}

const isGoal = (scene: Scene, k: number) =>
  scene.entities.at(k) !== undefined || /^(?:y|où|capitale)$/.test(scene.word(k))

function ahead(from: number, to: number, holds: (k: number) => boolean): boolean {
  for (let k = from; k < to; k++) if (holds(k)) return true
  return false
}

function fits(trigger: VerbTrigger, group: VerbGroup): boolean {
  if (group.person === 1 || group.person === 2) return false
  if (trigger.lemma === 'voir' && !group.reflexive && /^(?:present|imperfect)$/.test(group.tense))
    return false
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
      if (hasEncounterObject(at)) return []
      return readMeet(
        at,
        at.right.phrases.filter((p) => p.link === 'avec'),
      )
    case 'to':
      return readMeet(
        at,
        at.right.phrases.filter((p) => p.link === 'à' || p.link === 'avec'),
      )
    case 'summon':
      return readHost(at)
    case 'send':
    case 'leave':
    case 'travel':
    case 'place':
      return readTravel(at)
    case 'lead':
      return hasDelegation(at) ? readTravel(at) : []
    case 'phone':
      return hasTelephone(at)
        ? readMeet(
            at,
            at.right.phrases.filter((p) => p.link === ''),
          )
        : []
    case 'be':
      return isRightBefore(at) ? readTravel(at) : []
    case 'invite':
      return readInvite(at)
  }
}

/** "ont échangé des lettres", "négocient un sommet": the object tells the encounter, the verb only carries it. */
function hasEncounterObject({ scene, group, right }: VerbScene): boolean {
  let k = group.endToken
  while (k < right.end && (scene.dateAt[k]! >= 0 || scene.tokens[k]!.tags.has('Adverb'))) k++
  const determiner = scene.tokens[k]
  const article = determiner?.tags.has('Determiner') === true || determiner?.normal === 'des'
  return article && nounTrigger(scene.word(k + 1)) !== undefined
}

/** "a conduit une délégation à …". */
function hasDelegation({ scene, group, right }: VerbScene): boolean {
  for (let k = group.endToken; k < Math.min(right.end, group.endToken + 6); k++) {
    if (/^délégations?$/.test(scene.word(k))) return true
  }
  return false
}

/** "a eu X au téléphone". */
function hasTelephone({ scene, group, right }: VerbScene): boolean {
  for (let k = group.endToken; k < right.end; k++) {
    if (scene.word(k) === 'téléphone' && scene.word(k - 1) === 'au') return true
  }
  return false
}

/** "est (de nouveau) à Bujumbura": a place right after the verb. */
function isRightBefore({ scene, group, right }: VerbScene): boolean {
  const [place] = right.places
  if (!place || place.at - group.endToken > 4) return false
  for (let k = group.endToken; k < place.at - 1; k++) {
    if (
      !/^(?:à|de|nouveau|actuellement|en|ce|moment|encore|toujours|déjà|aussi|également|,)$/.test(
        scene.word(k),
      )
    )
      return false
  }
  return true
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
  const hosts = passive ? (agents.length > 0 ? agents : recipientHost(at)) : subject
  const guests = passive ? (subject.length > 0 ? subject : participleOwner(at)) : objects
  const host = readSides(at, hosts, 'host')
  const guest = readSides(at, guests, 'guest')
  if (host.parts.length === 0 || guest.parts.length === 0) return []
  if (inSeries(at)) return splitGuests(at, host, guest)
  const [met, side] = passive ? ([hosts, 'host'] as const) : ([guests, 'guest'] as const)
  const dated = splitAtDates(at, met)
  if (dated.length < 2) return telling(at, joinSides(host, guest))
  return dated.flatMap(({ phrases, date }) => {
    const one = passive ? compatriots(readSides(at, phrases, side), host) : readSides(at, phrases, side)
    return telling(at, passive ? joinSides(one, guest) : joinSides(host, one)).map((t) => ({
      ...t,
      date: date ?? t.date,
    }))
  })
}

/** "par le ministre turc X, puis par la ministre Y": hosts of one guest are of one country. */
function compatriots(one: Sides, all: Sides): Sides {
  const parties = partiesOf(all.parts)
  const own = ({ actor }: Part) => (actor.parties.length > 0 ? actor : { ...actor, parties })
  return { ...one, parts: one.parts.map((p) => ({ ...p, actor: own(p) })) }
}

/** "recevra lundi X et mardi Y", "reçu lundi par X, puis par Y": each with his day; one if they are met together. */
function splitAtDates({ scene, group }: VerbScene, phrases: readonly ActorPhrase[]) {
  const found: { phrases: ActorPhrase[]; date: DateMention | null }[] = []
  let from = group.endToken
  for (const phrase of phrases) {
    if (phrase.first < group.firstToken) return []
    let date: DateMention | null = null
    for (let k = from; k < phrase.first; k++) if (scene.dateAt[k]! >= 0) date = scene.dates[scene.dateAt[k]!]!
    if (date || found.length === 0 || thenBefore(scene, phrase)) found.push({ phrases: [phrase], date })
    else found.at(-1)!.phrases.push(phrase)
    from = phrase.end
  }
  return found
}

function directObjects(at: VerbScene): ActorPhrase[] {
  const clitic = cliticActors(at.scene, at.group)
  if (clitic) return [clitic]
  return at.right.phrases.filter((p) => isDirect(at, p) || isDated(at, p))
}

/** "recevra lundi X ⟦et mardi Y⟧": an object that a day sets apart from the first. */
function isDated({ scene }: VerbScene, phrase: ActorPhrase): boolean {
  const day = phrase.link === '' ? scene.dateAt[phrase.first - 1]! : -1
  return day >= 0 && scene.word(scene.dates[day]!.firstToken - 1) === 'et'
}

/** "Le message lui a été remis par X, ⟦reçu en audience⟧": he to whom it was handed receives. */
function recipientHost({ scene, group, sentence }: VerbScene): ActorPhrase[] {
  if (group.tense !== 'past-participle') return []
  const before = finiteBefore(scene, group)
  const clitic = before && cliticActors(scene, before)
  if (clitic) return [clitic]
  for (let k = group.firstToken - 1; k >= scene.first(sentence); k--) {
    const person = scene.word(k) === 'lui' ? lastPerson(scene, k, 'm') : undefined
    if (person) return [personPhrase(scene, person, k)]
  }
  return []
}

/** "⟦Reçue⟧ lundi par X, Y a plaidé", "par le ministre X, ⟦reçu en audience⟧": the subject, or the phrase right before. */
function participleOwner(at: VerbScene): ActorPhrase[] {
  const { scene, group, sentence } = at
  if (group.firstToken - scene.first(sentence) <= 1) {
    const main = finiteAfter(scene, group)
    return main ? subjectOf(scene, main) : []
  }
  const near = scene
    .phrases(sentence)
    .filter((p) => p.end <= group.firstToken && p.end >= group.firstToken - 2)
  return near.slice(-1)
}

/** Each guest is received by himself. */
function inSeries({ scene, group, right, sentence }: VerbScene): boolean {
  return isSeries(scene, Math.max(scene.first(sentence), group.firstToken - 3), right.end)
}

function splitGuests(at: VerbScene, host: Sides, guest: Sides): Telling[] {
  return guest.parts.flatMap((part) => telling(at, { parts: [...host.parts, part], extra: [] }))
}

export function joinSides(a: Sides, b: Sides): Sides {
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
  const partner = relativePartner(at)
  const subject = readSides(at, [...subjectOf(at.scene, at.group), ...partner], null)
  if (at.group.voice === 'passive') return []
  const runs = inSeries(at) ? objects.map((p) => [p]) : splitAtThen(at, objects)
  if (runs.length <= 1) {
    const sides = joinSides(subject, withLocal(at, objects, readSides(at, objects, null), subject))
    return isTwoSided(at, sides, [...objects, ...partner]) ? telling(at, sides) : []
  }
  return runs.flatMap((run) => {
    const sides = joinSides(subject, readSides(at, run, null))
    return isTwoSided(at, sides, run) ? telling(at, sides) : []
  })
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

/** "à Khartoum, où elle a rencontré le président du Conseil": an official without a country is the place's. */
function withLocal(at: VerbScene, objects: readonly ActorPhrase[], found: Sides, subject: Sides): Sides {
  const unknown = objects.find(
    (p) => p.actors.length === 0 && p.head !== null && !p.teller && TITLES.has(p.head),
  )
  if (!unknown || found.parts.length > 0) return found
  const country = verbPlace(at.scene, at.group, at.right)?.country
  if (!country || partiesOf(subject.parts).includes(country)) return found
  return { parts: [{ actor: countryActor(country, at.scene.entities), side: null }], extra: [] }
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
  if (!met) return isBodyMeeting(at, sides)
  return sides.parts.length >= 2 || sides.extra.length > 0
}

/** "a invité X à se rendre à Y": the infinitive's own visit carries it; else the inviter's country is the goal. */
function readInvite(at: VerbScene): Telling[] {
  const { scene, group } = at
  const next = scene.document.verbGroups
    .slice(group.index + 1, group.index + 4)
    .find(
      (g) => g.governor === group.index || (g.tense === 'infinitive' && scene.word(g.firstToken - 1) === 'à'),
    )
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

/** "Le Conseil de sécurité se réunira", "les ministres du G7 se retrouveront": the body itself meets. */
function isBodyMeeting(at: VerbScene, sides: Sides): boolean {
  const body = sides.parts.length === 1 && sides.parts[0]!.actor.type === 'organization'
  return body && at.group.reflexive && /^(?:réunir|retrouver|rassembler)$/.test(at.trigger.lemma)
}

/** The European Council meets in a summit, ministers of the G7 in a conference. */
function bodyKind({ scene, group }: VerbScene): Telling['kind'] {
  const [subject] = subjectOf(scene, group)
  const entity = subject?.head === null ? scene.entities.at(subject.end - 1)?.entity : undefined
  return (entity && gatheringKind(entity.name)) ?? 'conference'
}

function inviteObjects(at: VerbScene, next: VerbGroup): ActorPhrase[] {
  const clitic = cliticActors(at.scene, at.group) ?? unlinkedClitic(at)
  if (clitic) return [clitic]
  const between = readComplements(at.scene, at.group.endToken, at.sentence)
  return between.phrases.filter((p) => p.end <= next.firstToken && p.link === '')
}

/** "une lettre de X, qui ⟦l'⟧invite": the person told before X in the sentence. */
function unlinkedClitic({ scene, group, sentence }: VerbScene): ActorPhrase | undefined {
  if (!/^(?:l'|le|la)$/.test(scene.word(group.firstToken))) return undefined
  const subject = subjectOf(scene, group).flatMap((p) => p.actors.map((a) => a.key))
  return scene
    .phrases(sentence)
    .filter(
      (p) =>
        p.end <= group.firstToken && p.actors[0]?.type === 'person' && !subject.includes(p.actors[0].key),
    )
    .at(-1)
}

/** "le 1er puis le 15 juin": each date is an encounter of its own. */
function severalDates(scene: Scene, right: Complements, date: DateMention | null): (DateMention | null)[] {
  const at = right.dates.findIndex((d) => d.date === date)
  const next = at >= 0 ? right.dates[at + 1]?.date : undefined
  if (!date || !next || next.firstToken - date.endToken > 4) return [date]
  for (let k = date.endToken; k < next.firstToken; k++) if (scene.word(k) === 'puis') return [date, next]
  return [date]
}

/** "Sous l'égide de X, …", "Y, accompagné du ministre Z, a été reçu": phrases of a link before the verb. */
function frontOf({ scene, group, sentence }: VerbScene, link: string): ActorPhrase[] {
  const found: ActorPhrase[] = []
  for (let k = group.firstToken - 1; k >= scene.first(sentence); k--) {
    const verb = scene.verbAt(k)
    if (verb && hasTense(verb)) break
    const phrase = scene.phraseAt(sentence, k)
    if (!phrase) continue
    if (phrase.link === link) found.unshift(phrase)
    k = phrase.first
  }
  return found
}

/** Builds the telling that all constructions share. */
export function telling(at: VerbScene, sides: Sides): Telling[] {
  const { scene, group, right, trigger } = at
  const presence = readSides(
    at,
    [...frontOf(at, 'présence'), ...right.phrases.filter((p) => p.link === 'présence')],
    null,
    true,
  )
  const visit = trigger.kind === 'visit'
  const mediators = readSides(
    at,
    [...frontOf(at, 'égide'), ...right.phrases.filter((p) => p.link === 'égide')],
    'mediator',
    true,
  )
  const met = visit ? sides : joinSides(joinSides(sides, presence), mediators)
  const { parts } = joinSides(met, { parts: invitersOf(scene, at.sentence), extra: [] })
  const date = verbDate(scene, group, right)
  const verdict = verbStatus(scene, group, date)
  const kind = isBodyMeeting(at, sides)
    ? bodyKind(at)
    : channelKind(scene, trigger.kind, group.firstToken, right.end)
  const dates = severalDates(scene, right, date)
  const arrived = trigger.lemma === 'arriver' && verdict.status === 'held' && hasTense(group)
  const base: Telling = {
    kind,
    status: arrived ? 'ongoing' : trigger.lemma === 'attendre' ? 'planned' : verdict.status,
    plain: verdict.plain,
    parts: partsOf(parts),
    parties: sides.extra,
    place: verbPlace(scene, group, right),
    date,
    dateValue: joinedDays(scene, date),
    topics: readTopics(scene, group.endToken, right.end),
    sentence: at.sentence,
    firstToken: group.firstToken,
    endToken: group.endToken,
    form: 'verb',
    apart: null,
    generic: true,
    anterior: group.tense === 'pluperfect' && clauseGovernor(scene, group) === undefined,
    beside: null,
    dependent: false,
    rule: `verb-${trigger.lemma}`,
  }
  return dates.map((d) => ({ ...base, date: d }))
}
