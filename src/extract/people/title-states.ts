import type { Office } from '../../lexicon/offices.ts'
import { wordAt } from '../../text/at.ts'
import type { PeopleContext } from './context.ts'
import type { RoleDraft } from './role-draft.ts'
import { ARTICLES, OF, readCountry } from './title-nouns.ts'

/**
 * "les ambassadeurs d'Espagne⟦, de Grèce⟧ ⟦et du Japon⟧": from a comma or "et" at token `i`, one more state of a title in
 * the plural, whose holders have one each; where it ends, else `i`.
 */
export function readNextState(context: PeopleContext, office: Office, draft: RoleDraft, i: number): number {
  const { tokens } = context
  if (!office.plural || draft.complement || !draft.drops.some(([, end]) => end === i)) return i
  const at = tokens[i]!.text === ',' && wordAt(tokens, i + 1) === 'et' ? i + 2 : i + 1
  if (!OF.has(wordAt(tokens, at)) || !context.sameSentence(i, at)) return i
  const state = readCountry(context, ARTICLES.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1)
  if (!state?.code || draft.countries.includes(state.code)) return i
  draft.countries.push(state.code)
  draft.drops.push([i, state.end])
  return state.end
}
