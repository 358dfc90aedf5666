import type { UserLexicon } from '../lexicon/user/lexicon.ts'
import type { VerbForm, VerbGroup } from '../tags/verb.ts'
import type { Rejected } from './rejected.ts'
import type { Span } from './span.ts'
import type { Word } from './vocabulary.ts'

/** What sort of thing a token is, told by its characters alone. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote' | 'address' | 'symbol'

/** How a word is written. `Upper` is all capitals of two letters or more; `Initial` one capital, perhaps with a point. */
export type Shape = 'lower' | 'Title' | 'UPPER' | 'Initial' | 'miXed' | 'none'

/**
 * One token of the source: a word (with its elision mark: "l'", "qu’"), an inverted clitic ("-t-il", "-elle"),
 * a number, or one punctuation mark. Tokens never overlap; between two of them stands white space or nothing.
 *
 * A token is a compromise Term (`text`, `normal`, `pre`, `post`, `tags`, `index`), so compromise's matcher
 * reads a sentence's tokens as they are.
 */
export interface Token extends Span {
  /** Verbatim: `source.slice(start, end)`. */
  text: string
  /** Lower case, NFC, straight apostrophe; an inverted clitic without its hyphens ("-t-il" is "il"). */
  normal: string
  /** Position in `document.tokens`. */
  i: number
  kind: TokenKind
  shape: Shape
  /** What the word says by itself; null if the token is no word, or an inverted clitic. */
  word: Word | null
  /** Position in `document.sentences`. */
  sentence: number
  /** White space stands before it (false at a line's first token, after an elision, before a comma). */
  spaced: boolean
  /** An inverted clitic: "-t-il", "-elle", "-on", "-ce", "-ci", "-là". */
  clitic: boolean
  /** Index of the innermost quotation in `document.quotations` that holds it (its marks included), or -1. */
  quotation: number
  /** Every reading of the word as a verb, likeliest first; empty if none. Set by the tag stage. */
  verbs: readonly VerbForm[]
  /** Tags of the word (see src/tags). Shared between tokens: replace it, never add to it. */
  tags: ReadonlySet<string>
  // What else compromise's matcher reads.
  pre: string
  post: string
  index: [sentence: number, position: number]
}

/** Prose, a headline or list line without a full stop, or debris of a scraped page, from which no fact is drawn. */
export type SentenceKind = 'text' | 'headline' | 'debris'

export interface Sentence extends Span {
  index: number
  kind: SentenceKind
  /** Its tokens are `document.tokens.slice(first, end of tokens)`. */
  firstToken: number
  endToken: number
  /** Paragraphs (lines of the source that hold text) are counted from 0. */
  paragraph: number
}

/** A pair of quotation marks and what they hold. */
export interface Quotation extends Span {
  index: number
  /** The token of the opening and of the closing mark; a mark that is missing is -1. */
  open: number
  close: number
  /** Tokens between the marks. */
  firstToken: number
  endToken: number
  /** 0 outside any other quotation. */
  depth: number
  parent: number
}

/** A doubt about the document or a reading of it. */
export interface Warning {
  code: string
  message: string
  start?: number
  end?: number
}

/** A document as the text and tag stages leave it, and all later stages read it. */
export interface TextDocument {
  id: string
  source: string
  title: string | null
  /** The document creation time (TimeML's DCT), a day `YYYY-MM-DD`, if a caller or the metadata gives it. */
  created: string | null
  createdFrom: 'option' | 'metadata' | 'dateline' | 'text' | null
  tokens: Token[]
  sentences: Sentence[]
  /** Outermost and nested quotations, by start. */
  quotations: Quotation[]
  /** Spans from which nothing is extracted: image marks, credits, share and related-article lines. */
  debris: Span[]
  /** Verb groups in text order (set by the tag stage). */
  verbGroups: VerbGroup[]
  /** For each token, the index in `verbGroups` of the group that holds it, or -1. */
  groupOf: Int32Array
  warnings: Warning[]
  /** The names and titles that a user adds to the built-in tables. */
  lexicon: UserLexicon | null
  /** What rules looked at and refused, for who asks why; null where nobody does, so that it costs nothing. */
  rejected: Rejected[] | null
}
