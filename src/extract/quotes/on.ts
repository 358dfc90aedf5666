import { isSpeakerNoun } from '../../lexicon/speech-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { TextDocument } from '../../text/document.ts'
import type { Range } from './draft.ts'
import { isComma, isTimeWord } from './words.ts'

/** "⟦À Bruxelles⟧, on estime que", "⟦De source diplomatique⟧, on indique que": where those are who say so; or null. */
export function placeOfOn({ tokens, sentences, groupOf }: TextDocument, group: VerbGroup): Range | null {
  const comma = group.subjectPronoun - 1
  if (tokens[group.subjectPronoun]?.normal !== 'on' || !isComma(tokens[comma])) return null
  const first = sentences[tokens[group.head]!.sentence]!.firstToken
  if (comma - first > FARTHEST_PLACE || !PLACING.test(tokens[first]!.normal)) return null
  let placed = false
  for (let k = first + 1; k < comma; k++) {
    const token = tokens[k]!
    if (groupOf[k]! >= 0 || token.kind !== 'word' || isTimeWord(tokens, k)) return null
    placed ||= token.shape !== 'lower' || isSpeakerNoun(token.normal)
  }
  return placed ? { first, end: comma } : null
}

const FARTHEST_PLACE = 12
const PLACING = /^(?:à|a|au|aux|en|dans|chez|de|du|d'|côté)$/
