import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type {
  DateMention,
  EntityIndex,
  Meeting,
  Mention,
  Organization,
  Person,
  Place,
  Quote,
  Reference,
} from '../extract/mentions.ts'
import type { TextDocument } from '../text/document.ts'
import type { EvenText } from '../text/even.ts'
import { detectLanguage } from '../text/language.ts'
import type { TextSpan } from '../text/span.ts'
import type { Brief } from './brief.ts'
import { checkBrief } from './check.ts'
import { inSource } from './in-source.ts'

/** What the extractors found in a document. */
export interface Facts {
  readonly dates: readonly DateMention[]
  readonly entities: EntityIndex
  readonly quotes: readonly Quote[]
  readonly meetings: readonly Meeting[]
}

/** The brief of a document, made of an even text, in the form of the contract and checked against the source. */
export function toBrief(document: TextDocument, facts: Facts, even: EvenText): Brief {
  const { language, warning } = detectLanguage(document)
  const entities = new ShownEntities(facts.entities)
  const brief: Brief = {
    schemaVersion: 1,
    document: {
      id: document.id,
      title: document.title,
      language,
      created: document.created,
      createdFrom: document.createdFrom,
      length: even.source.length,
      sentences: document.sentences.length,
      tokens: document.tokens.length,
      offsets: 'utf16',
      sha256: bytesToHex(sha256(utf8ToBytes(even.source))),
    },
    people: facts.entities.people.map(person),
    organizations: entities.organizations,
    places: entities.places,
    dates: facts.dates.map(date),
    meetings: facts.meetings.map((found) => meeting(found, entities)),
    quotes: facts.quotes.map((found) => quote(found, entities)),
    warnings: warning ? [...document.warnings, warning] : document.warnings,
  }
  return checkBrief(inSource(brief, even), even.source)
}

/** Entities that the brief shows, numbered without gaps; those known by an adjective alone are left out. */
class ShownEntities {
  readonly organizations: Brief['organizations']
  readonly places: Brief['places']
  readonly #ids = new Map<string, string>()

  constructor(index: EntityIndex) {
    for (const { id } of index.people) this.#ids.set(id, id)
    this.organizations = this.#shown(index.organizations).map(organization)
    this.places = this.#shown(index.places).map(place)
    const number = (list: { id: string }[], kind: string) =>
      list.forEach((entity, i) => {
        const id = `${kind}-${i + 1}`
        this.#ids.set(entity.id, id)
        entity.id = id
      })
    number(this.organizations, 'org')
    number(this.places, 'place')
  }

  #shown<T extends Organization | Place>(entities: readonly T[]): T[] {
    return entities.filter((entity) => entity.mentions.some(named))
  }

  /** The reference with the id that its entity has in the brief, null if it is not shown there. */
  refer<T extends Reference>(reference: T): T {
    const ref = reference.ref === null ? null : (this.#ids.get(reference.ref) ?? null)
    return { ...reference, ref }
  }

  maybe(reference: Reference | null): Reference | null {
    return reference && this.refer(reference)
  }
}

const named = (mention: Mention) => mention.kind === 'name'
const span = ({ start, end, text }: TextSpan) => ({ start, end, text })
const spanOrNull = (found: TextSpan | null) => found && span(found)
const nameMention = (mention: Mention) => ({ ...span(mention), rule: mention.rule })

function person(found: Person): Brief['people'][number] {
  return {
    id: found.id,
    name: found.name,
    honorific: found.honorific,
    gender: found.gender,
    country: found.country,
    aliases: found.aliases,
    roles: found.roles.map(({ title, country, organization, status, rule, ...at }) => ({
      title,
      country,
      organization,
      status,
      ...span(at),
      rule,
    })),
    mentions: found.mentions.flatMap(({ kind, ...mention }) =>
      kind === 'demonym' ? [] : [{ ...span(mention), kind, rule: mention.rule }],
    ),
    rule: found.rule,
  }
}

function organization(found: Organization): Brief['organizations'][number] {
  return {
    id: found.id,
    name: found.name,
    acronym: found.acronym,
    type: found.kind,
    country: found.country,
    mentions: found.mentions.filter(named).map(nameMention),
    rule: found.rule,
  }
}

function place(found: Place): Brief['places'][number] {
  return {
    id: found.id,
    name: found.name,
    type: found.kind,
    country: found.country,
    mentions: found.mentions.filter(named).map(nameMention),
    rule: found.rule,
  }
}

function date(found: DateMention): Brief['dates'][number] {
  return {
    id: found.id,
    ...span(found),
    type: found.type,
    value: found.value,
    earliest: found.earliest,
    latest: found.latest,
    stated: [...found.stated],
    inferred: [...found.inferred],
    rule: found.rule,
  }
}

function meeting(found: Meeting, entities: ShownEntities): Brief['meetings'][number] {
  return {
    id: found.id,
    kind: found.kind,
    status: found.status,
    participants: found.participants.map((who) => entities.refer(who)),
    parties: found.parties,
    place: entities.maybe(found.place),
    date: found.date,
    topics: found.topics.map(span),
    outcome: spanOrNull(found.outcome),
    trigger: span(found.trigger),
    evidence: span(found.evidence),
    mentions: found.mentions.map(span),
    source: entities.maybe(found.source),
    rule: found.rule,
  }
}

function quote(found: Quote, entities: ShownEntities): Brief['quotes'][number] {
  return {
    id: found.id,
    kind: found.kind,
    text: found.spans.map(({ text }) => text).join(' … '),
    spans: found.spans.map(span),
    speaker: entities.maybe(found.speaker),
    addressee: entities.maybe(found.addressee),
    cue: spanOrNull(found.cue),
    source: entities.maybe(found.source),
    negated: found.negated,
    evidence: span(found.evidence),
    rule: found.rule,
  }
}
