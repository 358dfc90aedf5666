import { extractDates } from './extract/dates/index.ts'
import { extractMeetings } from './extract/meetings/index.ts'
import { extractNames } from './extract/names.ts'
import { extractQuotes } from './extract/quotes/index.ts'
import type { UserLexicon } from './lexicon/user/lexicon.ts'
import type { Brief } from './schema/brief.ts'
import { type Facts, toBrief } from './schema/build.ts'
import { tagDocument } from './tags/tag.ts'
import type { TextDocument } from './text/document.ts'
import { type EvenText, evenText } from './text/even.ts'
import { type DocumentInput, readDocument } from './text/read.ts'

export interface ExtractOptions {
  /** The user's own names and titles. */
  readonly lexicon?: UserLexicon | null
  /** Note what rules refuse (`document.rejected`). */
  readonly rejections?: boolean
}

/** A document with all that was found in it. */
export interface Analysis extends Facts {
  /** Of the even text. */
  readonly document: TextDocument
  readonly even: EvenText
}

/** All stages, in order: source → even text → sentences and tokens → tags → extractors and linking → validated brief. */
export function extract(input: DocumentInput, options: ExtractOptions = {}): Brief {
  const analysis = analyse(input, options)
  return toBrief(analysis.document, analysis, analysis.even)
}

/** The stages up to the brief; offsets are those of the even text. */
export function analyse(input: DocumentInput, options: ExtractOptions = {}): Analysis {
  const even = evenText(input.text)
  const document = readDocument({ ...input, text: even.text }, options.lexicon ?? null)
  if (options.rejections) document.rejected = []
  tagDocument(document)
  const dates = extractDates(document)
  const entities = extractNames(document, dates)
  const quotes = extractQuotes(document, entities, dates)
  const meetings = extractMeetings(document, entities, dates, quotes)
  return { document, even, dates, entities, quotes, meetings }
}
