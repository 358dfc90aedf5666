import type { DateMention, MeetingKind, MeetingStatus, Place, TextSpan } from '../mentions.ts'

/** Somebody who can meet: a person, a country, an organisation or movement. */
export interface Actor {
  /** Equal for the same entity: its id, or type and name. */
  readonly key: string
  readonly name: string
  readonly ref: string | null
  readonly type: 'person' | 'country' | 'organization'
  /** Countries (alpha-2) and organisations that it stands for; empty if the article does not say. */
  readonly parties: readonly string[]
}

/**
 * A noun phrase that names actors, with what ties it to the words before it: "avec ⟦le ministre turc X⟧". A name of
 * a place is one too: whether it acts or is where something happens depends on its `link`.
 */
export interface ActorPhrase {
  /** Token range with determiner, title and apposition; end exclusive. */
  first: number
  end: number
  /** Empty for somebody whom the article does not name. */
  actors: readonly Actor[]
  /** The preposition before it ('' for none), contractions opened: "du" is "de"; "en présence de" is "présence". */
  link: string
  /** Joined by "et", "," or "puis" to the phrase before it, and so tied to the same word. */
  joined: boolean
  place: Place | null
  /** Head of the title or group noun, if there is one. */
  head: string | null
  plural: boolean
  /** "les ministres des ⟦quatre⟧ pays": one of each of so many countries told before; 0 if not said. */
  ofGroup?: number
  /** Spokespersons and media: they tell, they do not meet. */
  teller: boolean
}

export type Side = 'host' | 'guest' | 'mediator' | null

export interface Part {
  readonly actor: Actor
  readonly side: Side
  /** Was there too (present, inviting, mediating): not among those whose encounter it is called. */
  readonly besides?: boolean
}

export interface Where {
  readonly name: string
  readonly ref: string | null
  readonly country: string | null
  readonly kind: Place['kind']
}

/** One telling of an encounter, before tellings of the same encounter are joined. */
export interface Telling {
  kind: MeetingKind
  status: MeetingStatus
  /** The status is said by a verb or a word of its own, not only supposed. */
  plain: boolean
  parts: Part[]
  /** Parties beyond those of the participants: the country visited, the organisation whose summit it is. */
  parties: string[]
  place: Where | null
  date: DateMention | null
  /** Value that overrides the date's own: an open or joined interval. */
  dateValue: string | null
  topics: TextSpan[]
  sentence: number
  firstToken: number
  endToken: number
  /** How the words take up or introduce it: "la réunion", "une réunion", a verb. */
  form: 'definite' | 'demonstrative' | 'indefinite' | 'bare' | 'verb'
  /** "dernier", "prochain", "autre": set apart from the others of its people. */
  apart: string | null
  /** May be another name of an encounter of another kind ("la réunion", "ce rendez-vous"). */
  generic: boolean
  /** In the pluperfect: before the others that the article tells in the past. */
  anterior: boolean
  /** Told as another one at whose edge this took place ("en marge du sommet"): never the same. */
  beside: Telling | null
  /** Names an owner or sides of its own, though none that is known: takes up nothing told before. */
  stranger?: boolean
  /** The telling whose encounter a pronoun takes up. */
  of?: Telling
  /** Too weak to found a record by itself: only takes up one that is told elsewhere. */
  dependent: boolean
  rule: string
}
