import type { VerbGroup } from '../../tags/verb.ts'
import type { Sentence } from '../../text/document.ts'

/** A stretch of tokens, end exclusive. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** A verb group that reports speech, with what it can report (see speech-verbs.ts). */
export interface Cue extends Range {
  readonly group: VerbGroup
  readonly constructions: string
  readonly sentence: Sentence
  /** The subject follows, as after or inside what is said: "a déclaré X", "dit-il". */
  readonly inverted: boolean
  /** The noun phrase of an inverted subject that is no pronoun. */
  readonly subject: Range | null
  /** Inside quotation marks. */
  readonly quoted: boolean
  /** Its auxiliary stands before the marks: "a « condamné »". */
  readonly partly: boolean
  /** Speech that is only due, wished or possible: "doit annoncer". */
  readonly unsaid: boolean
}

/** Where the speaker of a quote is to be read. */
export type SpeakerSource =
  | { readonly by: 'cue'; readonly cue: Cue }
  | { readonly by: 'phrase'; readonly range: Range }
  | { readonly by: 'subject'; readonly group: VerbGroup }
  /** The subject of a predicate that is quoted, whatever its voice. */
  | { readonly by: 'self'; readonly group: VerbGroup }
  | { readonly by: 'quote'; readonly draft: Draft }
  /** Who spoke last, or the person spoken of, before the token. */
  | { readonly by: 'near'; readonly at: number }
  | { readonly by: 'nobody' }

/** A quote before its speaker is known, in tokens. */
export interface Draft {
  kind: 'direct' | 'mixed' | 'indirect'
  spans: Range[]
  cue: Range | null
  speaker: SpeakerSource
  /** The phrase that names the relaying medium ("cité par ⟦l'agence⟧"). */
  source: Range | null
  negated: boolean
  rule: string
}

/** A quote without marks. */
export function indirectDraft(
  spans: Range[],
  cue: Range,
  speaker: Draft['speaker'],
  negated: boolean,
  rule: string,
): Draft {
  return { kind: 'indirect', spans, cue, speaker, source: null, negated, rule }
}
