import { classAt, LETTER } from '../../text/characters.ts'
import type { Quotation, TextDocument } from '../../text/document.ts'
import type { Context } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { draftOf, sentenceOf, spansOf } from './statement.ts'

/** A headline's piece in marks that the article goes on to quote is of the speaker told there. */
export function giveHeadlinesTheirSpeakers(context: Context, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const sentence = sentenceOf(context, draft.spans[0]!.first)
    if (sentence.kind !== 'headline') continue
    const whole = draft.spans.length === 1 && bodyOf(context, draft.spans[0]!, drafts)
    if (whole) draft.speaker = { by: 'quote', draft: whole }
  }
}

/** A headline's piece in marks that the article goes on to quote. */
export function repeated(context: Context, left: readonly Quotation[][], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  for (const statement of left) {
    const whole = bodyOf(context, spansOf(statement)[0]!, drafts)
    if (whole)
      found.push(draftOf('mixed', statement, null, { by: 'quote', draft: whole }, 'headline-repeats'))
  }
  return found
}

/** The later draft that holds the words of a span. */
function bodyOf({ document }: Context, span: Range, drafts: readonly Draft[]): Draft | undefined {
  const piece = plainText(document, span)
  if (piece.length < 4) return undefined
  let read = 0
  for (const draft of drafts) {
    if (draft.spans.at(-1)!.first <= span.end) continue
    if (draft.spans.some((s) => s.first > span.end && holds(plainText(document, s), piece))) return draft
    if (++read === FARTHEST_BODY) return undefined
  }
  return undefined
}

/** As whole words. */
function holds(text: string, piece: string): boolean {
  const at = text.indexOf(piece)
  return at >= 0 && classAt(text, at + piece.length) !== LETTER && classAt(text, at - 1) !== LETTER
}

/** Quotes after a headline in which its piece is looked for. */
const FARTHEST_BODY = 60

function plainText({ source, tokens }: TextDocument, { first, end }: Range): string {
  return source
    .slice(tokens[first]!.start, tokens[end - 1]!.end)
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<![.!?…])[.!?…]+$/, '')
    .trim()
}
