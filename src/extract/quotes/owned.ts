import { wordAt } from '../../text/at.ts'
import type { Quotation, Sentence } from '../../text/document.ts'
import type { Context } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { draftOf, isClause } from './statement.ts'
import { isOf } from './words.ts'

const WORDS = /^(?:mots|propos|paroles|déclarations?|phrases?|remarques?|réflexions?|aveu)$/

/** « A » : ces paroles ⟦du président X⟧ ont fait le tour du monde. */
export function ownedAfter(context: Context, statement: readonly Quotation[]): Draft | undefined {
  const { tokens, sentences } = context.document
  const { close } = statement.at(-1)!
  if (close < 0 || close + 5 >= tokens.length || !isClause(context, statement)) return undefined
  const at = /^[:,–—-]$/.test(tokens[close + 1]!.text) ? close + 2 : close + 1
  if (!/^ce(?:s|t|tte)$/.test(tokens[at]!.normal) || !WORDS.test(tokens[at + 1]!.normal)) return undefined
  if (!isOf(tokens[at + 2]!)) return undefined
  const first = at + 3
  const end = nounPhraseEnd(
    context.document,
    context.entities,
    first,
    sentences[tokens[at]!.sentence]!.endToken,
  )
  return draftOf(
    'direct',
    statement,
    { first: at, end: at + 2 },
    { by: 'phrase', range: { first, end } },
    'marks-then-owner',
  )
}

/** "Ces mots sont ceux de X": after "ceux de", in a sentence that opens with the words as its subject. */
export function ownerOf({ document }: Context, { firstToken, endToken }: Sentence): Range | null {
  const { tokens } = document
  if (!/^ce(?:s|tte)$/.test(tokens[firstToken]!.normal) || !WORDS.test(wordAt(tokens, firstToken + 1)))
    return null
  for (let k = firstToken + 2; k + 2 < Math.min(endToken, firstToken + 8); k++)
    if (/^cel(?:le|les|ui)$|^ceux$/.test(tokens[k]!.normal) && isOf(tokens[k + 1]!))
      return { first: k + 2, end: Math.min(endToken, k + 20) }
  return null
}
