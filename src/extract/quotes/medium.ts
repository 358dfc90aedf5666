import type { Context } from './context.ts'
import type { Range } from './draft.ts'

const MEDIA_NOUNS = new Set(
  `agence quotidien journal journaux hebdomadaire magazine chaîne radio télévision presse média médias site correspondant
correspondante télé`.split(/\s+/),
)

/** Whether a phrase names a medium: "l'agence X", "le quotidien X", "la presse locale". */
export function isMedium({ document, entities }: Context, { first, end }: Range): boolean {
  for (let k = first; k < Math.min(end, first + 5); k++) {
    const found = entities.at(k)?.entity
    if (found) return found.type === 'organization' && found.kind === 'media'
    if (MEDIA_NOUNS.has(document.tokens[k]!.normal)) return true
  }
  return false
}
