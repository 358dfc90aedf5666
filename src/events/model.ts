import type { MeetingStatus, TextSpan } from '../extract/mentions.ts'
import type { EventType } from '../lexicon/event-types.ts'
import type { Sector } from '../lexicon/sectors.ts'

/** Who does something, or to whom it is done. */
export interface EventActor {
  readonly name: string
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
  readonly sector: Sector | null
}

/** One actor, one action, one target, before it has its id. */
export interface CodedEvent {
  readonly source: EventActor
  readonly target: EventActor
  readonly type: EventType
  /** A mode of the PLOVER manual, or null. */
  readonly mode: string | null
  /** CAMEO root code, two digits. */
  readonly cameo: string
  readonly status: MeetingStatus
  /** The two act on each other: the row stands for both directions. */
  readonly symmetric: boolean
  readonly date: {
    readonly value: string
    readonly earliest: string | null
    readonly latest: string | null
  } | null
  readonly place: { readonly name: string; readonly country: string | null } | null
  readonly trigger: TextSpan
  readonly evidence: TextSpan
  readonly rule: string
}

/** A row of `brief events`. Flat; every column has one type, so that columnar formats take it as it is. */
export interface EventRow {
  readonly id: string
  readonly document: string
  /** The day of publication. */
  readonly published: string | null
  /** EDTF; with the first and last day it can be. */
  readonly date: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly source: string
  readonly sourceCountry: string | null
  readonly sourceSector: string | null
  readonly target: string
  readonly targetCountry: string | null
  readonly targetSector: string | null
  readonly type: EventType
  readonly mode: string | null
  readonly cameo: string
  readonly quad: string
  readonly status: MeetingStatus
  readonly symmetric: boolean
  readonly place: string | null
  readonly placeCountry: string | null
  readonly trigger: string
  readonly triggerStart: number
  readonly triggerEnd: number
  readonly evidence: string
  readonly evidenceStart: number
  readonly evidenceEnd: number
  readonly rule: string
  /** The id of the first row, in the order of the inputs, that tells the same of the same day; null if this is it. */
  readonly duplicateOf: string | null
}
