import { verbForms } from '../lexicon/verbs/forms.ts'
import type { TextDocument, Token } from '../text/document.ts'
import { functionTags } from './function-words.ts'
import type { Place } from './readings.ts'
import { NO_TAGS, tagSet } from './tag-sets.ts'
import { findVerbGroups } from './verb-groups.ts'

/** Gives every token its tags and verb readings, and the document its verb groups. */
export function tagDocument(document: TextDocument): void {
  document.verbGroups = []
  document.groupOf = new Int32Array(document.tokens.length).fill(-1)
  for (const token of document.tokens) tagWord(token)
  for (const sentence of document.sentences) {
    if (sentence.kind === 'debris') continue
    const place: Place = { tokens: document.tokens, first: sentence.firstToken, end: sentence.endToken }
    findVerbGroups(document, place)
  }
  for (const token of document.tokens)
    if (token.tags === NO_TAGS && token.verbs.length > 0) token.tags = tagSet('Noun')
}

/** Tags that the word has by itself, before its neighbours are asked. */
function tagWord(token: Token): void {
  if (token.kind === 'number') token.tags = tagSet('Numeral')
  if (token.kind !== 'word') return
  token.verbs = token.clitic ? [] : verbForms(token.normal)
  token.tags = token.clitic
    ? tagSet('Pronoun', 'Subject')
    : (functionTags(token.normal) ??
      (token.shape === 'Title' || token.shape === 'UPPER' ? tagSet('ProperNoun') : NO_TAGS))
}
