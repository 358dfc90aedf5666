import type { UserLexicon } from '../lexicon/user/lexicon.ts'
import { findDebris } from './debris.ts'
import type { Sentence, TextDocument } from './document.ts'
import { pairQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

export interface DocumentInput {
  id: string
  text: string
  title?: string | null
  /** Document creation time, `YYYY-MM-DD`. */
  created?: string | null
  createdFrom?: TextDocument['createdFrom']
}

/** Source text → document with sentences, tokens and quotations; offsets are those of `input.text`. */
export function readDocument(input: DocumentInput, lexicon: UserLexicon | null = null): TextDocument {
  const source = input.text
  const debris = findDebris(source)
  const tokenized = tokenize(source)
  const { tokens } = tokenized
  const sentences = findSentences(source, tokenized, debris)
  const document: TextDocument = {
    id: input.id,
    source,
    title: input.title ?? headline(source, sentences),
    created: input.created ?? null,
    createdFrom: input.created ? (input.createdFrom ?? 'option') : null,
    tokens,
    sentences,
    quotations: [],
    debris,
    verbGroups: [],
    groupOf: new Int32Array(0),
    warnings: [],
    lexicon,
    rejected: null,
  }
  pairQuotations(document)
  return document
}

/** The headline is the first line of text that has no full stop. */
function headline(source: string, sentences: readonly Sentence[]): string | null {
  const first = sentences.find((sentence) => sentence.kind !== 'debris')
  return first?.kind === 'headline' ? source.slice(first.start, first.end) : null
}
