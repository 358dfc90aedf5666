import type { VerbGroup } from '../../tags/verb.ts'
import { wordAt } from '../../text/at.ts'
import type { TextDocument } from '../../text/document.ts'
import { isTimeWord } from './words.ts'

/** "le projet ⟦dit⟧ du « grand large »": an adjective. */
export function isSoCalled(
  { tokens }: TextDocument,
  { firstToken, endToken, subjectPronoun }: VerbGroup,
): boolean {
  if (endToken - firstToken > 1 || subjectPronoun >= 0 || !/^dite?s?$/.test(tokens[firstToken]!.normal))
    return false
  const of = tokens[endToken]
  if (!of || !/^(?:de|d'|du|des)$/.test(of.normal)) return false
  const next = /^(?:la|l'|leur|sa|son)$/.test(wordAt(tokens, endToken + 1)) ? endToken + 2 : endToken + 1
  return tokens[next]?.kind === 'quote'
}

/** "a rappelé son ambassadeur": calls him home. */
export function callsHome({ tokens }: TextDocument, { endToken }: VerbGroup): boolean {
  for (let k = endToken; k < Math.min(tokens.length, endToken + FARTHEST_OBJECT); k++) {
    if (ENVOYS.test(tokens[k]!.normal)) return tokens[k - 1]!.tags.has('Determiner')
    if (!tokens[k]!.tags.has('Determiner') && !(tokens[k]!.tags.has('Adverb') || isTimeWord(tokens, k)))
      return false
  }
  return false
}

const ENVOYS =
  /^(?:ambassad(?:eurs?|rices?)|diplomates?|consuls?|représentants?|chargée?s?|envoyée?s?|troupes|soldats|réservistes)$/
const FARTHEST_OBJECT = 5
