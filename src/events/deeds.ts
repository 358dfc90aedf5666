import { type Complements, readComplements } from '../extract/meetings/complements.ts'
import type { Actor } from '../extract/meetings/model.ts'
import { cliticActors } from '../extract/meetings/pronouns.ts'
import { hasTense, Scene } from '../extract/meetings/scene.ts'
import { verbDate, verbPlace } from '../extract/meetings/scope.ts'
import { governorOf, verbStatus } from '../extract/meetings/status.ts'
import { type EventPhrase, eventPhrases } from '../lexicon/event-phrases.ts'
import { EVENT_TYPES, type EventType } from '../lexicon/event-types.ts'
import { type EventVerb, eventVerb } from '../lexicon/event-verbs.ts'
import { verbTriggers } from '../lexicon/meeting-verbs.ts'
import type { Analysis } from '../pipeline.ts'
import type { VerbGroup } from '../tags/verb.ts'
import { textSpan } from '../text/span.ts'
import { areOneSide, eventActor } from './actors.ts'
import type { CodedEvent, EventActor } from './model.ts'
import { infinitiveMode } from './modes.ts'
import { inSector, subjectsOf } from './subjects.ts'
import { targetsOf } from './targets.ts'

/** A verb of the table at its place in the text. */
interface Deed {
  readonly scene: Scene
  readonly group: VerbGroup
  readonly sentence: number
  readonly right: Complements
  readonly what: EventVerb | EventPhrase
  /** Where what it is done to is looked for. */
  readonly from: number
  readonly earlier: readonly (readonly Actor[])[]
}

/** Rows of the verbs that tell an event: "a condamné", "a imposé des sanctions à". */
export function deedEvents(analysis: Analysis): CodedEvent[] {
  const { document, entities, dates, meetings } = analysis
  const scene = new Scene(document, entities, dates)
  const events: CodedEvent[] = []
  for (const group of document.verbGroups) {
    const { sentence, start } = scene.tokens[group.head]!
    if (document.sentences[sentence]!.kind === 'debris' || !canTell(scene, group)) continue
    const earlier = meetings
      .filter((meeting) => meeting.trigger.start < start)
      .map(({ participants }) => participants.flatMap(({ ref }) => actorById(scene, ref)))
    const right = readComplements(scene, group.endToken, sentence)
    const found = whatOf(scene, group, right)
    if (found) events.push(...read({ scene, group, sentence, right, earlier, ...found }))
  }
  return events
}

function actorById(scene: Scene, ref: string | null): Actor[] {
  const person = scene.entities.people.find(({ id }) => id === ref)
  return person?.country
    ? [{ key: person.id, name: person.name, ref, type: 'person', parties: [person.country] }]
    : []
}

/** Not what was not done, what "I" do, and what another event only asks, promises or refuses. */
function canTell(scene: Scene, group: VerbGroup): boolean {
  if (group.negated || group.person === 1 || group.person === 2) return false
  if (group.tense === 'past-participle') return false
  if (group.tense !== 'infinitive') return true
  if (governorOf(scene, group)?.negated) return false
  return !isContent(scene, group)
}

/** An infinitive is what the event verb before it is about: "s'est engagé à ⟦œuvrer pour ⟦renforcer⟧⟧ …". */
function isContent(scene: Scene, group: VerbGroup): boolean {
  const { sentence } = scene.tokens[group.head]!
  for (let g = group.index - 1; g >= 0; g--) {
    const before = scene.document.verbGroups[g]!
    if (scene.tokens[before.head]!.sentence !== sentence) return false
    if (eventVerb(before.lemma, before.reflexive)) return true
    if (hasTense(before)) return false
  }
  return false
}

/** The line of the tables that fits: a verb with its noun first, then the verb alone. */
function whatOf(
  scene: Scene,
  group: VerbGroup,
  right: Complements,
): { what: EventVerb | EventPhrase; from: number } | undefined {
  const noun = objectNoun(scene, group, right.end)
  if (noun >= 0 && !group.reflexive && group.voice === 'active') {
    const phrase = eventPhrases(group.lemma).find(({ nouns }) => nouns.has(scene.word(noun)))
    if (phrase) return { what: phrase, from: noun + 1 }
  }
  const verb = eventVerb(group.lemma, group.reflexive)
  return verb && { what: verb, from: group.endToken }
}

/** The head of the direct object: the first plain noun after determiners, adjectives that may precede it and adverbs. */
function objectNoun(scene: Scene, group: VerbGroup, end: number): number {
  const last = Math.min(end, group.endToken + 7)
  for (let k = group.endToken; k < last; k++) {
    const token = scene.tokens[k]!
    if (eventPhrases(group.lemma).some(({ nouns }) => nouns.has(token.normal))) return k
    if (/^(?:à|contre|avec|pour|par|sur|en|dans|que|qu')$/.test(token.normal) && scene.dateAt[k + 1] === -1)
      return -1
    if (token.normal === ',' || (scene.verbAt(k) && hasTense(scene.verbAt(k)!))) return -1
  }
  return -1
}

function read(deed: Deed): CodedEvent[] {
  const { scene, group, what } = deed
  const subject = subjectsOf(deed)
  const passive = group.voice === 'passive'
  const agents = passive ? targetsOf({ ...deed, links: ['par'] }) : subject
  const objects = passive ? (what.links.includes('obj') ? subject : []) : objectsOf(deed)
  const sources = agents.map((actor) => {
    const source = eventActor(actor, scene.entities)
    return passive || actor.type !== 'country' ? source : inSector(source, scene, group)
  })
  const targets = objects.map((actor) => eventActor(actor, scene.entities))
  if (targets.length === 0 && what.traits.includes('s')) return eachOther(deed, sources)
  return sources.flatMap((source) =>
    targets
      .filter((target) => source.name !== target.name && acts(what, source, target))
      .map((target) => row(deed, civilian(what, source), target, what.traits.includes('s'))),
  )
}

const acts = ({ traits }: Deed['what'], source: EventActor, target: EventActor) =>
  !traits.includes('m') || !areOneSide(source, target)

const civilian = ({ traits }: Deed['what'], actor: EventActor): EventActor =>
  traits.includes('p') && actor.sector === 'GOV' ? { ...actor, sector: 'CVL' } : actor

/** "les deux pays ont convenu de": the first with each other one. */
function eachOther(deed: Deed, actors: readonly EventActor[]): CodedEvent[] {
  return actors.flatMap((a, i) =>
    actors.slice(i + 1).flatMap((b) => (areOneSide(a, b) ? [] : [row(deed, a, b, true)])),
  )
}

function objectsOf(deed: Deed): Actor[] {
  const { scene, group, what } = deed
  const infinitive = infinitiveOf(scene, group)
  if (what.traits.includes('i') && (!infinitive || isInvitation(group, infinitive))) return []
  const clitic = what.links.some((link) => link === 'obj' || link === 'à') && cliticActors(scene, group)
  if (clitic) return [...clitic.actors]
  const search = { ...deed, links: what.links, right: untilInfinitive(deed) }
  const after = targetsOf(search)
  // "a exigé ⟦de la Russie⟧ des explications": before the noun.
  const links = what.links.filter((link) => link !== 'obj')
  const found = after.length > 0 ? after : targetsOf({ ...search, links, from: group.endToken })
  if (found.length > 0 || !infinitive || !what.traits.includes('v')) return found
  const right = readComplements(scene, infinitive.endToken, deed.sentence)
  const own = eventVerb(infinitive.lemma, infinitive.reflexive)
  const owned = own?.links ?? ['obj', 'avec', 'à', 'contre']
  return targetsOf({ ...deed, right, links: owned, from: infinitive.endToken })
}

/** An invitation to come is a meeting's. */
const isInvitation = ({ lemma }: VerbGroup, infinitive: VerbGroup) =>
  lemma === 'inviter' && verbTriggers(infinitive.lemma).some(({ kind }) => kind === 'visit')

/** The infinitive that the verb governs. */
function infinitiveOf(scene: Scene, group: VerbGroup): VerbGroup | undefined {
  return scene.document.verbGroups
    .slice(group.index + 1, group.index + 4)
    .find((next) => next.governor === group.index)
}

/** What stands between the verb and its infinitive; all on the right where there is none. */
function untilInfinitive({ scene, group, right }: Deed): Complements {
  const infinitive = infinitiveOf(scene, group)
  if (!infinitive) return right
  const before = <T extends { first: number }>(phrase: T) => phrase.first < infinitive.firstToken
  return {
    ...right,
    phrases: right.phrases.filter(before),
    places: right.places.filter(({ phrase }) => before(phrase)),
    end: Math.min(right.end, infinitive.firstToken),
  }
}

function row(deed: Deed, source: EventActor, target: EventActor, symmetric: boolean): CodedEvent {
  const { scene, group, right, what, sentence } = deed
  const { document } = scene
  const date = verbDate(scene, group, right)
  const place = verbPlace(scene, group, right)
  const infinitive = infinitiveOf(scene, group)
  const { start, end } = document.sentences[sentence]!
  const status = verbStatus(scene, group, date).status
  const type = typeAt(what.type, status)
  return {
    source,
    target,
    type,
    mode: type !== what.type ? null : (what.mode ?? (infinitive ? infinitiveMode(type, infinitive) : null)),
    cameo: type === what.type ? (what.cameo ?? EVENT_TYPES[type]) : EVENT_TYPES[type],
    status,
    symmetric,
    date: date?.value ? { value: date.value, earliest: date.earliest, latest: date.latest } : null,
    place: place && place.name !== target.name ? { name: place.name, country: place.country } : null,
    trigger: textSpan(
      document.source,
      scene.tokens[group.firstToken]!.start,
      scene.tokens[Math.max(group.endToken, deed.from) - 1]!.end,
    ),
    evidence: textSpan(document.source, start, end),
    rule: `event-${group.lemma}`,
  }
}

const COOPERATIVE: ReadonlySet<EventType> = new Set(['SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE'])

/** "All cooperative actions reported in future tense are also taken to imply intentions" (PLOVER manual, AGREE). */
function typeAt(type: EventType, status: CodedEvent['status']): EventType {
  return COOPERATIVE.has(type) && (status === 'planned' || status === 'proposed') ? 'AGREE' : type
}
