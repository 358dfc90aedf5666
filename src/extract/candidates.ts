import type { MentionKind, OrganizationType } from './mentions.ts'

/**
 * What a finder of names proposes. Finders look at the text on their own and may overlap; `names.ts` settles
 * between them and builds entities. Candidates of one `key` and type name one entity.
 */
interface CandidateBase {
  /** Token range, end exclusive. */
  readonly firstToken: number
  readonly endToken: number
  readonly rule: string
  /**
   * How sure the finder is, 0 to 1. 0.9 and more: known name or unmistakable context; 0.6 to 0.9: known name that
   * is also something else (a surname, a word), or a good shape; below 0.5: a guess that gives way to anything.
   */
  readonly confidence: number
  /** The entity's canonical name; for an inner mention of an entity the same key as elsewhere. */
  readonly key: string
  /** It stands inside another name and stays a mention of its own there ("Banque centrale de ⟦Turquie⟧"). */
  readonly nested: boolean
}

export interface PlaceCandidate extends CandidateBase {
  readonly type: 'place'
  readonly mentionKind: Extract<MentionKind, 'name' | 'demonym'>
  readonly place: PlaceFacts
  /** A demonym may point at several countries: "russo-turc". */
  readonly countries: readonly string[]
}

export interface OrganizationCandidate extends CandidateBase {
  readonly type: 'organization'
  readonly mentionKind: 'name'
  readonly organization: OrganizationFacts
}

export interface PlaceFacts {
  /** Canonical French name: "Moscou". */
  readonly name: string
  readonly kind: 'country' | 'city' | 'region' | 'site'
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
}

export interface OrganizationFacts {
  readonly name: string
  readonly acronym: string | null
  readonly kind: OrganizationType
  readonly country: string | null
  /** A seat that stands for a body ("le Kremlin", "la Maison-Blanche", "Matignon"). */
  readonly metonym?: boolean
}

export type NameCandidate = PlaceCandidate | OrganizationCandidate
