import type { TextDocument } from '../../text/document.ts'
import type { EntityIndex } from '../mentions.ts'
import type { Attribution } from './attribution.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { isOf } from './words.ts'

/** Nouns that open a sentence and say, with "de X :", that X speaks: "Démenti de la présidence : …". */
const LABELS: ReadonlySet<string> = new Set(
  'démenti réponse réaction réplique riposte avertissement commentaire explication précision confidence aveu mise'.split(
    ' ',
  ),
)
/** Tokens from the noun to "de", and from there to the colon. */
const FARTHEST_OF = 4
const LONGEST_NAME = 16

/** "Démenti immédiat du palais : …", "Mise en garde de Pékin : …": who speaks, told before the colon. */
export function findLabels(document: TextDocument, entities: EntityIndex): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of document.sentences) {
    if (sentence.kind === 'debris') continue
    const of = labelOf(document, sentence.firstToken)
    if (of < 0) continue
    const last = Math.min(sentence.endToken, of + LONGEST_NAME)
    const end = nounPhraseEnd(document, entities, of + 1, last)
    if (end === of + 1 || document.tokens[end]?.text !== ':') continue
    found.push({
      first: sentence.firstToken,
      end,
      sentence,
      cue: { first: sentence.firstToken, end: of },
      speaker: { first: of + 1, end },
      rule: 'label',
    })
  }
  return found
}

/** The "de" behind a noun that opens a sentence and tells speech; -1 where none does. */
export function labelOf({ tokens, sentences }: TextDocument, first: number): number {
  const token = tokens[first]
  if (!token || !LABELS.has(token.normal)) return -1
  const { firstToken, endToken } = sentences[token.sentence]!
  if (first !== firstToken || (token.normal === 'mise' && tokens[first + 2]?.normal !== 'garde')) return -1
  for (let k = first + 1; k < Math.min(endToken, first + FARTHEST_OF); k++) if (isOf(tokens[k]!)) return k
  return -1
}
