import type { VerbGroup } from '../tags/verb.ts'
import type { TextDocument, Token } from './document.ts'

/** The word at a place, as tables write it; '' beyond the ends of the tokens. */
export const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.normal ?? ''

/** The verb group that holds the token at a place, if one does. */
export function groupAt(document: TextDocument, i: number): VerbGroup | undefined {
  const group = document.groupOf[i] ?? -1
  return group < 0 ? undefined : document.verbGroups[group]
}
