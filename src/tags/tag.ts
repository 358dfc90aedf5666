import type { UserWords } from '../lexicon/user/words.ts'
import { verbForms } from '../lexicon/verbs/forms.ts'
import type { TextDocument, Token } from '../text/document.ts'
import type { Word } from '../text/vocabulary.ts'
import { functionTags } from './function-words.ts'
import type { Place } from './readings.ts'
import { NO_TAGS, tagSet } from './tag-sets.ts'
import { findVerbGroups } from './verb-groups.ts'

const NOUN = tagSet('Noun')
const NUMERAL = tagSet('Numeral')
const PROPER = tagSet('ProperNoun')
/** An inverted clitic. */
const SUBJECT = tagSet('Pronoun', 'Subject')

/** Gives every token its tags and verb readings, and the document its verb groups. */
export function tagDocument(document: TextDocument): void {
  document.verbGroups = []
  document.groupOf = new Int32Array(document.tokens.length).fill(-1)
  const words = document.lexicon?.words ?? null
  for (const token of document.tokens) tagWord(token, words)
  for (const sentence of document.sentences) {
    if (sentence.kind === 'debris') continue
    const place: Place = { tokens: document.tokens, first: sentence.firstToken, end: sentence.endToken }
    findVerbGroups(document, place)
  }
  for (const token of document.tokens) if (token.tags === NO_TAGS && token.verbs.length > 0) token.tags = NOUN
}

/** Tags that the word has by itself, before its neighbours are asked. */
function tagWord(token: Token, words: UserWords | null): void {
  if (token.kind === 'number') token.tags = NUMERAL
  if (token.kind !== 'word') return
  const { word } = token
  if (!word) {
    token.tags = SUBJECT
    return
  }
  word.verbs ??= verbForms(word.normal)
  word.tags ??= functionTags(word.normal) ?? (isProper(word) ? PROPER : NO_TAGS)
  token.verbs = word.verbs
  token.tags = word.tags
  const own = words?.verbForms(word.normal) ?? []
  if (own.length > 0) token.verbs = own
}

function isProper({ shape }: Word): boolean {
  return shape === 'Title' || shape === 'UPPER'
}
