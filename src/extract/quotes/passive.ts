import type { VerbGroup } from '../../tags/verb.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { isComma, isQue } from './words.ts'

/** "a été condamné ⟦par⟧ X": the phrase after "par"; null where none follows the verb. */
export function agentOf({ document, entities }: Context, group: VerbGroup): Range | null {
  const end = document.sentences[document.tokens[group.head]!.sentence]!.endToken
  for (let k = group.endToken; k < Math.min(end, group.endToken + 20); k++) {
    if (document.tokens[k]!.quotation !== document.tokens[group.head]!.quotation) continue
    const at = document.groupOf[k]!
    if (
      isComma(document.tokens[k]) ||
      isQue(document.tokens[k]!) ||
      (at >= 0 && document.verbGroups[at] !== group)
    )
      return null
    if (document.tokens[k]!.normal === 'par')
      return k + 1 < end
        ? { first: k + 1, end: nounPhraseEnd(document, entities, k + 1, Math.min(end, k + 12)) }
        : null
  }
  return null
}

/** "Qualifié de … par X, …" */
export function opensSentence({ document }: Context, group: VerbGroup): boolean {
  return document.sentences[document.tokens[group.head]!.sentence]!.firstToken === group.firstToken
}
