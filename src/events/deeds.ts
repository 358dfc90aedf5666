import { organizationActor, personActor, placeActor } from '../extract/meetings/actors.ts'
import { type Complements, readComplements } from '../extract/meetings/complements.ts'
import type { Actor } from '../extract/meetings/model.ts'
import { hasTense, type Scene } from '../extract/meetings/scene.ts'
import { verbDate, verbPlace } from '../extract/meetings/scope.ts'
import { governorOf, verbStatus } from '../extract/meetings/status.ts'
import { countryName } from '../lexicon/countries.ts'
import { type EventPhrase, eventPhrases } from '../lexicon/event-phrases.ts'
import { EVENT_TYPES, type EventType } from '../lexicon/event-types.ts'
import { type EventVerb, eventVerb } from '../lexicon/event-verbs.ts'
import type { Analysis } from '../pipeline.ts'
import type { VerbGroup } from '../tags/verb.ts'
import { textSpan } from '../text/span.ts'
import { areOneSide, eventActor } from './actors.ts'
import type { CodedEvent, EventActor } from './model.ts'
import { infinitiveMode } from './modes.ts'
import { type Deed, infinitiveOf, objectsOf } from './objects.ts'
import { inSector, subjectsOf } from './subjects.ts'
import { targetsOf } from './targets.ts'

/** Rows of the verbs that tell an event: "a condamné", "a imposé des sanctions à". */
export function deedEvents(scene: Scene, { document, entities, meetings, quotes }: Analysis): CodedEvent[] {
  const events: CodedEvent[] = []
  for (const group of document.verbGroups) {
    const { sentence, start } = scene.tokens[group.head]!
    if (document.sentences[sentence]!.kind === 'debris' || !canTell(scene, group)) continue
    const earlier = meetings
      .filter((meeting) => meeting.trigger.start < start)
      .map(({ participants }) => participants.flatMap(({ ref }) => actorById(scene, ref)))
    const right = readComplements(scene, group.endToken, sentence)
    const found = whatOf(scene, group, right)
    const speaker = group.person === 1 ? speakerAt(quotes, start, entities) : []
    if (found) events.push(...read({ scene, group, sentence, right, earlier, speaker, ...found }))
  }
  return events.filter(({ status }) => status !== 'denied')
}

/** "« Nous condamnons … », a dit X": whose words hold the offset. */
function speakerAt(quotes: Analysis['quotes'], at: number, entities: Analysis['entities']): Actor[] {
  const quote = quotes.find(({ spans }) => spans.some(({ start, end }) => start <= at && at < end))
  const ref = quote?.speaker?.ref
  const person = entities.people.find(({ id }) => id === ref)
  if (person) return [personActor(person, entities)]
  const body = entities.organizations.find(({ id }) => id === ref)
  if (body) return [organizationActor(body, entities)]
  const place = entities.places.find(({ id }) => id === ref)
  const actor = place && placeActor(place, entities)
  return actor ? [actor] : []
}

function actorById(scene: Scene, ref: string | null): Actor[] {
  const person = scene.entities.people.find(({ id }) => id === ref)
  return person?.country
    ? [{ key: person.id, name: person.name, ref, type: 'person', parties: [person.country] }]
    : []
}

/** Not what was not done, and what another event only asks, promises or refuses. */
function canTell(scene: Scene, group: VerbGroup): boolean {
  if (group.negated || group.person === 2) return false
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
  const subject = group.person === 1 ? deed.speaker : subjectsOf(deed)
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
      .filter((target) => acts(what, source, target))
      .map((target) => row(deed, civilian(what, source), target, what.traits.includes('s'))),
  )
}

/** Nobody acts on himself, nor an official on his country as such; everyday verbs need two sides. */
function acts({ traits }: Deed['what'], source: EventActor, target: EventActor): boolean {
  const own = source.country !== null && source.country === target.country && target.sector === 'GOV'
  if (source.name === target.name || (own && target.name === countryName(target.country!))) return false
  return !traits.includes('m') || !areOneSide(source, target)
}

const civilian = ({ traits }: Deed['what'], actor: EventActor): EventActor =>
  traits.includes('p') && actor.sector === 'GOV' ? { ...actor, sector: 'CVL' } : actor

/** "les deux pays ont convenu de": the first with each other one. */
function eachOther(deed: Deed, actors: readonly EventActor[]): CodedEvent[] {
  return actors.flatMap((a, i) =>
    actors.slice(i + 1).flatMap((b) => (areOneSide(a, b) ? [] : [row(deed, a, b, true)])),
  )
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
