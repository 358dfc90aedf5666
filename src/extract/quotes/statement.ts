import type { Quotation, Sentence, Token } from '../../text/document.ts'
import type { Context } from './context.ts'
import type { Draft, Range, SpeakerSource } from './draft.ts'
import { hasFinite } from './words.ts'

export const spansOf = (statement: readonly Quotation[]): Range[] =>
  statement.map((q) => ({ first: q.firstToken, end: q.endToken }))

export const sentenceOf = ({ document }: Context, token: number): Sentence =>
  document.sentences[document.tokens[token]!.sentence]!

export function draftOf(
  kind: Draft['kind'],
  statement: readonly Quotation[],
  cue: Range | null,
  speaker: SpeakerSource,
  rule: string,
): Draft {
  return { kind, spans: spansOf(statement), cue, speaker, source: null, negated: false, rule }
}

/** The statement is a clause: it has a finite verb, or its own full stop, or opens its sentence. */
export function isClause(context: Context, statement: readonly Quotation[]): boolean {
  const q = statement[0]!
  const { tokens } = context.document
  const last = tokens[q.endToken - 1]!
  return (
    hasFinite(context.document, q.firstToken, q.endToken) ||
    /^[.!?…]/.test(last.text) ||
    q.endToken - q.firstToken > 12
  )
}

export function opensSentence(context: Context, statement: readonly Quotation[]): boolean {
  const { open } = statement[0]!
  const { firstToken } = sentenceOf(context, open)
  if (open === firstToken) return true
  const before = context.document.tokens[open - 1]!
  return before.kind === 'punctuation' && /^[–—•>.;-]+$/.test(before.text)
}

export const isColon = (token: Token | undefined) => token?.text === ':'
