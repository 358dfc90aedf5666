import { groupAt } from '../../text/at.ts'
import { pastAdverbial } from './actors.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { holdsPerson, nounPhraseEnd } from './noun-phrase.ts'
import { personIn } from './phrase.ts'
import { isComma, isTimeWord } from './words.ts'

/** "⟦Le directeur du port⟧ a visité Oslo": the title without a name that is the subject of a sentence; null if none is. */
export function titledSubject(context: Context, sentence: number): Range | null {
  const { document, entities } = context
  const { tokens, sentences } = document
  const { firstToken, endToken } = sentences[sentence]!
  let first = firstToken
  while (first < endToken && isTimeWord(tokens, first)) first++
  if (first > firstToken && isComma(tokens[first])) first++
  else first = pastAdverbial(document, first, endToken)
  if (first + 2 >= endToken || tokens[first]!.quotation >= 0) return null
  if (!/^(?:le|la|l')$/.test(tokens[first]!.normal)) return null
  const end = nounPhraseEnd(document, entities, first, endToken)
  const group = groupAt(document, end)
  if (group?.person !== 3 || end - first < 2) return null
  return holdsPerson(entities, first, end) && personIn(context, { first, end }) ? null : { first, end }
}

/** "L'ancien ministre", "le diplomate": somebody who was named before is told anew. */
export const tellsAnew = ({ document: { tokens } }: Context, { first }: Range): boolean =>
  ANEW.test(tokens[first + 1]!.normal)

const ANEW =
  /^(?:ancien|ancienne|ex-.+|diplomate|responsable|dirigeante?|officielle?|élue?|parlementaire|interlocut(?:eur|rice))$/
