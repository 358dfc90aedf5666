import type { TextSpan } from '../text/span.ts'

/** Where an extractor found something: token range (end exclusive), offsets, the rule that found it. */
export interface Evidence extends TextSpan {
  readonly firstToken: number
  readonly endToken: number
  readonly rule: string
}

/** How a mention names its entity: by name, by title ("le président russe"), by pronoun, by its inhabitants' adjective. */
export type MentionKind = 'name' | 'role' | 'pronoun' | 'demonym'

export interface Mention extends Evidence {
  readonly kind: MentionKind
}

export interface Role extends TextSpan {
  /** Lower case but for proper names, without article and nationality: "ministre des Affaires étrangères". */
  title: string
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null
  organization: string | null
  /** "ex-", "ancien"; "élu", "désigné". */
  status: 'current' | 'former' | 'designate'
  rule: string
}

export interface Person {
  readonly type: 'person'
  id: string
  name: string
  honorific: string | null
  gender: 'm' | 'f' | null
  country: string | null
  aliases: string[]
  roles: Role[]
  mentions: Mention[]
  rule: string
}

export const ORGANIZATION_TYPES = [
  'international',
  'government',
  'ministry',
  'parliament',
  'party',
  'armed-group',
  'military',
  'media',
  'company',
  'other',
] as const
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number]

export const PLACE_TYPES = ['country', 'city', 'region', 'site'] as const
export type PlaceType = (typeof PLACE_TYPES)[number]

export interface Organization {
  readonly type: 'organization'
  id: string
  name: string
  acronym: string | null
  kind: OrganizationType
  country: string | null
  mentions: Mention[]
  rule: string
}

export interface Place {
  readonly type: 'place'
  id: string
  /** "Moscou", "Russie"; for a demonym ("nord-coréen") the country's name, "Corée du Nord". */
  name: string
  kind: PlaceType
  country: string | null
  /** Names, and adjectives of nationality or inhabitants as `demonym` mentions (never shown among places). */
  mentions: Mention[]
  rule: string
}

export type Entity = Person | Organization | Place

/** Components of a date that a text states or leaves to be inferred. */
export type DateComponent = 'year' | 'month' | 'day' | 'weekday' | 'season' | 'quarter' | 'feast'

export interface DateMention extends Evidence {
  id: string
  type: 'date' | 'interval' | 'time' | 'duration' | 'set'
  /** EDTF; ISO 8601 duration or date-time for the other types; null if it cannot be put on a calendar. */
  value: string | null
  /** ISO days for sorting; null if open or unknown. */
  earliest: string | null
  latest: string | null
  /** The components that the expression itself states. */
  stated: readonly DateComponent[]
  /** Those of the value that were inferred from the document's day or from another date of the text. */
  inferred: readonly { readonly component: DateComponent; readonly from: 'document' | 'text' }[]
}

/** All entities of a document, and which mention covers a token. */
export interface EntityIndex {
  readonly people: Person[]
  readonly organizations: Organization[]
  readonly places: Place[]
  /** The outermost mention that covers the token, with its entity; undefined if none. */
  at(token: number): { readonly entity: Entity; readonly mention: Mention } | undefined
}

/** Points at an entity by id; `ref` is null where the article names somebody that is no extracted entity. */
export interface Reference {
  readonly ref: string | null
  readonly name: string
}

export interface Quote {
  id: string
  kind: 'direct' | 'mixed' | 'indirect'
  spans: TextSpan[]
  speaker: Reference | null
  addressee: Reference | null
  cue: TextSpan | null
  source: Reference | null
  negated: boolean
  evidence: TextSpan
  rule: string
}

export type MeetingKind = 'talks' | 'summit' | 'visit' | 'call' | 'correspondence' | 'conference' | 'ceremony'
export type MeetingStatus = 'held' | 'ongoing' | 'planned' | 'proposed' | 'postponed' | 'cancelled' | 'denied'

export interface Participant extends Reference {
  readonly role: 'host' | 'guest' | 'mediator' | null
}

export interface Meeting {
  id: string
  kind: MeetingKind
  status: MeetingStatus
  participants: Participant[]
  /** ISO alpha-2 countries and organisation names. */
  parties: string[]
  place: Reference | null
  date: { ref: string; value: string } | null
  topics: TextSpan[]
  outcome: TextSpan | null
  trigger: TextSpan
  evidence: TextSpan
  mentions: TextSpan[]
  source: Reference | null
  rule: string
}

export type { TextSpan }
